package io.isms.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttainmentTest {
  private static Attainment of(String figure) {
    return Attainment.builder()
        .on(LocalDate.of(2026, 11, 1))
        .met(true)
        .figure(new BigDecimal(figure))
        .build();
  }

  @Test
  void equalFiguresAreEqualWhateverZerosStandAtTheirEnd() {
    assertEquals(of("90"), of("90.00"));
    assertEquals(of("9E+1"), of("90"));
  }

  @Test
  void refusesAFigureThatCannotBeWrittenOut() {
    assertEquals(
        "Invalid attainment: figure 1E+300 (expected: at most 300 digits on either side of the"
            + " point)",
        assertThrows(IllegalArgumentException.class, () -> of("1E+300")).getMessage());
  }
}
