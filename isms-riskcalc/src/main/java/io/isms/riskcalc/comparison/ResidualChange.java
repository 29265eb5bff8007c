package io.isms.riskcalc.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.Elements;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.risk.Scale;
import io.isms.risk.Trend;
import io.isms.standard.SourceClause;
import io.isms.treatment.ResidualRisk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.immutables.value.Value;

/** What became of what remains of one risk after treatment, today and as expected. */
@Value.Immutable
@SourceClause(value = "6.1.3 f)", edition2005 = "4.2.3 d)")
public interface ResidualChange extends WithResidualChange {
  /** What remained; empty if nothing did, or the risk was not treated. */
  Optional<ResidualRisk> before();

  /** What remains; empty if nothing does, or the risk is not treated. */
  Optional<ResidualRisk> after();

  /** How what remains with the controls in place on the two days moved. */
  Movement today();

  /** How what is expected once all controls are in place moved. */
  Movement expected();

  /**
   * The part of the move of the expected level that comes from other criteria or another method:
   * how it moves by them while estimate, treatment and controls stay as they were. Empty if that is
   * not known or nothing remains on one side.
   */
  Optional<Movement> byCriteria();

  /** The part that comes from another estimate or treatment; empty where {@link #byCriteria} is. */
  Optional<Movement> byData();

  /** The risk. */
  default RiskId risk() {
    return before().or(this::after).orElseThrow().risk();
  }

  /** The comparison of what remains by the levels of one scale. */
  static ImmutableList<ResidualChange> between(
      List<ResidualRisk> before, List<ResidualRisk> after, Scale levels) {
    return between(before, after, (from, to) -> Movement.between(from, to, levels));
  }

  /**
   * The comparison of what remains by criteria that are not known, or not known to be comparable.
   *
   * @param comparable whether the ranks of the levels mean the same on both sides
   */
  static ImmutableList<ResidualChange> between(
      List<ResidualRisk> before, List<ResidualRisk> after, boolean comparable) {
    return between(
        before,
        after,
        (from, to) -> Movement.of(comparable ? Trend.between(from, to) : Trend.NOT_COMPARABLE));
  }

  /**
   * The comparison of what remains across a change of criteria or method, which tells how much of
   * it comes from the change and how much from the data.
   *
   * @param isms the system before, with its risks, treatments and controls
   * @param asOf the day on which it stood so
   */
  static ImmutableList<ResidualChange> across(
      CriteriaChange change,
      Isms isms,
      LocalDate asOf,
      List<ResidualRisk> before,
      List<ResidualRisk> after) {
    MigrationSteps steps = new MigrationSteps(change, isms, asOf);
    Scale levels = change.after().criteria().levels();
    ImmutableList.Builder<ResidualChange> changes = ImmutableList.builder();
    for (ResidualChange whole : between(before, after, change::movement)) {
      Optional<Rating> again =
          whole.before().isPresent() && whole.after().isPresent()
              ? isms.register().findRisk(whole.risk()).flatMap(steps::expectedAgain)
              : Optional.empty();
      changes.add(
          builder()
              .from(whole)
              .byCriteria(
                  again.map(it -> change.movement(whole.before().orElseThrow().expected(), it)))
              .byData(
                  again.map(
                      it -> Movement.between(it, whole.after().orElseThrow().expected(), levels)))
              .build());
    }
    return changes.build();
  }

  private static ImmutableList<ResidualChange> between(
      List<ResidualRisk> before,
      List<ResidualRisk> after,
      BiFunction<Rating, Rating, Movement> movement) {
    ImmutableSortedMap<RiskId, ResidualRisk> earlier = byRisk(before);
    ImmutableSortedMap<RiskId, ResidualRisk> later = byRisk(after);
    ImmutableList.Builder<ResidualChange> changes = ImmutableList.builder();
    for (RiskId risk : ImmutableSortedSet.copyOf(Sets.union(earlier.keySet(), later.keySet()))) {
      ResidualRisk from = earlier.get(risk);
      ResidualRisk to = later.get(risk);
      Builder changed = builder().before(Optional.ofNullable(from)).after(Optional.ofNullable(to));
      if (from != null && to != null) {
        changed
            .today(movement.apply(from.today(), to.today()))
            .expected(movement.apply(from.expected(), to.expected()));
      } else {
        Movement only = Movement.of(from == null ? Trend.NEW : Trend.GONE);
        changed.today(only).expected(only);
      }
      changes.add(changed.build());
    }
    return changes.build();
  }

  private static ImmutableSortedMap<RiskId, ResidualRisk> byRisk(List<ResidualRisk> residuals) {
    return Elements.byId("residual risk", residuals, ResidualRisk::risk);
  }

  /** Whether one of the two moved. */
  default boolean hasMoved() {
    return today().hasMoved() || expected().hasMoved();
  }

  /**
   * Checks that something remains on one side, of one risk, and that both parts are there or none.
   */
  @Value.Check
  default void check() {
    checkArgument(
        before().isPresent() || after().isPresent(),
        "Invalid residual change: neither before nor after (expected: one or both)");
    checkArgument(
        after().map(it -> it.risk().equals(risk())).orElse(true),
        "Invalid residual change of %s: after of %s (expected: of the same risk)",
        risk(),
        after().map(ResidualRisk::risk).orElse(risk()));
    checkArgument(
        byCriteria().isPresent() == byData().isPresent(),
        "Invalid residual change of %s: one part only (expected: byCriteria and byData, or none)",
        risk());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResidualChange}. */
  final class Builder extends ImmutableResidualChange.Builder {
    Builder() {}
  }
}
