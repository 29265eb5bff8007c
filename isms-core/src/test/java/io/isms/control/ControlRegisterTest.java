package io.isms.control;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlRegisterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Control MDM = Control.custom("MDM", "t", "s");
  private static final ControlId A57 = ControlId.parse("2022:A.5.7");

  @Test
  void refusesAnAnnexAControlAmongTheOwnOnes() {
    assertRefused(
        "Invalid custom control 2022:A.5.7 (expected: an own id, none of Annex A)",
        () -> ControlRegister.builder().addCustom(MDM, MDM.withId(A57)).build());
  }

  @Test
  void refusesDuplicatesNamingThem() {
    assertRefused(
        "Invalid list: custom control id [MDM] occurs twice (expected: once)",
        () -> ControlRegister.builder().addCustom(MDM, MDM.withTitle("other")).build());
    ControlImplementation one = ControlImplementation.of(A57, ImplementationStatus.PLANNED);
    assertRefused(
        "Invalid list: implemented control id [2022:A.5.7] occurs twice (expected: once)",
        () ->
            ControlRegister.builder()
                .addImplementations(one, one.withStatus(ImplementationStatus.IMPLEMENTED))
                .build());
  }

  @Test
  void nothingIsInPlaceOfWhichNobodyHasSaidSo() {
    assertFalse(ControlRegister.EMPTY.isInPlace(A57, DAY));
    assertEquals(Optional.empty(), ControlRegister.EMPTY.findImplementation(A57));
    ControlImplementation done = ControlImplementation.of(A57, ImplementationStatus.IMPLEMENTED);
    ControlRegister register = ControlRegister.builder().addImplementation(done).build();
    assertTrue(register.isInPlace(A57, DAY));
    assertEquals(Optional.of(done), register.findImplementation(A57));
    assertFalse(register.isInPlace(ControlId.parse("2013:A.5.1.1"), DAY));
  }
}
