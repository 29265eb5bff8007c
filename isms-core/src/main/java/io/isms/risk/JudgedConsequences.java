package io.isms.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one estimate says of consequences, by property and by area, for a rule to combine. */
final class JudgedConsequences {
  private final RiskEstimate estimate;

  /** The levels by where they were judged: properties first, then areas. */
  private final ImmutableMap<String, Level> levels;

  JudgedConsequences(RiskEstimate estimate, Scale scale) {
    this.estimate = estimate;
    ImmutableMap.Builder<String, Level> named = ImmutableMap.builder();
    estimate
        .consequences()
        .forEach((property, code) -> named.put("consequences." + property, scale.getLevel(code)));
    estimate.impacts().forEach((area, code) -> named.put("impacts." + area, scale.getLevel(code)));
    this.levels = named.buildOrThrow();
  }

  ImmutableMap<String, Level> levels() {
    return levels;
  }

  /** What the rule asks for and the estimate does not say; empty if nothing is missing. */
  Optional<Unrated> missing(ConsequenceRule rule) {
    ImmutableList<String> missing =
        Stream.concat(
                rule.askedProperties().stream()
                    .filter(property -> !estimate.consequences().containsKey(property))
                    .map(property -> "no consequence for " + property),
                rule.askedAreas().stream()
                    .filter(area -> !estimate.impacts().containsKey(area))
                    .map(area -> "no impact on " + area))
            .collect(ImmutableList.toImmutableList());
    if (!missing.isEmpty()) {
      return Optional.of(Unrated.because(String.join(" and ", missing)));
    }
    return levels.isEmpty() ? Optional.of(Unrated.because("no consequence")) : Optional.empty();
  }

  RatedLevel rated(String method, Level level, Optional<BigDecimal> value, String step) {
    return RatedLevel.builder()
        .level(level)
        .value(value)
        .derivation(
            Derivation.builder()
                .method(method)
                .version("1")
                .inputs(
                    levels.entrySet().stream()
                        .collect(
                            ImmutableSortedMap.toImmutableSortedMap(
                                String::compareTo,
                                entry -> entry.getKey(),
                                entry -> entry.getValue().code().value())))
                .addStep(step)
                .build())
        .build();
  }

  @Override
  public String toString() {
    return levels.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().label())
        .collect(Collectors.joining(", "));
  }
}
