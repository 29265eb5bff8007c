package io.isms.common;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityPropertyTest {
  @Test
  void theThreeComeFirstAndTheOthersFollowByName() {
    assertEquals(
        "[confidentiality, integrity, availability, authenticity, non-repudiation]",
        Stream.of("non-repudiation", "availability", "integrity", "authenticity", "confidentiality")
            .map(SecurityProperty::of)
            .sorted()
            .toList()
            .toString());
  }

  @Test
  void theThreeAreCore() {
    assertEquals("[confidentiality, integrity, availability]", SecurityProperty.CORE.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Integrity", "non repudiation", "-a", "a-", "a--b", "1a", "é"})
  void refusesAnyOtherForm(String name) {
    assertRefused(
        "Invalid security property '"
            + name
            + "' (expected: a form like confidentiality or non-repudiation)",
        () -> SecurityProperty.of(name));
  }

  @Test
  void readsALongNameWithoutRunningOutOfStack() {
    String name = "a" + "-a".repeat(50_000);
    assertEquals(name, SecurityProperty.of(name).toString());
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesNull() {
    assertNullRefused("name", () -> SecurityProperty.of(null));
  }
}
