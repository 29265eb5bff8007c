package io.isms.riskcalc.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.common.Elements;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a change of scales, method or criteria makes of every risk while the estimates stay as they
 * are, and which decisions are to be taken again. Nothing is moved to the nearest level: what has
 * no counterpart is said to have none.
 */
@Value.Immutable
@SourceClause("6.1.2 b)")
public interface CriteriaMigration extends WithCriteriaMigration {
  /** The version of the criteria before. */
  int versionBefore();

  /** The version of the criteria after. */
  int versionAfter();

  /** The levels of risk before that have no counterpart after. */
  @Value.NaturalOrder
  ImmutableSortedSet<LevelCode> levelsWithoutCounterpart();

  /** What becomes of each risk, in the order of the risks. */
  ImmutableList<MigratedRisk> risks();

  /** The migrated risks by id. */
  @Value.Lazy
  default ImmutableSortedMap<RiskId, MigratedRisk> byRisk() {
    return Elements.byId("migrated risk", risks(), MigratedRisk::risk);
  }

  /** The risks about which something is to be decided again, in their order. */
  default ImmutableList<MigratedRisk> toDecideAgain() {
    return risks().stream()
        .filter(risk -> !risk.reapprovals().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Everybody who can take one of the decisions again. */
  default ImmutableSortedSet<PartyId> approvers() {
    return risks().stream()
        .flatMap(risk -> risk.reapprovals().stream())
        .flatMap(reapproval -> reapproval.by().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /**
   * What the change makes of the risks of a system as it is before the change.
   *
   * @param asOf the day on which acceptances have to hold and controls have to be in place
   * @throws io.isms.riskcalc.spi.InvalidInputsException if an estimate has a level that is not on
   *     its scale, or a factor that the method before does not take
   */
  static CriteriaMigration of(CriteriaChange change, Isms isms, LocalDate asOf) {
    MigrationSteps steps = new MigrationSteps(change, isms, asOf);
    return builder()
        .versionBefore(change.before().criteria().version())
        .versionAfter(change.after().criteria().version())
        .levelsWithoutCounterpart(change.levelsWithoutCounterpart())
        .risks(isms.register().risks().stream().map(steps::migrate).toList())
        .build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CriteriaMigration}. */
  final class Builder extends ImmutableCriteriaMigration.Builder {
    Builder() {}
  }
}
