package io.isms.control;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.standard.Edition;
import org.junit.jupiter.api.Test;

class ControlTest {
  private static final Control MDM = Control.custom("MDM", "Device management", "Phones are run.");

  @Test
  void anOwnControlIsCustomAndOneOfAnnexAIsNot() {
    assertTrue(MDM.isCustom());
    assertFalse(MDM.withId(AnnexAControlId.of(Edition.E2022, "A.8.1")).isCustom());
  }

  @Test
  void hasNoAttributesUnlessGiven() {
    assertEquals(ControlAttributes.NONE, MDM.attributes());
  }

  @Test
  void refusesBlankTexts() {
    assertRefused("Invalid control MDM: title is blank", () -> MDM.withTitle(" "));
    assertRefused("Invalid control MDM: summary is blank", () -> MDM.withSummary(""));
  }
}
