package io.isms.riskcalc.loss;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.risk.RiskId;

/**
 * The annual losses of several risks together. It keeps the totals of all trials, and of each risk
 * the moments alone.
 */
public final class PortfolioLoss {
  private final Portfolio portfolio;
  private final LossSample total;
  private final ImmutableList<Moments> moments;

  PortfolioLoss(Portfolio portfolio, LossSample total, ImmutableList<Moments> moments) {
    this.portfolio = portfolio;
    this.total = total;
    this.moments = moments;
  }

  /** The annual loss of all risks together, in each trial summed in the order of their ids. */
  public LossSample total() {
    return total;
  }

  /** Mean, spread and the like of each risk. */
  public ImmutableSortedMap<RiskId, LossMoments> byRisk() {
    return portfolio.byRisk(moments);
  }

  /**
   * What each risk adds to the mean and to the expected shortfall, in the order of their ids. The
   * worst years are simulated once more for this, with the same result.
   *
   * @param confidence the share of years that are not among the worst, from 0 to below 1
   * @throws IllegalArgumentException if the confidence is outside of that
   */
  public ImmutableList<RiskContribution> contributions(double confidence) {
    Numbers.checkConfidence("confidence", confidence);
    double[] shortfalls = portfolio.meanOf(WorstYears.of(total, confidence));
    double mean = moments.stream().mapToDouble(Moments::mean).sum();
    double shortfall = 0;
    for (double part : shortfalls) {
      shortfall += part;
    }
    ImmutableList.Builder<RiskContribution> contributions = ImmutableList.builder();
    int i = 0;
    for (RiskId risk : portfolio.risks()) {
      contributions.add(
          new RiskContribution(
              risk,
              Numbers.money(total.currency(), moments.get(i).mean()),
              mean == 0 ? 0 : moments.get(i).mean() / mean,
              Numbers.money(total.currency(), shortfalls[i]),
              shortfall == 0 ? 0 : shortfalls[i] / shortfall));
      i++;
    }
    return contributions.build();
  }
}
