package io.isms.json.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** Decimal numbers in the one form in which equal ones are written alike. */
final class Decimals {
  private static final int DIGITS = 300;

  private Decimals() {}

  /**
   * The number without zeros at the end of its decimal places, and never with an exponent.
   *
   * @throws IllegalArgumentException if it is longer than any number of the model
   */
  static BigDecimal normalized(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    checkArgument(
        Math.abs((long) stripped.scale()) <= DIGITS
            && (long) stripped.precision() - stripped.scale() <= DIGITS,
        "Number out of range (expected: at most %s digits before and after the point)",
        DIGITS);
    return stripped.setScale(Math.max(0, stripped.scale()));
  }
}
