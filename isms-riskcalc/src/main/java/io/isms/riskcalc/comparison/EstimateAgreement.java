package io.isms.riskcalc.comparison;

import com.google.common.collect.ImmutableList;
import io.isms.common.PartyId;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.riskcalc.RiskAssessor;
import io.isms.standard.SourceClause;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How far several parties agree on the risks that they estimated independently of each other. How
 * much disagreement is too much is for the organization to say.
 */
@Value.Immutable
@SourceClause("6.1.2 b)")
public interface EstimateAgreement extends WithEstimateAgreement {
  /** The risks that two parties or more estimated, in the order of the risks. */
  ImmutableList<EstimateSpread> spreads();

  /** The pairs of those risks that two parties put into opposite orders. */
  ImmutableList<RankReversal> reversals();

  /** The risks whose estimates are more than that many levels apart. */
  default ImmutableList<EstimateSpread> widerThan(int steps) {
    return spreads().stream()
        .filter(spread -> spread.isWiderThan(steps))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The agreement of the independent estimates in a register, rated by one assessor.
   *
   * @throws io.isms.riskcalc.spi.InvalidInputsException if an estimate has a level that is not on
   *     its scale, or a factor that the method does not take
   */
  static EstimateAgreement of(RiskAssessor assessor, RiskRegister register) {
    ImmutableList<EstimateSpread> spreads =
        register.risks().stream()
            .filter(risk -> risk.independentEstimates().size() >= 2)
            .map(risk -> spread(assessor, risk))
            .collect(ImmutableList.toImmutableList());
    Builder agreement = builder().spreads(spreads);
    for (int i = 0; i < spreads.size(); i++) {
      for (EstimateSpread other : spreads.subList(i + 1, spreads.size())) {
        agreement.addAllReversals(reversals(spreads.get(i), other));
      }
    }
    return agreement.build();
  }

  private static EstimateSpread spread(RiskAssessor assessor, Risk risk) {
    Map<PartyId, Rating> ratings = new TreeMap<>();
    for (RiskEstimate estimate : risk.independentEstimates()) {
      ratings.put(estimate.estimatedBy().orElseThrow(), assessor.rate(estimate));
    }
    Scale likelihoods = assessor.criteria().likelihood();
    return EstimateSpread.builder()
        .risk(risk.id())
        .ratings(ratings)
        .likelihood(
            width(
                risk.independentEstimates().stream()
                    .flatMap(estimate -> estimate.likelihood().stream())
                    .map(likelihoods::getLevel),
                likelihoods))
        .consequence(
            width(
                risk.independentEstimates().stream()
                    .flatMap(it -> assessor.criteria().consequenceOf(it).findLevel().stream()),
                assessor.criteria().consequence()))
        .level(
            width(
                ratings.values().stream().flatMap(rating -> rating.findLevel().stream()),
                assessor.criteria().levels()))
        .build();
  }

  private static Optional<Integer> width(Stream<Level> judged, Scale scale) {
    IntSummaryStatistics places =
        judged.mapToInt(level -> scale.indexOf(scale.getLevel(level.code()))).summaryStatistics();
    return places.getCount() < 2
        ? Optional.empty()
        : Optional.of(places.getMax() - places.getMin());
  }

  private static ImmutableList<RankReversal> reversals(EstimateSpread one, EstimateSpread other) {
    Map<PartyId, Integer> leads = new TreeMap<>();
    one.ratings()
        .forEach(
            (party, rating) ->
                Optional.ofNullable(other.ratings().get(party))
                    .flatMap(Rating::findLevel)
                    .flatMap(level -> rating.findLevel().map(it -> it.rank() - level.rank()))
                    .ifPresent(lead -> leads.put(party, lead)));
    Function<PartyId, Stream<RankReversal>> against =
        party ->
            leads.entrySet().stream()
                .filter(entry -> entry.getValue() < 0)
                .map(entry -> new RankReversal(one.risk(), other.risk(), party, entry.getKey()));
    return leads.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .flatMap(entry -> against.apply(entry.getKey()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EstimateAgreement}. */
  final class Builder extends ImmutableEstimateAgreement.Builder {
    Builder() {}
  }
}
