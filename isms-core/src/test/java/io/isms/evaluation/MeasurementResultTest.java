package io.isms.evaluation;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.MeasureId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementResultTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final MeasurementResult RESULT = result("M-1", DAY);

  private static MeasurementResult result(String measure, LocalDate on) {
    return MeasurementResult.builder().measure(MeasureId.of(measure)).on(on).build();
  }

  @ParameterizedTest
  @CsvSource({"96.50, 96.5", "1E+2, 100", "0.00, 0", "-2.0, -2"})
  void equalValuesAreEqualHoweverTheyWereWritten(BigDecimal value, String shortest) {
    assertEquals(shortest, RESULT.withValue(value).value().orElseThrow().toString());
    assertEquals(RESULT.withValue(new BigDecimal(shortest)), RESULT.withValue(value));
  }

  @Test
  void refusesValuesThatCannotBeWrittenOut() {
    assertRefused(
        "Invalid result of M-1: value 1E+301 (expected: at most 300 digits on either side of the"
            + " point)",
        () -> RESULT.withValue(new BigDecimal("1E+301")));
  }

  @Test
  void isStudiedNoEarlierThanTaken() {
    assertEquals(DAY, RESULT.withAnalysedOn(DAY).analysedOn().orElseThrow());
    assertRefused(
        "Invalid result of M-1: analysedOn 2026-03-01 (expected: not before on 2026-03-02)",
        () -> RESULT.withAnalysedOn(DAY.minusDays(1)));
  }

  @Test
  void methodVersionsBeginWithOne() {
    assertEquals(1, RESULT.methodVersion());
    assertRefused(
        "Invalid result of M-1: methodVersion 0 (expected: 1 or more)",
        () -> RESULT.withMethodVersion(0));
  }

  @Test
  void resultsStandByDayThenByMeasure() {
    List<MeasurementResult> ordered =
        List.of(result("M-3", DAY.minusDays(1)), result("M-9", DAY), result("M-10", DAY));
    for (List<Integer> order : List.of(List.of(2, 1, 0), List.of(1, 2, 0), List.of(0, 2, 1))) {
      Stream<MeasurementResult> shuffled = order.stream().map(ordered::get);
      assertEquals(
          ordered,
          PerformanceEvaluation.builder().addAllResults(shuffled.toList()).build().results());
    }
  }
}
