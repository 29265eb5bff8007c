package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.common.Elements;
import io.isms.common.Finding;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.OecdPrinciple;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Where a management system stands against one edition on one day. */
@Value.Immutable
@SourceClause(value = "9.2", edition2005 = "6")
public interface ConformityReport extends WithConformityReport {
  /** The edition. */
  Edition edition();

  /** The day. */
  LocalDate asOf();

  /** The name of the organization; empty if not stated. */
  Optional<String> organization();

  /** What the check went by. */
  CheckProfile profile();

  /**
   * The verdict on the whole: NONCONFORMING if any duty is so, else UNVERIFIED if any is so, else
   * CONFORMING.
   */
  Verdict verdict();

  /** Every row of the edition once, in the order of the standard. */
  ImmutableList<RequirementResult> requirements();

  /** Every row of the guidance once, in its order; empty if not asked for. */
  ImmutableList<GuidanceResult> guidance();

  /**
   * Every finding once, in natural order: those against requirements and those against guidance.
   */
  @Value.Lazy
  default ImmutableList<Finding> findings() {
    return Finding.sorted(
        Stream.concat(
                requirements().stream().flatMap(result -> result.findings().stream()),
                guidance().stream().flatMap(result -> result.findings().stream()))
            .toList());
  }

  /** The results by requirement, in the order of the standard. */
  @Value.Lazy
  default ImmutableMap<ClauseRef, RequirementResult> byRequirement() {
    return Maps.uniqueIndex(requirements(), RequirementResult::requirement);
  }

  /**
   * Where that requirement stands.
   *
   * @throws IllegalArgumentException if the edition does not have it
   */
  default RequirementResult getResult(ClauseRef requirement) {
    return Elements.get("requirement", byRequirement(), requirement);
  }

  /**
   * Where each principle of the OECD stands: as the worst of the clauses that take it up (2005
   * Annex B), which says nothing beyond them; empty in later editions.
   */
  @Value.Lazy
  default ImmutableMap<OecdPrinciple, Verdict> principles() {
    return edition() == Edition.E2005
        ? Maps.toMap(
            Arrays.asList(OecdPrinciple.values()),
            principle -> getResult(principle.row()).verdict())
        : ImmutableMap.of();
  }

  /** The verdict on the whole that those results lead to. */
  static Verdict overall(List<RequirementResult> requirements) {
    Verdict worst =
        requirements.stream()
            .filter(result -> result.obligation() == Obligation.DUTY)
            .map(RequirementResult::verdict)
            .reduce(Verdict.CONFORMING, Verdict::worse);
    return worst == Verdict.NONCONFORMING || worst == Verdict.UNVERIFIED
        ? worst
        : Verdict.CONFORMING;
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConformityReport}. */
  final class Builder extends ImmutableConformityReport.Builder {
    Builder() {}
  }
}
