package io.isms.common;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "EUR 1, EUR 1.00",
    "EUR 1.5, EUR 1.50",
    "EUR 1.500, EUR 1.50",
    "EUR -0, EUR 0.00",
    "EUR 007.5, EUR 7.50",
    "JPY 1000.0, JPY 1000",
    "KWD 1.234, KWD 1.234",
    "XXX 3, XXX 3"
  })
  void holdsTheDecimalPlacesOfItsCurrency(String text, String printed) {
    assertEquals(printed, Money.parse(text).toString());
  }

  @Test
  void equalSumsAreEqualHoweverTheyWereWritten() {
    assertEquals(Money.parse("EUR 1000"), Money.of("EUR", new BigDecimal("1E+3")));
  }

  @Test
  void refusesMorePlacesThanTheCurrencyHas() {
    assertRefused(
        "Invalid amount EUR 1.005 (expected: at most 2 decimal places)",
        () -> Money.parse("EUR 1.005"));
    assertRefused(
        "Invalid amount JPY 0.5 (expected: at most 0 decimal places)",
        () -> Money.parse("JPY 0.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EUR", "1.00 EUR", "EUR 1,00", "EUR 1.", "EUR .5", "eur 1", "EUR +1"})
  void refusesAnyOtherForm(String text) {
    assertRefused(
        "Invalid amount '" + text + "' (expected: a form like EUR 1200.50)",
        () -> Money.parse(text));
  }

  @Test
  void refusesToAddTwoCurrencies() {
    assertRefused(
        "Cannot add USD 1.00 to EUR 2.00 (expected: one currency)",
        () -> Money.parse("EUR 2").plus(Money.parse("USD 1")));
  }

  @Test
  void sortsByCurrencyThenByAmount() {
    List<Money> sorted =
        List.of(
                Money.parse("JPY 1"),
                Money.parse("EUR 10"),
                Money.parse("EUR 9"),
                Money.parse("EUR -9"))
            .stream()
            .sorted()
            .toList();
    assertEquals("[EUR -9.00, EUR 9.00, EUR 10.00, JPY 1]", sorted.toString());
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesNulls() {
    assertNullRefused("currency", () -> new Money(null, BigDecimal.ONE));
    assertNullRefused("amount", () -> new Money(Currency.getInstance("EUR"), null));
  }

  @Test
  void refusesWhatCannotBeWrittenOut() {
    assertRefused(
        "Invalid amount EUR 1E+999999999 (expected: at most 30 digits before the point)",
        () -> Money.of("EUR", new BigDecimal("1E+999999999")));
  }

  @Test
  void refusesAnUnknownCurrency() {
    assertRefused(
        "Unknown currency 'XYZ' (expected: an ISO 4217 code like EUR)", () -> Money.parse("XYZ 1"));
  }
}
