package io.isms.common;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.context.AssetId;
import io.isms.context.RequirementId;
import io.isms.control.ControlGroupId;
import io.isms.control.ControlObjectiveId;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskId;
import io.isms.risk.ScaleId;
import io.isms.risk.ThreatId;
import io.isms.risk.VulnerabilityId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {
  static Stream<Arguments> types() {
    return Stream.of(
        type("party", PartyId::of),
        type("level", LevelCode::of),
        type("asset", AssetId::of),
        type("requirement", RequirementId::of),
        type("control group", ControlGroupId::of),
        type("control objective", ControlObjectiveId::of),
        type("risk", RiskId::of),
        type("threat", ThreatId::of),
        type("vulnerability", VulnerabilityId::of),
        type("scale", ScaleId::of),
        type("assessment", AssessmentId::of),
        type("action", ActionId::of));
  }

  private static Arguments type(String name, Function<String, Identifier<?>> of) {
    return Arguments.of(name, of);
  }

  @ParameterizedTest
  @MethodSource("types")
  void printsAsItsText(String name, Function<String, Identifier<?>> of) {
    for (String text : List.of("R-001", "a", "7", "x_y.z-1", "9".repeat(128))) {
      assertEquals(text, of.apply(text).value());
      assertEquals(text, of.apply(text).toString());
      assertEquals(of.apply(text), of.apply(text));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesAnyOtherFormAndNamesTheType(String name, Function<String, Identifier<?>> of) {
    for (String text :
        List.of(
            "", " ", "-a", ".a", "_a", "a b", "é", "a/b", "a\n", "2022:A.5.7", "9".repeat(129))) {
      assertRefused(
          "Invalid "
              + name
              + " id '"
              + text
              + "' (expected: letters, digits, '.', '_' and '-', like R-001)",
          () -> of.apply(text));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  @SuppressWarnings("NullAway") // on purpose
  void refusesNullByName(String name, Function<String, Identifier<?>> of) {
    assertNullRefused(name + " id", () -> of.apply(null));
  }

  @Test
  void sortsInNaturalOrder() {
    assertEquals(
        "[R-2, R-009, R-9, R-10]",
        Stream.of("R-10", "R-9", "R-2", "R-009").map(RiskId::of).sorted().toList().toString());
  }
}
