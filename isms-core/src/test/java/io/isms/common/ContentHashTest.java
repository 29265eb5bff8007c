package io.isms.common;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {
  @Test
  void printsAsItsDigits() {
    String digits = "0123456789abcdef".repeat(4);
    assertEquals(digits, ContentHash.of(digits).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"
      })
  void refusesAnyOtherForm(String text) {
    assertRefused(
        "Invalid content hash '" + text + "' (expected: 64 hexadecimal digits in lower case)",
        () -> ContentHash.of(text));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesNull() {
    assertNullRefused("sha256", () -> ContentHash.of(null));
  }
}
