package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Between the numbers that people state and those that are calculated with. */
final class Numbers {
  private static final BigDecimal MOST_EVENTS = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MOST_MONEY = new BigDecimal("1e18");

  private Numbers() {}

  static BigDecimal decimal(String name, double value) {
    checkArgument(
        Double.isFinite(value), "Invalid estimate: %s %s (expected: a finite number)", name, value);
    return shortest(BigDecimal.valueOf(value));
  }

  /** The same number in its shortest form, so that equal numbers are equal. */
  static BigDecimal shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Checks that the three stand in this order, the first below the last. */
  static <T extends Comparable<? super T>> void checkPoints(
      String type, T minimum, T mostLikely, T maximum) {
    checkBounds(type, minimum, maximum);
    checkArgument(
        minimum.compareTo(mostLikely) <= 0 && mostLikely.compareTo(maximum) <= 0,
        "Invalid %s: mostLikely %s (expected: from %s to %s)",
        type,
        mostLikely,
        minimum,
        maximum);
  }

  static <T extends Comparable<? super T>> void checkBounds(String type, T lower, T upper) {
    checkArgument(
        lower.compareTo(upper) < 0,
        "Invalid %s: from %s to %s (expected: the first below the second; fixed if they are equal)",
        type,
        lower,
        upper);
  }

  static void checkProbability(String owner, Estimate estimate) {
    checkWithin(owner, estimate, BigDecimal.ONE, "within 0 to 1");
  }

  static void checkEventsPerYear(String owner, Estimate estimate) {
    checkWithin(owner, estimate, MOST_EVENTS, "within 0 to 1000000 a year");
  }

  private static void checkWithin(String owner, Estimate estimate, BigDecimal limit, String rule) {
    checkArgument(
        estimate.minimum().signum() >= 0 && estimate.maximum().compareTo(limit) <= 0,
        "Invalid %s: from %s to %s (expected: %s)",
        owner,
        estimate.minimum().toPlainString(),
        estimate.maximum().toPlainString(),
        rule);
  }

  /** Checks that amounts are of one currency, none negative, and none too great to add up. */
  static void checkAmounts(String type, Money first, Money... others) {
    checkAmount(type, first);
    for (Money other : others) {
      checkAmount(type, other);
      checkArgument(
          other.currency().equals(first.currency()),
          "Invalid %s: %s beside %s (expected: one currency)",
          type,
          other,
          first);
    }
  }

  private static void checkAmount(String type, Money amount) {
    checkArgument(
        amount.amount().signum() >= 0 && amount.amount().compareTo(MOST_MONEY) <= 0,
        "Invalid %s: %s (expected: from 0 to 1e18)",
        type,
        amount);
  }

  /** The amount in the smallest unit of its currency, such as cents, in which it is whole. */
  static double units(Money amount) {
    return new BigDecimal(amount.amount().unscaledValue()).doubleValue();
  }

  /** The amount of that many smallest units, halves to the even neighbour. */
  static Money money(Currency currency, double units) {
    int places = Math.max(0, currency.getDefaultFractionDigits());
    BigDecimal whole = new BigDecimal(units).setScale(0, RoundingMode.HALF_EVEN);
    return new Money(currency, whole.movePointLeft(places));
  }

  /** Checks a probability that a quantile or a shortfall is asked for. */
  static void checkConfidence(String name, double value) {
    checkArgument(
        value >= 0 && value < 1, "Invalid %s %s (expected: from 0 to below 1)", name, value);
  }
}
