package io.isms.riskcalc.spi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the numbers of methods are read and written: with digits and a point, never rounded. */
public final class ExactNumbers {
  /** The most digits of a number on either side of the point. */
  public static final int MOST_DIGITS = 18;

  private static final Pattern PATTERN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

  private ExactNumbers() {}

  /** The number that a text gives; empty if it is none, or has an exponent or too many digits. */
  public static Optional<BigDecimal> parse(String text) {
    return PATTERN.matcher(text.strip()).matches()
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }

  /**
   * Whether the number has no more than {@link #MOST_DIGITS} digits on either side of the point.
   */
  public static boolean isShort(BigDecimal number) {
    return number.scale() <= MOST_DIGITS && number.precision() - number.scale() <= MOST_DIGITS;
  }

  /** The number as text, without zeros at its end. */
  public static String print(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
