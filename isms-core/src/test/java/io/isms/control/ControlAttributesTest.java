package io.isms.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.SecurityProperty;
import org.junit.jupiter.api.Test;

class ControlAttributesTest {
  private static final ControlAttributes SOME =
      ControlAttributes.builder()
          .addTypes(ControlType.CORRECTIVE, ControlType.PREVENTIVE)
          .addConcept(CybersecurityConcept.PROTECT)
          .addCapability(OperationalCapability.CONTINUITY)
          .addDomain(SecurityDomain.RESILIENCE)
          .addProperties(SecurityProperty.AVAILABILITY, SecurityProperty.CONFIDENTIALITY)
          .build();

  @Test
  void containsAttributesOfEveryKind() {
    assertTrue(SOME.contains(ControlType.PREVENTIVE));
    assertTrue(SOME.contains(CybersecurityConcept.PROTECT));
    assertTrue(SOME.contains(OperationalCapability.CONTINUITY));
    assertTrue(SOME.contains(SecurityDomain.RESILIENCE));
    assertFalse(SOME.contains(ControlType.DETECTIVE));
    assertFalse(SOME.contains(SecurityDomain.PROTECTION));
    assertFalse(ControlAttributes.NONE.contains(ControlType.PREVENTIVE));
  }

  @Test
  void standInTheOrderOfTheStandard() {
    assertEquals("[PREVENTIVE, CORRECTIVE]", SOME.types().toString());
    assertEquals("[confidentiality, availability]", SOME.properties().toString());
  }

  @Test
  void tagIsInLowerCaseWithUnderscores() {
    assertEquals("governance_and_ecosystem", SecurityDomain.GOVERNANCE_AND_ECOSYSTEM.tag());
    assertEquals("identify", CybersecurityConcept.IDENTIFY.tag());
  }
}
