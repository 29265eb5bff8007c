package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactAreaTest {
  @Test
  void theUsualFiveComeFirstAndTheOthersFollowByName() {
    assertEquals(
        "[financial, legal, reputation, operations, safety, customer-trust, environment]",
        Stream.of(
                "environment",
                "safety",
                "operations",
                "customer-trust",
                "reputation",
                "legal",
                "financial")
            .map(ImpactArea::of)
            .sorted()
            .toList()
            .toString());
    assertEquals("[financial, legal, reputation, operations, safety]", ImpactArea.USUAL.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Legal", "customer trust", "-a", "a-", "a--b", "1a"})
  void refusesAnyOtherForm(String name) {
    assertRefused(
        "Invalid impact area '" + name + "' (expected: a form like financial or customer-trust)",
        () -> ImpactArea.of(name));
  }
}
