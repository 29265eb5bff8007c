package io.isms.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {
  private static final NaturalOrder ORDER = NaturalOrder.INSTANCE;

  @ParameterizedTest
  @CsvSource({
    "A.9, A.10",
    "A.5.9, A.5.10",
    "A.8.24, A.12.1",
    "A.5, A.5.1",
    "'', A",
    "1, 02",
    "01, 1",
    "001, 01",
    "a01b2, a1b02",
    "a1b02, a1b3",
    "R-99999999999999999999, R-100000000000000000000",
    "R-9223372036854775807, R-9223372036854775808",
    "9, A",
    "-, 0",
    "A, a"
  })
  void sortsTheFirstBeforeTheSecond(String first, String second) {
    assertTrue(ORDER.compare(first, second) < 0);
    assertTrue(ORDER.compare(second, first) > 0);
  }

  @Test
  void sortsAsPeopleRead() {
    List<String> sorted =
        List.of("A.18.2.3", "A.9.4.1", "A.10.1.1", "A.9.1", "A.9.1.2", "A.5").stream()
            .sorted(ORDER)
            .toList();
    assertEquals(List.of("A.5", "A.9.1", "A.9.1.2", "A.9.4.1", "A.10.1.1", "A.18.2.3"), sorted);
  }

  @Test
  void takesOnlyPlainDigitsForDigits() {
    assertTrue(ORDER.compare("\u0669", "\u0661\u0660") > 0); // Arabic 9 and 10, as characters
  }
}
