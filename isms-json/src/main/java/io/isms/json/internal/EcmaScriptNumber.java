package io.isms.json.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;

/** Prints numbers as ECMAScript does (Number::toString), the same on every JDK. */
final class EcmaScriptNumber {
  private EcmaScriptNumber() {}

  /**
   * The shortest decimal number that reads back as this one.
   *
   * @throws IllegalArgumentException if it is infinite or not a number
   */
  static String print(double number) {
    checkArgument(
        Double.isFinite(number), "No canonical form of %s (expected: a number in range)", number);
    if (number == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(number));
    String digits = shortest.unscaledValue().toString();
    return (number < 0 ? "-" : "") + layOut(digits, digits.length() - shortest.scale());
  }

  /**
   * The digits come from Jackson, since those of {@code Double.toString} depend on the JDK. Both
   * prefer two digits to one where two are nearer; ECMAScript always takes the fewest.
   */
  private static BigDecimal shortest(double number) {
    BigDecimal oneDigit = new BigDecimal(number).round(new MathContext(1));
    return oneDigit.doubleValue() == number
        ? oneDigit.stripTrailingZeros()
        : new BigDecimal(NumberOutput.toString(number, true)).stripTrailingZeros();
  }

  /** Lays out the number 0.digits times ten to the power of the point. */
  private static String layOut(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    } else if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    } else if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    int exponent = point - 1;
    return digits.charAt(0)
        + (count > 1 ? "." + digits.substring(1) : "")
        + (exponent < 0 ? "e-" : "e+")
        + Math.abs(exponent);
  }
}
