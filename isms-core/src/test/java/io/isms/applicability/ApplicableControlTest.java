package io.isms.applicability;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.PartyId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ImplementationStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicableControlTest {
  private static final ControlId ID = ControlId.parse("2022:A.5.7");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final ControlImplementation DONE =
      ControlImplementation.of(ID, ImplementationStatus.IMPLEMENTED)
          .withResponsible(PartyId.of("SOC"))
          .withDescription("Feeds");

  static Stream<ApplicableControl> bare() {
    return Stream.of(
        IncludedControl.builder().control(ID).build(),
        InheritedControl.builder().control(ID).provider(PartyId.of("HOSTER")).build());
  }

  static Stream<ApplicableControl> described() {
    return Stream.of(
        IncludedControl.builder()
            .control(ID)
            .responsible(PartyId.of("CIO"))
            .description("Own words")
            .build(),
        InheritedControl.builder()
            .control(ID)
            .provider(PartyId.of("HOSTER"))
            .responsible(PartyId.of("CIO"))
            .description("Own words")
            .build());
  }

  @ParameterizedTest
  @MethodSource("bare")
  void isNotVerifiedUntilSomebodyHasLooked(ApplicableControl control) {
    assertEquals(ImplementationStatus.NOT_VERIFIED, control.status());
  }

  @ParameterizedTest
  @MethodSource("bare")
  void takesStateOperatorAndDescriptionFromTheImplementation(ApplicableControl control) {
    ApplicableControl done = control.implementedAs(DONE, DAY);
    assertEquals(control.getClass(), done.getClass());
    assertEquals(ImplementationStatus.IMPLEMENTED, done.status());
    assertEquals(Optional.of(PartyId.of("SOC")), done.responsible());
    assertEquals(Optional.of("Feeds"), done.description());
  }

  @ParameterizedTest
  @MethodSource("described")
  void keepsItsOwnOperatorAndDescription(ApplicableControl control) {
    ApplicableControl done = control.implementedAs(DONE, DAY);
    assertEquals(ImplementationStatus.IMPLEMENTED, done.status());
    assertEquals(Optional.of(PartyId.of("CIO")), done.responsible());
    assertEquals(Optional.of("Own words"), done.description());
  }

  @ParameterizedTest
  @MethodSource("bare")
  void isNotVerifiedOnceTheImplementationHasRunOut(ApplicableControl control) {
    ControlImplementation expired = DONE.withValidUntil(DAY);
    assertEquals(ImplementationStatus.IMPLEMENTED, control.implementedAs(expired, DAY).status());
    assertEquals(
        ImplementationStatus.NOT_VERIFIED,
        control.implementedAs(expired, DAY.plusDays(1)).status());
  }

  @Test
  void isInForThoseReasonsWithNothingMoreSaid() {
    assertEquals(
        IncludedControl.builder()
            .control(ID)
            .addReasons(InclusionReason.BUSINESS, InclusionReason.RISK)
            .build(),
        IncludedControl.of(ID, InclusionReason.RISK, InclusionReason.BUSINESS));
  }

  @ParameterizedTest
  @MethodSource("bare")
  void refusesTheImplementationOfAnotherControl(ApplicableControl control) {
    ControlImplementation other = DONE.withControl(ControlId.parse("C-OTHER"));
    assertRefused(
        "Invalid implementation of C-OTHER for the decision on "
            + control.control()
            + " (expected: of the same control)",
        () -> control.implementedAs(other, DAY));
  }
}
