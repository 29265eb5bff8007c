package io.isms.riskcalc.loss;

import io.isms.common.Money;
import io.isms.risk.RiskId;

/**
 * What one risk adds to the annual loss of a portfolio. The contributions of all risks sum to the
 * whole but for rounding.
 *
 * @param risk the risk
 * @param mean its part of the mean annual loss
 * @param shareOfMean the same as a share, within 0 to 1; 0 if there is no loss at all
 * @param expectedShortfall its part of the expected shortfall: its mean loss in the worst years of
 *     the portfolio
 * @param shareOfExpectedShortfall the same as a share, within 0 to 1; 0 if there is no loss at all
 */
public record RiskContribution(
    RiskId risk,
    Money mean,
    double shareOfMean,
    Money expectedShortfall,
    double shareOfExpectedShortfall) {}
