package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.AuditId;
import io.isms.common.CompetenceId;
import io.isms.common.DocumentId;
import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** The frame for several audits within a span of time. */
@Value.Immutable
@SourceClause(
    value = {"9.2 c)", "9.2 g)"},
    edition2005 = "6")
public interface AuditProgramme extends WithAuditProgramme {
  /** The id. */
  AuditProgrammeId id();

  /** The version, from 1. */
  @Immaterial
  int version();

  /** The day on which its first cycle begins; empty if not said. */
  Optional<LocalDate> startsOn();

  /** The time within which everything is audited once; empty is a gap that the checker reports. */
  Optional<Period> cycle();

  /** What the audits are for; empty is a gap that the checker reports. */
  Optional<String> purpose();

  /** How far the audits reach; empty is a gap that the checker reports. */
  Optional<String> scope();

  /** The longest time from one audit to the next; empty is a gap that the checker reports. */
  Optional<Period> frequency();

  /** What evidence is held against. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditCriterion> criteria();

  /** How audits are carried out; empty is a gap that the checker reports. */
  Optional<String> methods();

  /** Who answers for which part of the work. */
  @Value.NaturalOrder
  ImmutableSortedMap<AuditPhase, PartyId> responsibilities();

  /** How single audits are planned; empty is a gap that the checker reports. */
  Optional<String> planningRules();

  /** How results are reported; empty is a gap that the checker reports. */
  Optional<String> reporting();

  /** How reach and rhythm follow risk, size and maturity; empty if not said. */
  Optional<String> riskBasis();

  /** The state and weight of each area. */
  @Value.NaturalOrder
  ImmutableSortedMap<AuditAreaId, AreaRating> areaRatings();

  /** The earlier audits whose results were taken into account. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditId> consideredAudits();

  /** What might go wrong with the programme itself; empty if nobody asked. */
  ImmutableList<String> risks();

  /** How teams are chosen; empty if not said. */
  Optional<String> teamSelection();

  /** How auditors treat what they learn; empty if not said. */
  Optional<String> confidentiality();

  /** What is done for the safety and security of auditors; empty if not said. */
  Optional<String> safety();

  /** What auditors must be able to do. */
  @Value.NaturalOrder
  ImmutableSortedSet<CompetenceId> auditorCompetences();

  /** The changes after audits, the oldest first. */
  @Immaterial
  ImmutableList<ProgrammeRevision> revisions();

  /** The document that holds it; empty is a gap that the checker reports. */
  @Immaterial
  Optional<DocumentId> document();

  /** Checks that version is 1 or more and that a cycle takes time. */
  @Value.Check
  default void check() {
    cycle()
        .ifPresent(
            it ->
                checkArgument(
                    !it.isNegative() && !it.isZero(),
                    "Invalid audit programme %s: cycle %s (expected: more than nothing)",
                    id(),
                    it));
    checkArgument(
        version() >= 1,
        "Invalid audit programme %s: version %s (expected: 1 or more)",
        id(),
        version());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuditProgramme}. */
  final class Builder extends ImmutableAuditProgramme.Builder {
    Builder() {}
  }
}
