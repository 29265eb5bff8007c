package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, held at the decimal places of its currency so that equal sums are equal. May
 * be negative. Sorts by currency code, then by amount.
 *
 * @param currency the currency
 * @param amount the amount, in units of the currency
 */
public record Money(Currency currency, BigDecimal amount) implements Comparable<Money> {
  private static final int MOST_DIGITS = 30;
  private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) (-?[0-9]+(\\.[0-9]+)?)");

  /**
   * Brings the amount to the decimal places of the currency.
   *
   * @throws IllegalArgumentException if the amount has more decimal places than the currency, or
   *     more than 30 digits before the point
   */
  public Money {
    requireNonNull(currency, "currency");
    int places = Math.max(0, currency.getDefaultFractionDigits());
    BigDecimal stripped = requireNonNull(amount, "amount").stripTrailingZeros();
    checkArgument(
        stripped.precision() - stripped.scale() <= MOST_DIGITS,
        "Invalid amount %s %s (expected: at most %s digits before the point)",
        currency,
        stripped,
        MOST_DIGITS);
    checkArgument(
        stripped.scale() <= places,
        "Invalid amount %s %s (expected: at most %s decimal places)",
        currency,
        amount,
        places);
    amount = stripped.setScale(places, RoundingMode.UNNECESSARY);
  }

  /**
   * The amount in the currency of that ISO 4217 code.
   *
   * @throws IllegalArgumentException if the code is unknown or the amount has too many places
   */
  public static Money of(String currencyCode, BigDecimal amount) {
    Currency currency;
    try {
      currency = Currency.getInstance(currencyCode);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Unknown currency '" + currencyCode + "' (expected: an ISO 4217 code like EUR)", e);
    }
    return new Money(currency, amount);
  }

  /**
   * Reads what {@link #toString} prints, such as {@code EUR 1200.50}.
   *
   * @throws IllegalArgumentException if the form is another or the currency is unknown
   */
  public static Money parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    checkArgument(
        matcher.matches(), "Invalid amount '%s' (expected: a form like EUR 1200.50)", text);
    return of(matcher.group(1), new BigDecimal(matcher.group(2)));
  }

  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException if the currencies differ
   */
  public Money plus(Money other) {
    checkArgument(
        currency.equals(other.currency),
        "Cannot add %s to %s (expected: one currency)",
        other,
        this);
    return new Money(currency, amount.add(other.amount));
  }

  @Override
  public int compareTo(Money other) {
    return ComparisonChain.start()
        .compare(currency.getCurrencyCode(), other.currency.getCurrencyCode())
        .compare(amount, other.amount)
        .result();
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
