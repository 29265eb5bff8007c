package io.isms.riskcalc.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.isms.common.Elements;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentId;
import io.isms.risk.Rating;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.risk.Trend;
import io.isms.standard.SourceClause;
import java.util.Optional;
import java.util.function.BiFunction;
import org.immutables.value.Value;

/**
 * What became of every risk from one assessment to a later one. A risk of either of the two is in
 * it once, with one trend.
 */
@Value.Immutable
@SourceClause(value = "8.2", edition2005 = "4.2.3 d)")
public interface AssessmentComparison extends WithAssessmentComparison {
  /** The earlier assessment. */
  AssessmentId before();

  /** The later assessment. */
  AssessmentId after();

  /** What became of each risk, in the order of the risks. */
  ImmutableList<RiskChange> changes();

  /** The changes by risk. */
  @Value.Lazy
  default ImmutableSortedMap<RiskId, RiskChange> byRisk() {
    return Elements.byId("changed risk", changes(), RiskChange::risk);
  }

  /** The changes of that trend, in the order of the risks. */
  default ImmutableList<RiskChange> changesThatAre(Trend trend) {
    return changes().stream()
        .filter(change -> change.movement().trend() == trend)
        .collect(ImmutableList.toImmutableList());
  }

  /** The changes that moved the risk, or the verdict on it, in the order of the risks. */
  default ImmutableList<RiskChange> movedOrEvaluatedOtherwise() {
    return changes().stream()
        .filter(change -> change.movement().hasMoved() || change.isEvaluatedOtherwise())
        .collect(ImmutableList.toImmutableList());
  }

  /** Brings the changes into the order of the risks; a risk that occurs twice is refused. */
  @Value.Check
  default AssessmentComparison check() {
    byRisk();
    return Elements.inOrder(changes(), RiskChange::risk)
        ? this
        : builder().from(this).changes(Elements.sorted(changes(), RiskChange::risk)).build();
  }

  /**
   * The comparison of two assessments whose levels the criteria know to mean the same; of others,
   * every risk that is in both is not comparable.
   *
   * @param criteria the criteria of the later assessment, or later ones
   */
  static AssessmentComparison of(
      RiskAssessment before, RiskAssessment after, RiskCriteria criteria) {
    boolean comparable = criteria.areComparable(before, after);
    return between(
        before,
        after,
        (from, to) ->
            comparable
                ? Movement.between(from, to, criteria.levels())
                : Movement.of(Trend.NOT_COMPARABLE));
  }

  /**
   * The comparison of two assessments of which nothing else is known: comparable if both follow one
   * version of the criteria by one version of the method; by how many levels a risk moved is then
   * not known.
   */
  static AssessmentComparison of(RiskAssessment before, RiskAssessment after) {
    boolean comparable =
        before.criteriaVersion() == after.criteriaVersion()
            && before.method().equals(after.method())
            && before.methodVersion().equals(after.methodVersion());
    return between(
        before,
        after,
        (from, to) -> Movement.of(comparable ? Trend.between(from, to) : Trend.NOT_COMPARABLE));
  }

  /**
   * The comparison of two assessments across a change of criteria or method, which tells for each
   * risk that is in both how much comes from the change and how much from another estimate: the
   * estimates of before are rated again by the criteria of after.
   *
   * @param register the risks with their estimates as they were before
   * @throws IllegalArgumentException if an assessment follows other criteria than those of the
   *     change
   */
  static AssessmentComparison across(
      CriteriaChange change, RiskAssessment before, RiskRegister register, RiskAssessment after) {
    checkVersion(before, change.before().criteria());
    checkVersion(after, change.after().criteria());
    AssessmentComparison whole = between(before, after, change::movement);
    return whole.withChanges(
        whole.changes().stream()
            .map(
                one ->
                    register
                        .findRisk(one.risk())
                        .map(risk -> split(one, change, change.rateAgain(risk.current())))
                        .orElse(one))
            .toList());
  }

  private static void checkVersion(RiskAssessment assessment, RiskCriteria criteria) {
    checkArgument(
        assessment.criteriaVersion() == criteria.version(),
        "Invalid comparison: assessment %s by criteria %s (expected: %s)",
        assessment.id(),
        assessment.criteriaVersion(),
        criteria.version());
  }

  private static RiskChange split(RiskChange whole, CriteriaChange change, Rating ratedAgain) {
    if (whole.before().isEmpty() || whole.after().isEmpty()) {
      return whole;
    }
    Rating earlier = whole.before().orElseThrow().current();
    Rating later = whole.after().orElseThrow().current();
    return RiskChange.builder()
        .from(whole)
        .byCriteria(change.movement(earlier, ratedAgain))
        .byEstimates(Movement.between(ratedAgain, later, change.after().criteria().levels()))
        .build();
  }

  private static AssessmentComparison between(
      RiskAssessment before, RiskAssessment after, BiFunction<Rating, Rating, Movement> movement) {
    Builder comparison = builder().before(before.id()).after(after.id());
    for (RiskId risk : Sets.union(before.byRisk().keySet(), after.byRisk().keySet())) {
      Optional<AssessedRisk> from = before.findEntry(risk);
      Optional<AssessedRisk> to = after.findEntry(risk);
      Movement moved =
          from.isEmpty()
              ? Movement.of(Trend.NEW)
              : to.map(it -> movement.apply(from.orElseThrow().current(), it.current()))
                  .orElseGet(() -> Movement.of(Trend.GONE));
      comparison.addChange(
          RiskChange.builder().risk(risk).before(from).after(to).movement(moved).build());
    }
    return comparison.build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssessmentComparison}. */
  final class Builder extends ImmutableAssessmentComparison.Builder {
    Builder() {}
  }
}
