package io.isms.riskcalc.loss;

import io.isms.common.Money;
import java.util.Currency;

/**
 * What can be told of an annual loss without keeping the losses. Amounts are rounded half to even.
 *
 * @param trials the number of simulated years
 * @param mean the mean annual loss
 * @param standardDeviation the standard deviation of the annual loss, with trials - 1 as divisor; 0
 *     for one trial
 * @param standardError the standard deviation of the mean, by which another seed would move it
 * @param probabilityOfLoss the share of years with any loss, within 0 to 1
 * @param maximum the greatest annual loss
 */
public record LossMoments(
    long trials,
    Money mean,
    Money standardDeviation,
    Money standardError,
    double probabilityOfLoss,
    Money maximum) {
  static LossMoments of(Currency currency, Moments moments) {
    return new LossMoments(
        moments.count(),
        Numbers.money(currency, moments.mean()),
        Numbers.money(currency, moments.standardDeviation()),
        Numbers.money(currency, moments.standardDeviation() / Math.sqrt((double) moments.count())),
        moments.positiveShare(),
        Numbers.money(currency, moments.maximum()));
  }
}
