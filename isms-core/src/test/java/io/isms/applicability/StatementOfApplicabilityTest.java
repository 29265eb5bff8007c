package io.isms.applicability;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.PartyId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.CustomControlId;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementOfApplicabilityTest {
  private static final IncludedControl IN =
      IncludedControl.builder()
          .control(ControlId.parse("2022:A.5.10"))
          .addReason(InclusionReason.GOOD_PRACTICE)
          .build();
  private static final InheritedControl INHERITED =
      InheritedControl.builder()
          .control(ControlId.parse("2022:A.7.4"))
          .provider(PartyId.of("HOSTER"))
          .addReason(InclusionReason.CONTRACTUAL)
          .build();
  private static final ExcludedControl OUT =
      ExcludedControl.builder()
          .control(ControlId.parse("2022:A.5.9"))
          .reason(ExclusionReason.OUT_OF_SCOPE)
          .justification("Nothing of the kind.")
          .build();
  private static final IncludedControl OWN = IN.withControl(ControlId.parse("MDM"));
  private static final Control MDM = Control.custom("MDM", "t", "s");
  private static final StatementOfApplicability SOA =
      StatementOfApplicability.builder()
          .version(2)
          .edition(Edition.E2022)
          .preparedOn(LocalDate.of(2026, 1, 1))
          .addEntries(OWN, IN, INHERITED, OUT)
          .addAdditionalControl(MDM)
          .build();

  @Test
  void decisionsStandInTheOrderOfTheControls() {
    assertEquals(List.of(OUT, IN, INHERITED, OWN), SOA.entries());
  }

  @Test
  void tellsWhatAppliesAndWhatDoesNot() {
    assertEquals(List.of(IN, INHERITED, OWN), SOA.applicable());
    assertEquals(List.of(OUT), SOA.excluded());
    assertEquals(List.of(INHERITED), SOA.entriesOf(InheritedControl.class));
    assertEquals(Optional.of(OUT), SOA.findEntry(OUT.control()));
    assertEquals(Optional.empty(), SOA.findEntry(ControlId.parse("2022:A.5.1")));
  }

  @Test
  void refusesAnInclusionWithoutAReason() {
    assertRefused(
        "Invalid statement of applicability 2: 2022:A.5.10 is in without a reason",
        () -> SOA.withEntries(OWN, IncludedControl.builder().control(IN.control()).build()));
    assertRefused(
        "Invalid statement of applicability 2: 2022:A.7.4 is in without a reason",
        () ->
            SOA.withEntries(
                OWN,
                InheritedControl.builder()
                    .control(INHERITED.control())
                    .provider(INHERITED.provider())
                    .build()));
  }

  @Test
  void refusesAnExclusionWithoutAJustification() {
    String message =
        "Invalid statement of applicability 2: 2022:A.5.9 is out without a justification";
    assertRefused(message, () -> SOA.withEntries(OWN, OUT.withJustification(Optional.empty())));
    assertRefused(message, () -> SOA.withEntries(OWN, OUT.withJustification(" \n")));
  }

  @Test
  void refusesDuplicatesNamingThem() {
    assertRefused(
        "Invalid list: control id [2022:A.5.9, 2022:A.5.10] occurs twice (expected: once)",
        () ->
            SOA.withEntries(
                IN, OUT, INHERITED, IN.withJustification("x"), OUT.withJustification("y")));
    assertRefused(
        "Invalid list: additional control id [MDM] occurs twice (expected: once)",
        () -> SOA.withAdditionalControls(MDM, MDM.withTitle("other")));
  }

  @Test
  void refusesVersionZero() {
    assertRefused(
        "Invalid statement of applicability: version 0 (expected: 1 or more)",
        () -> SOA.withVersion(0));
  }

  @Test
  void refusesAControlOfAnotherEdition() {
    assertRefused(
        "Invalid statement of applicability 2: 2013:A.5.1.1 is of another edition (expected: 2022)",
        () -> SOA.withEntries(OWN, IN.withControl(ControlId.parse("2013:A.5.1.1"))));
  }

  @Test
  void refusesAnOwnControlThatIsOutOrNotDescribed() {
    assertRefused(
        "Invalid statement of applicability 2: own control MDM is out (expected: own controls only"
            + " if they are in)",
        () -> SOA.withEntries(OUT.withControl(MDM.id())));
    assertRefused(
        "Invalid statement of applicability 2: own control MDM is not among the additional"
            + " controls",
        () -> SOA.withAdditionalControls());
  }

  @Test
  void refusesAnAdditionalControlThatIsNoneOrNotDecided() {
    assertRefused(
        "Invalid statement of applicability 2: additional control OTHER (expected: an own control"
            + " that is decided)",
        () -> SOA.withAdditionalControls(MDM, Control.custom("OTHER", "t", "s")));
    assertRefused(
        "Invalid statement of applicability 2: additional control 2022:A.5.9 (expected: an own"
            + " control that is decided)",
        () -> SOA.withAdditionalControls(MDM, MDM.withId(OUT.control())));
  }

  @Test
  void anOwnControlIsNamedOnlyWhereItIsTheReasonOfAnExclusion() {
    assertRefused(
        "Invalid exclusion of 2022:A.5.9: obviatedBy with reason OUT_OF_SCOPE (expected: with"
            + " OBVIATED_BY_CUSTOM_CONTROL)",
        () -> OUT.withObviatedBy(CustomControlId.of("MDM")));
  }
}
