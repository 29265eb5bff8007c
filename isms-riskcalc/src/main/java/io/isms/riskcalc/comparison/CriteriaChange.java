package io.isms.riskcalc.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskEstimate;
import io.isms.risk.Trend;
import io.isms.risk.Unrated;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.MethodInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of criteria or method, with what the organization decided about the levels before it:
 * which of them say the same as which level after it. Scales with equal levels need no decision.
 * Whatever has no counterpart stays without; nothing is moved to the nearest level.
 */
public final class CriteriaChange {
  private final RiskAssessor before;
  private final RiskAssessor after;
  private final ScaleMapping likelihood;
  private final ScaleMapping consequence;
  private final ScaleMapping levels;

  private CriteriaChange(
      RiskAssessor before,
      RiskAssessor after,
      ScaleMapping likelihood,
      ScaleMapping consequence,
      ScaleMapping levels) {
    this.before = before;
    this.after = after;
    this.likelihood = likelihood;
    this.consequence = consequence;
    this.levels = levels;
  }

  /** The change from one way of assessing to another, without a decision about other scales. */
  public static CriteriaChange of(RiskAssessor before, RiskAssessor after) {
    return new CriteriaChange(
        before,
        after,
        ScaleMapping.between(before.criteria().likelihood(), after.criteria().likelihood()),
        ScaleMapping.between(before.criteria().consequence(), after.criteria().consequence()),
        ScaleMapping.between(before.criteria().levels(), after.criteria().levels()));
  }

  /**
   * The same with a decision about the levels of likelihood.
   *
   * @throws IllegalArgumentException if the mapping does not go with the scales
   */
  public CriteriaChange withLikelihood(ScaleMapping mapping) {
    mapping.checkFits(before.criteria().likelihood(), after.criteria().likelihood());
    return new CriteriaChange(before, after, mapping, consequence, levels);
  }

  /**
   * The same with a decision about the levels of consequence.
   *
   * @throws IllegalArgumentException if the mapping does not go with the scales
   */
  public CriteriaChange withConsequence(ScaleMapping mapping) {
    mapping.checkFits(before.criteria().consequence(), after.criteria().consequence());
    return new CriteriaChange(before, after, likelihood, mapping, levels);
  }

  /**
   * The same with a decision about the levels of risk.
   *
   * @throws IllegalArgumentException if the mapping does not go with the scales
   */
  public CriteriaChange withLevels(ScaleMapping mapping) {
    mapping.checkFits(before.criteria().levels(), after.criteria().levels());
    return new CriteriaChange(before, after, likelihood, consequence, mapping);
  }

  /** How risks were assessed before. */
  public RiskAssessor before() {
    return before;
  }

  /** How risks are assessed after it. */
  public RiskAssessor after() {
    return after;
  }

  /** The level of risk after it that says the same; empty if there is none. */
  public Optional<Level> counterpartOf(Level earlier) {
    return levels
        .counterpartOf(earlier.code())
        .map(code -> after.criteria().levels().getLevel(code));
  }

  /** The levels of risk before it that have no counterpart. */
  public ImmutableSortedSet<LevelCode> levelsWithoutCounterpart() {
    return before.criteria().levels().levels().stream()
        .map(Level::code)
        .filter(code -> levels.counterpartOf(code).isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(LevelCode::compareTo));
  }

  /** Whether estimates mean the same before and after, so that a step on a scale is one still. */
  boolean keepsTheScalesOfEstimates() {
    return before.criteria().likelihood().levels().equals(after.criteria().likelihood().levels())
        && before.criteria().consequence().levels().equals(after.criteria().consequence().levels());
  }

  /**
   * How a rating moved from before to after; not comparable if the earlier level has no
   * counterpart.
   */
  public Movement movement(Rating earlier, Rating later) {
    Optional<Rating> counterpart = counterpartOf(earlier);
    return counterpart
        .map(rating -> Movement.between(rating, later, after.criteria().levels()))
        .orElseGet(() -> Movement.of(Trend.NOT_COMPARABLE));
  }

  private Optional<Rating> counterpartOf(Rating earlier) {
    return earlier instanceof RatedLevel rated
        ? counterpartOf(rated.level()).map(rated::withLevel)
        : Optional.of(earlier);
  }

  /**
   * The rating that an estimate made before has by the criteria and the method after it; unrated,
   * with all of it named, if something in the estimate has no counterpart.
   */
  public Rating rateAgain(RiskEstimate earlier) {
    Translation translation = translate(earlier);
    return translation.lost().isEmpty()
        ? after.rate(translation.estimate())
        : Unrated.because("no counterpart of " + String.join(", ", translation.lost()));
  }

  /** An estimate in levels of after, and what in it had no counterpart. */
  record Translation(RiskEstimate estimate, ImmutableList<String> lost) {}

  /** The estimate as far as the method after it takes it. */
  Translation translate(RiskEstimate earlier) {
    List<String> lost = new ArrayList<>();
    RiskEstimate.Builder later =
        RiskEstimate.builder().rationale(earlier.rationale()).estimatedBy(earlier.estimatedBy());
    if (takes(InputRole.LIKELIHOOD)) {
      earlier
          .likelihood()
          .flatMap(code -> translated(likelihood, "likelihood", code, lost))
          .ifPresent(later::likelihood);
    }
    if (takes(InputRole.CONSEQUENCE)) {
      later.consequences(translateAll("consequence for ", earlier.consequences(), lost));
      later.impacts(translateAll("impact on ", earlier.impacts(), lost));
    }
    for (MethodInput input : after.method().inputs()) {
      String text = earlier.factors().get(input.name());
      if (input.role() == InputRole.FACTOR && text != null) {
        if (isTakenBefore(input)) {
          later.putFactor(input.name(), text);
        } else {
          lost.add(input.name() + " " + text);
        }
      }
    }
    return new Translation(later.build(), ImmutableList.copyOf(lost));
  }

  private boolean takes(InputRole role) {
    return after.method().inputs().stream().anyMatch(input -> input.role() == role);
  }

  private boolean isTakenBefore(MethodInput input) {
    return before.method().inputs().stream()
        .anyMatch(
            other ->
                other.name().equals(input.name())
                    && other.role() == input.role()
                    && other.scale().levels().equals(input.scale().levels())
                    && other.range().equals(input.range()));
  }

  private <K extends Comparable<K>> Map<K, LevelCode> translateAll(
      String what, Map<K, LevelCode> codes, List<String> lost) {
    ImmutableSortedMap.Builder<K, LevelCode> translated = ImmutableSortedMap.naturalOrder();
    codes.forEach(
        (key, code) ->
            translated(consequence, what + key, code, lost)
                .ifPresent(later -> translated.put(key, later)));
    return translated.buildOrThrow();
  }

  private static Optional<LevelCode> translated(
      ScaleMapping mapping, String what, LevelCode code, List<String> lost) {
    Optional<LevelCode> later = mapping.counterpartOf(code);
    if (later.isEmpty()) {
      lost.add(what + " " + code);
    }
    return later;
  }
}
