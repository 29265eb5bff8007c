package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessedRiskTest {
  private static final Level LOW = Level.of("L", "Low", 1);
  private static final Level HIGH = Level.of("H", "High", 4);

  private static AssessedRisk line(String id, Rating current) {
    return AssessedRisk.builder()
        .risk(RiskId.of(id))
        .inherent(current)
        .current(current)
        .evaluation(
            current.findLevel().isPresent() ? Evaluation.ACCEPTABLE : Evaluation.UNDETERMINED)
        .priority(1)
        .build();
  }

  private static Rating rated(Level level, String... value) {
    return RatedLevel.builder()
        .level(level)
        .value(Arrays.stream(value).map(BigDecimal::new).findFirst())
        .derivation(Derivation.builder().method("m").version("1").build())
        .build();
  }

  @Test
  void theMostUrgentIsUnratedThenHighestThenOfTheHighestValueThenOfTheFirstId() {
    assertEquals(
        "[R-20, R-21, R-9, R-8, R-7, R-5, R-6, R-10, R-1]",
        Stream.of(
                line("R-1", rated(LOW)),
                line("R-10", rated(LOW, "1000")),
                line("R-9", rated(HIGH, "16")),
                line("R-8", rated(HIGH, "12.5")),
                line("R-7", rated(HIGH, "-1")),
                line("R-6", rated(HIGH)),
                line("R-5", rated(HIGH)),
                line("R-21", Unrated.because("a")),
                line("R-20", Unrated.because("b")))
            .sorted(AssessedRisk.BY_URGENCY)
            .map(AssessedRisk::risk)
            .toList()
            .toString());
  }

  @Test
  void refusesPriorityZero() {
    assertRefused(
        "Invalid assessment of R-1: priority 0 (expected: 1 or more)",
        () -> line("R-1", rated(LOW)).withPriority(0));
  }

  @Test
  void isUndeterminedExactlyIfNotRated() {
    assertRefused(
        "Invalid assessment of R-1: evaluation UNDETERMINED (expected: UNDETERMINED exactly if not"
            + " rated)",
        () -> line("R-1", rated(LOW)).withEvaluation(Evaluation.UNDETERMINED));
    for (Evaluation evaluation :
        new Evaluation[] {Evaluation.ACCEPTABLE, Evaluation.UNACCEPTABLE}) {
      assertRefused(
          "Invalid assessment of R-1: evaluation "
              + evaluation
              + " (expected: UNDETERMINED exactly if not rated)",
          () -> line("R-1", Unrated.because("x")).withEvaluation(evaluation));
    }
    assertEquals(Optional.empty(), line("R-1", Unrated.because("x")).current().findLevel());
  }

  @Test
  void needsTreatmentUnlessItIsAcceptable() {
    assertFalse(line("R-1", rated(LOW)).needsTreatment());
    assertTrue(line("R-1", rated(LOW)).withEvaluation(Evaluation.UNACCEPTABLE).needsTreatment());
    assertTrue(line("R-1", Unrated.because("x")).needsTreatment());
  }
}
