package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.conformity.Probe;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.Scale;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.function.Function;

/** How far those who estimated a risk without knowing of each other are apart. */
final class RaterSpread {
  private RaterSpread() {}

  /** Whether several parties estimated it. */
  static boolean isKnown(Risk risk) {
    return risk.independentEstimates().size() > 1;
  }

  /** Whether the estimates of one risk at least are further apart than the profile allows. */
  static boolean isTooWideAnywhere(Probe it) {
    return it.isms().criteria().stream()
        .anyMatch(
            criteria ->
                it.isms().register().risks().stream()
                    .anyMatch(risk -> of(risk, criteria) > it.profile().raterSpreadMax()));
  }

  /** The most steps of a scale between two estimates of the risk. */
  static int of(Risk risk, RiskCriteria criteria) {
    int spread = spread(risk, criteria.likelihood(), RiskEstimate::likelihood);
    for (SecurityProperty property : properties(risk)) {
      spread =
          Math.max(
              spread,
              spread(
                  risk,
                  criteria.consequence(),
                  estimate -> Optional.ofNullable(estimate.consequences().get(property))));
    }
    return spread;
  }

  private static ImmutableSet<SecurityProperty> properties(Risk risk) {
    return risk.independentEstimates().stream()
        .flatMap(estimate -> estimate.consequences().keySet().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static int spread(
      Risk risk, Scale scale, Function<RiskEstimate, Optional<LevelCode>> judged) {
    IntSummaryStatistics places =
        risk.independentEstimates().stream()
            .flatMap(estimate -> judged.apply(estimate).stream())
            .mapToInt(code -> scale.indexOf(scale.getLevel(code)))
            .summaryStatistics();
    return places.getCount() == 0 ? 0 : places.getMax() - places.getMin();
  }
}
