package io.isms.riskcalc.predefined;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Refusals.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.MethodInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredefinedDefinitionTest {
  private static final Scale TWO =
      Scale.of("two", Level.of("L", "Low", 1), Level.of("H", "High", 2));
  private static final Scale THREE =
      Scale.of(
          "three", Level.of("A", "Some", 1), Level.of("B", "More", 2), Level.of("C", "Most", 3));
  private static final PredefinedDefinition OWN =
      PredefinedDefinition.builder()
          .name("own")
          .version("1")
          .addInput(MethodInput.factor("asset", TWO))
          .addInput(MethodInput.factor("guard", TWO).withDirection(InputDirection.FALLING))
          .addInput(MethodInput.factor("threat", THREE))
          .levels(THREE)
          .addRow(PredefinedRow.of("L L", "A B B"))
          .addRow(PredefinedRow.of("L H", "A A B"))
          .addRow(PredefinedRow.of("H L", "B C C"))
          .addRow(PredefinedRow.of("H H", "A B C"))
          .build();

  @Test
  void looksTheLevelUp() {
    assertEquals("More", outcome(OWN.toMethod(), "L L B"));
    assertEquals("Some", outcome(OWN.toMethod(), "L H B"));
    assertEquals("Most", outcome(OWN.toMethod(), "H L C"));
    assertEquals("Some", outcome(OWN.toMethod(), "H H A"));
    assertEquals("unrated: no guard and no threat", outcome(OWN.toMethod(), "H - -"));
    assertEquals(OWN, OWN.toMethod().definition());
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    List<PredefinedRow> turned = new ArrayList<>(OWN.rows());
    Collections.reverse(turned);
    assertEquals(OWN.byCodes(), OWN.withRows(turned).byCodes());
  }

  @Test
  void namesAllThatIsWrongWithTheRowsAtOnce() {
    assertEquals(
        "Invalid method own: row 2 is for guard 'X' (expected: one of [H, L]); 2 levels in row 2"
            + " (expected: 3, one for each level of threat); level 'Z' in row 2 (expected: one of"
            + " [A, B, C]); row 3 is for 1 levels (expected: 2, of [asset, guard]); row 4 is for L x"
            + " L again (expected: one row); no row for L x H; no row for H x L; no row for H x H",
        message(
            () ->
                OWN.withRows(
                    PredefinedRow.of("L L", "A B B"),
                    PredefinedRow.of("L X", "A Z"),
                    PredefinedRow.of("H", "A A A"),
                    PredefinedRow.of("L L", "A B B"))));
  }

  @Test
  void namesEveryPairThatGoesAgainstItsDirection() {
    assertEquals(
        "Invalid method own: level falls from B at L x L x B to A at L x L x C (expected: not"
            + " falling as threat rises); level rises from A at L x L x C to B at L x H x C"
            + " (expected: not rising as guard rises)",
        message(
            () ->
                OWN.withRows(
                    PredefinedRow.of("L L", "A B A"),
                    PredefinedRow.of("L H", "A A B"),
                    PredefinedRow.of("H L", "B C C"),
                    PredefinedRow.of("H H", "A B C"))));
  }

  @Test
  void takesAnInputOfNoDirectionForAReason() {
    ImmutableList<MethodInput> either =
        ImmutableList.of(
            OWN.inputs().get(0),
            OWN.inputs().get(1),
            OWN.inputs().get(2).withDirection(InputDirection.EITHER));
    assertEquals(
        "Invalid method own: input threat is EITHER (expected: with a nonMonotoneReason)",
        message(() -> OWN.withInputs(either)));
    assertEquals(
        "Invalid method own: nonMonotoneReason is blank",
        message(() -> OWN.withNonMonotoneReason(" ")));
    PredefinedDefinition falling =
        PredefinedDefinition.builder()
            .from(OWN)
            .inputs(either)
            .nonMonotoneReason("frequent threats are insured")
            .rows(
                ImmutableList.of(
                    PredefinedRow.of("L L", "B B A"),
                    PredefinedRow.of("L H", "A A A"),
                    PredefinedRow.of("H L", "B C C"),
                    PredefinedRow.of("H H", "A B C")))
            .build();
    assertEquals("Some", outcome(falling.toMethod(), "L L C"));
  }

  @Test
  void refusesNamesAndSizesBeyondUse() {
    assertEquals("Invalid method: name is blank", message(() -> OWN.withName(" ")));
    assertEquals(
        "Invalid method own: version is blank; no inputs (expected: 1 or more)",
        message(
            () ->
                PredefinedDefinition.builder()
                    .from(OWN)
                    .version("")
                    .inputs(ImmutableList.of())
                    .build()));
    ImmutableList.Builder<MethodInput> many = ImmutableList.builder();
    for (int i = 0; i < 70; i++) {
      many.add(MethodInput.factor("input" + i, TWO));
    }
    assertEquals(
        "Invalid method own: too many combinations of levels (expected: up to 100000)",
        message(() -> OWN.withInputs(many.build())));
    assertEquals(
        "Unknown levels [L, L] (expected: levels of [asset, guard, threat])",
        message(() -> OWN.levelAt(List.of(TWO.lowest(), TWO.lowest()))));
  }
}
