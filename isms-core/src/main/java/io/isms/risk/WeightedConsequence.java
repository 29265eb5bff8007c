package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.isms.common.Decimals;
import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A weighted sum: the rank of each consequence times its weight, added up, falls to the level in
 * whose band it lies. Weights that add up to 1 make it a weighted mean, weights of 1 a plain sum.
 * All that has a weight has to be judged, and what has none cannot be counted: either makes the
 * consequence unrated. Numbers are exact, nothing is rounded.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface WeightedConsequence extends ConsequenceRule, WithWeightedConsequence {
  /** The name of the rule in the derivation of what it yields. */
  String NAME = "weighted-consequence";

  /** How much the loss of each property counts; more than 0. */
  @Value.NaturalOrder
  ImmutableSortedMap<SecurityProperty, BigDecimal> propertyWeights();

  /** How much the impact on each area counts; more than 0. */
  @Value.NaturalOrder
  ImmutableSortedMap<ImpactArea, BigDecimal> areaWeights();

  /**
   * The lowest sum at which each level of consequence begins, rising with the levels. A level ends
   * before the next one begins; the highest has no end.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<LevelCode, BigDecimal> bounds();

  @Override
  default ImmutableSortedSet<SecurityProperty> askedProperties() {
    return propertyWeights().keySet();
  }

  @Override
  default ImmutableSortedSet<ImpactArea> askedAreas() {
    return areaWeights().keySet();
  }

  @Override
  default Rating combine(RiskEstimate estimate, Scale scale) {
    checkFits(scale);
    JudgedConsequences judged = new JudgedConsequences(estimate, scale);
    return judged
        .missing(this)
        .or(() -> withoutWeight(judged))
        .<Rating>map(unrated -> unrated)
        .orElseGet(() -> weighed(judged, scale));
  }

  private Map<String, BigDecimal> weights() {
    return Stream.concat(
            propertyWeights().entrySet().stream()
                .map(entry -> Map.entry("consequences." + entry.getKey(), entry.getValue())),
            areaWeights().entrySet().stream()
                .map(entry -> Map.entry("impacts." + entry.getKey(), entry.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<Unrated> withoutWeight(JudgedConsequences judged) {
    ImmutableList<String> others =
        judged.levels().keySet().stream()
            .filter(place -> !weights().containsKey(place))
            .collect(ImmutableList.toImmutableList());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(Unrated.because("no weight for " + String.join(" and ", others)));
  }

  private RatedLevel weighed(JudgedConsequences judged, Scale scale) {
    Map<String, BigDecimal> weights = weights();
    BigDecimal sum =
        judged.levels().entrySet().stream()
            .map(
                entry ->
                    weights
                        .getOrDefault(entry.getKey(), BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(entry.getValue().rank())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Level level =
        scale.levels().reverse().stream()
            .filter(it -> sum.compareTo(bound(it)) >= 0)
            .findFirst()
            .orElseThrow();
    String step =
        String.format("consequence %s: weighted sum %s of %s", level.label(), plain(sum), judged);
    return judged.rated(NAME, level, Optional.of(sum), step);
  }

  private BigDecimal bound(Level level) {
    BigDecimal bound = bounds().get(level.code());
    checkArgument(bound != null, "Invalid consequence rule: no bound for level %s", level.code());
    return bound;
  }

  /**
   * Checks that each level of the scale has a bound, that they rise with the levels, and that the
   * lowest sum there can be has a level.
   */
  @Override
  default void checkFits(Scale scale) {
    bounds().keySet().forEach(scale::getLevel);
    for (int i = 1; i < scale.levels().size(); i++) {
      Level lower = scale.levels().get(i - 1);
      Level upper = scale.levels().get(i);
      checkArgument(
          bound(lower).compareTo(bound(upper)) < 0,
          "Invalid consequence rule: level %s from %s after level %s from %s (expected: rising"
              + " bounds)",
          upper.code(),
          plain(bound(upper)),
          lower.code(),
          plain(bound(lower)));
    }
    BigDecimal lowest =
        weights().values().stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(BigDecimal.valueOf(scale.lowest().rank()));
    checkArgument(
        bound(scale.lowest()).compareTo(lowest) <= 0,
        "Invalid consequence rule: level %s from %s (expected: from %s, the lowest sum, or less)",
        scale.lowest().code(),
        plain(bound(scale.lowest())),
        plain(lowest));
  }

  /**
   * Checks that something counts, and with a weight above 0. Numbers are brought to their shortest
   * form, so that equal ones are equal.
   */
  @Value.Check
  default WeightedConsequence check() {
    checkArgument(
        !weights().isEmpty(), "Invalid consequence rule: no weight (expected: one or more)");
    propertyWeights().forEach(WeightedConsequence::checkWeight);
    areaWeights().forEach(WeightedConsequence::checkWeight);
    bounds().forEach((level, bound) -> checkDigits("bound", level, bound));
    return isShortest(propertyWeights()) && isShortest(areaWeights()) && isShortest(bounds())
        ? this
        : builder()
            .propertyWeights(Maps.transformValues(propertyWeights(), Decimals::shortest))
            .areaWeights(Maps.transformValues(areaWeights(), Decimals::shortest))
            .bounds(Maps.transformValues(bounds(), Decimals::shortest))
            .build();
  }

  private static boolean isShortest(Map<?, BigDecimal> numbers) {
    return numbers.values().stream().allMatch(Decimals::isShortest);
  }

  private static void checkWeight(Object of, BigDecimal weight) {
    checkDigits("weight", of, weight);
    checkArgument(
        weight.signum() > 0,
        "Invalid consequence rule: weight %s of %s (expected: more than 0)",
        weight,
        of);
  }

  private static void checkDigits(String what, Object of, BigDecimal number) {
    checkArgument(
        Decimals.canBeWrittenOut(number),
        "Invalid consequence rule: %s %s of %s (expected: at most 300 digits on either side of the"
            + " point)",
        what,
        number,
        of);
  }

  private static String plain(BigDecimal number) {
    return Decimals.shortest(number).toPlainString();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WeightedConsequence}. */
  final class Builder extends ImmutableWeightedConsequence.Builder {
    Builder() {}
  }
}
