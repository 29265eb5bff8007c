package io.isms.common;

import java.math.BigDecimal;

/** Decimal numbers in the one form in which equal ones are equal. */
public final class Decimals {
  private static final int DIGITS = 300;

  private Decimals() {}

  /** Whether the number can be written out in at most 300 digits on either side of the point. */
  public static boolean canBeWrittenOut(BigDecimal number) {
    return number.scale() <= DIGITS && number.precision() - number.scale() <= DIGITS;
  }

  /** The number without zeros at the end of its decimal places, and without an exponent. */
  public static BigDecimal shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether the number is in its shortest form. */
  public static boolean isShortest(BigDecimal number) {
    return shortest(number).scale() == number.scale();
  }
}
