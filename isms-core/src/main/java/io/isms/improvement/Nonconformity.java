package io.isms.improvement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ChangeId;
import io.isms.common.DocumentId;
import io.isms.common.NonconformityId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.RecordId;
import io.isms.context.RequirementId;
import io.isms.control.ControlId;
import io.isms.evaluation.AuditAreaId;
import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A requirement that is not met, and how it is handled. */
@Value.Immutable
@SourceClause(
    value = {"10.1", "10.2"},
    edition2005 = {"8.2", "6"})
public interface Nonconformity extends WithNonconformity {
  /** The id. */
  NonconformityId id();

  /** What is wrong. */
  String what();

  /** What kind of requirement is not met; empty if not said. */
  Optional<NonconformityKind> kind();

  /** The requirements of the standard that are not met. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> clauses();

  /** The controls that are not followed or do not work. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> controls();

  /** The policies that are not followed. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyId> policies();

  /** The procedures and other documents that are not followed. */
  @Value.NaturalOrder
  ImmutableSortedSet<DocumentId> documents();

  /** The requirements of law, contract or customers that are not met. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** Where it shows; empty if not said. */
  Optional<NonconformityManifestation> manifestation();

  /** How it came to light; empty is a gap that the checker reports. */
  Optional<NonconformitySource> source();

  /** Who found it; empty if not said. */
  Optional<PartyId> detectedBy();

  /** The day on which it was found; empty is a gap that the checker reports. */
  Optional<LocalDate> detectedOn();

  /** The area whose manager must deal with it; empty if not said. */
  Optional<AuditAreaId> area();

  /** How far it reaches; empty if not found out. */
  Optional<String> extent();

  /** What it does; empty if not found out. */
  Optional<String> impact();

  /** The day by which it is to be corrected; empty if not planned. */
  Optional<LocalDate> correctionDue();

  /** What was done at once, the first first. */
  ImmutableList<Correction> corrections();

  /** Why it is not corrected; empty if it is, or nobody said. */
  Optional<String> uncorrectedBecause();

  /** Those who were told because they must act. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> staffTold();

  /** Other parties who were informed. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> othersInformed();

  /** The steps of handling that do not apply here. */
  @Value.NaturalOrder
  ImmutableSortedSet<HandlingStep> stepsNotApplicable();

  /**
   * The day by which it is to be decided whether corrective action is needed; empty for at once.
   */
  Optional<LocalDate> needDue();

  /** Whether corrective action is needed; empty if not decided yet. */
  Optional<NeedDecision> need();

  /** The look back at it; empty if nobody has looked. */
  Optional<NonconformityReview> review();

  /** The causes. */
  @Value.NaturalOrder
  ImmutableSortedSet<CauseId> causes();

  /** The day on which they were found; empty if not known. */
  Optional<LocalDate> causesFoundOn();

  /** The search for the same elsewhere; empty if nobody has searched. */
  Optional<SimilarSearch> similarSearch();

  /** The opportunities that came out of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<OpportunityId> opportunities();

  /** Whether the management system must change; empty if not decided. */
  Optional<Boolean> changeNeeded();

  /** The changes of the system that it led to. */
  @Value.NaturalOrder
  ImmutableSortedSet<ChangeId> changes();

  /** How far its handling is. */
  NonconformityStatus status();

  /** The day on which it was closed; empty unless it is closed. */
  Optional<LocalDate> closedOn();

  /** The records of what it is, of what was done and of what came of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** The registers that it is kept in; empty where no register is kept. */
  @Value.NaturalOrder
  ImmutableSortedSet<DocumentId> registers();

  /** The day on which it was corrected, as seen on that day; empty if it is not. */
  default Optional<LocalDate> correctedOn(LocalDate asOf) {
    return corrections().stream()
        .flatMap(correction -> correction.on().stream())
        .filter(day -> !day.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /**
   * The day of the first reaction, a correction or a decision, as seen on that day; empty if there
   * was none.
   */
  default Optional<LocalDate> reactedOn(LocalDate asOf) {
    return Stream.concat(
            corrections().stream().flatMap(correction -> correction.on().stream()),
            need().flatMap(NeedDecision::on).stream())
        .filter(day -> !day.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }

  /** Whether corrective action was found to be needed. */
  default boolean needsAction() {
    return need().map(NeedDecision::needed).orElse(false);
  }

  /**
   * Checks that texts are not blank, causesFoundOn is not before detectedOn and that closedOn is
   * not before detectedOn.
   */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid nonconformity %s: what is blank", id());
    causesFoundOn()
        .ifPresent(
            later ->
                detectedOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid nonconformity %s: causesFoundOn %s (expected: not before detectedOn %s)",
                                id(),
                                later,
                                earlier)));
    closedOn()
        .ifPresent(
            later ->
                detectedOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid nonconformity %s: closedOn %s (expected: not before detectedOn %s)",
                                id(),
                                later,
                                earlier)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Nonconformity}. */
  final class Builder extends ImmutableNonconformity.Builder {
    Builder() {}
  }
}
