package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.PartyId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One row of each kind, whole: what is proposed, how it is explained, and what is asked. */
class SoaMigrationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static ControlId id(String control) {
    return ControlId.parse(control);
  }

  private static IncludedControl in(
      String control, ImplementationStatus status, String justification) {
    return IncludedControl.of(id(control), InclusionReason.BUSINESS)
        .withStatus(status)
        .withJustification(justification);
  }

  private static ExcludedControl out(String control, String justification) {
    return ExcludedControl.builder()
        .control(id(control))
        .reason(ExclusionReason.NOT_NEEDED)
        .justification(justification)
        .build();
  }

  private static MigrationDraft draft(Edition from, SoaEntry... decisions) {
    return SoaMigration.between(from, Edition.E2022, DAY).decide(List.of(decisions)).draft();
  }

  private static List<String> target(MigrationDraft draft, String control) {
    return told(draft.findTarget(id(control)).orElseThrow());
  }

  private static List<String> source(MigrationDraft draft, String control) {
    return told(draft.findSource(id(control)).orElseThrow());
  }

  private static List<String> told(MigrationRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(row.kind() + row.entry().map(entry -> ": " + decision(entry)).orElse(""));
    row.entry().flatMap(SoaEntry::justification).ifPresent(text -> lines.add("\"" + text + "\""));
    lines.addAll(row.explanation());
    row.questions().forEach(question -> lines.add(question.kind() + "? " + question.text()));
    return lines;
  }

  private static String decision(SoaEntry entry) {
    return entry instanceof ApplicableControl applicable
        ? "in " + applicable.status() + " " + applicable.reasons() + " " + applicable.risks()
        : "out";
  }

  @Test
  void whatHasTheSameReachIsCarried() {
    MigrationDraft draft =
        draft(
            Edition.E2013,
            in("2013:A.6.1.1", ImplementationStatus.IMPLEMENTED, "Somebody has to answer for it."));

    assertEquals(
        List.of(
            "CARRIED: in IMPLEMENTED [BUSINESS] []",
            "\"Somebody has to answer for it.\"",
            "2013:A.6.1.1 (Information security roles and responsibilities) was in, implemented; it"
                + " has the same reach (equal, certainty high). Assigning security roles keeps its"
                + " title and subject."),
        target(draft, "2022:A.5.2"));
    assertEquals(
        List.of(
            "CARRIED: in IMPLEMENTED [BUSINESS] []",
            "\"Somebody has to answer for it.\"",
            "Was in, implemented.",
            "Goes to 2022:A.5.2 (Information security roles and responsibilities), with the same"
                + " reach (equal, certainty high). Assigning security roles keeps its title and"
                + " subject."),
        source(draft, "2013:A.6.1.1"));
  }

  @Test
  void whatGrowsIsInPlaceOnlyOnceSomebodySaysSo() {
    MigrationDraft draft =
        draft(
            Edition.E2013,
            in("2013:A.6.2.2", ImplementationStatus.IMPLEMENTED, "Sixty work from home."));

    assertEquals(
        List.of(
            "CARRIED: in NOT_VERIFIED [BUSINESS] []",
            "\"Sixty work from home.\"",
            "2013:A.6.2.2 (Teleworking) was in, implemented; it is a part of this one (subset,"
                + " certainty high). Teleworking from a known site widens to remote work from"
                + " anywhere.",
            "In place before, but not known to be so in this reach: not verified.",
            "CONFIRM_STATUS? 2013:A.6.2.2 was in place: is 2022:A.6.7 (Remote working) in place as"
                + " a whole?"),
        target(draft, "2022:A.6.7"));
  }

  @Test
  void whatWasInAndOutIsMergedAndAskedAbout() {
    MigrationDraft draft =
        draft(
            Edition.E2013,
            out("2013:A.14.2.8", "The developers test as they like."),
            in("2013:A.14.2.9", ImplementationStatus.PLANNED, "Accepted before it goes live."));

    assertEquals(
        List.of(
            "MERGED: in PLANNED [BUSINESS] []",
            "\"[2013:A.14.2.8] The developers test as they like. [2013:A.14.2.9] Accepted before it"
                + " goes live.\"",
            "2013:A.14.2.8 (System security testing) was out (not needed); it is a part of this one"
                + " (subset, certainty high). Security testing during development merges with"
                + " testing at acceptance.",
            "2013:A.14.2.9 (System acceptance testing) was in, planned; it is a part of this one"
                + " (subset, certainty high). Acceptance tests become the closing stage of one"
                + " security testing control.",
            "The draft has it in, as a part of it was; all texts are kept.",
            "RESOLVE_CONFLICT? 2013:A.14.2.9 was in, but 2013:A.14.2.8 was out: does 2022:A.8.29"
                + " (Security testing in development and acceptance) apply?"),
        target(draft, "2022:A.8.29"));
    assertEquals(
        List.of(
            "MERGED: out",
            "\"The developers test as they like.\"",
            "Was out (not needed).",
            "Goes to 2022:A.8.29 (Security testing in development and acceptance), as a part of it"
                + " (subset, certainty high). Security testing during development merges with"
                + " testing at acceptance.",
            "It meets 2013:A.14.2.9 there."),
        source(draft, "2013:A.14.2.8"));
  }

  @Test
  void ofSeveralStatesTheOneThatClaimsLeastHolds() {
    MigrationDraft draft =
        draft(
            Edition.E2013,
            in("2013:A.12.1.4", ImplementationStatus.IMPLEMENTED, "Two data centres."),
            in("2013:A.14.2.6", ImplementationStatus.NOT_IMPLEMENTED, "Laptops of developers."));

    assertEquals(
        List.of(
            "MERGED: in NOT_IMPLEMENTED [BUSINESS] []",
            "\"[2013:A.12.1.4] Two data centres. [2013:A.14.2.6] Laptops of developers.\"",
            "2013:A.12.1.4 (Separation of development, testing and operational environments) was"
                + " in, implemented; it is a part of this one (subset, certainty high). Separating"
                + " environments is joined by securing the development environment itself.",
            "2013:A.14.2.6 (Secure development environment) was in, not implemented; it is a part"
                + " of this one (subset, certainty high). The secure development environment merges"
                + " with keeping environments apart.",
            "Of implemented and not implemented the draft takes the state that claims least."),
        target(draft, "2022:A.8.31"));
  }

  @Test
  void partsOfDifferentOperatorsAreAskedAbout() {
    MigrationDraft draft =
        draft(
            Edition.E2013,
            InheritedControl.builder()
                .control(id("2013:A.11.1.2"))
                .provider(PartyId.of("hosting"))
                .addReason(InclusionReason.BUSINESS)
                .status(ImplementationStatus.PLANNED)
                .build(),
            in("2013:A.11.1.6", ImplementationStatus.PLANNED, "The ramp of the warehouse."));

    assertEquals(
        List.of(
            "MERGED: in PLANNED [BUSINESS] []",
            "\"[2013:A.11.1.6] The ramp of the warehouse.\"",
            "2013:A.11.1.2 (Physical entry controls) was in by way of hosting, planned; it is a"
                + " part of this one (subset, certainty high). Entry control for persons is joined"
                + " by delivery and loading points.",
            "2013:A.11.1.6 (Delivery and loading areas) was in, planned; it is a part of this one"
                + " (subset, certainty high). Delivery and loading areas become one kind of entry"
                + " point among others.",
            "The draft has it with the organization itself, which answers for it.",
            "RESOLVE_OPERATOR? Its parts are operated by hosting (2013:A.11.1.2) and the"
                + " organization (2013:A.11.1.6): who operates 2022:A.7.2 (Physical entry)?"),
        target(draft, "2022:A.7.2"));
  }

  @Test
  void aPartOfWhatWasDecidedIsAskedAbout() {
    MigrationDraft draft = draft(Edition.E2005, out("2005:A.7.2.2", "Nobody reads labels."));

    assertEquals(
        List.of(
            "SPLIT: out",
            "\"Nobody reads labels.\"",
            "2005:A.7.2.2 (Information labelling and handling) was out (not needed); it has this"
                + " one as a part (superset, certainty medium). By way of 2013:A.8.2.2: The old"
                + " control held labelling and handling together; only the labelling half arrives"
                + " here. Labelling according to the classification scheme is unchanged.",
            "What was decided about 2005:A.7.2.2 was about more than this.",
            "CONFIRM_PART? 2005:A.7.2.2 was decided as a whole: does that hold for 2022:A.5.13"
                + " (Labelling of information), which is a part?"),
        target(draft, "2022:A.5.13"));
    assertEquals(
        List.of(
            "SPLIT: out",
            "\"Nobody reads labels.\"",
            "Was out (not needed).",
            "Goes to 2022:A.5.10 (Acceptable use of information and other associated assets), which"
                + " overlaps this one (intersects, certainty medium). By way of 2013:A.8.2.3: The"
                + " handling half arrives here, meets the former media handling procedures, and"
                + " leaves labelling behind. Handling procedures move next to acceptable use, away"
                + " from classification.",
            "Goes to 2022:A.5.13 (Labelling of information), which is a part of this one (superset,"
                + " certainty medium). By way of 2013:A.8.2.2: The old control held labelling and"
                + " handling together; only the labelling half arrives here. Labelling according to"
                + " the classification scheme is unchanged."),
        source(draft, "2005:A.7.2.2"));
  }

  @Test
  void whatWasOutMayBeLessThanWhatIsThereNow() {
    MigrationDraft draft = draft(Edition.E2005, out("2005:A.12.5.5", "We write all code."));

    assertEquals(
        List.of(
            "CARRIED: out",
            "\"We write all code.\"",
            "2005:A.12.5.5 (Outsourced software development) was out (not needed); it is a part of"
                + " this one (subset, certainty high). By way of 2013:A.14.2.7: Supervision of"
                + " outsourced software work widens to the development of whole systems. Directing"
                + " and watching outsourced development is unchanged.",
            "CONFIRM_EXCLUSION? 2005:A.12.5.5 was out, which may be less than 2022:A.8.30"
                + " (Outsourced development): is all of it out?"),
        target(draft, "2022:A.8.30"));
  }

  @Test
  void whatIsNewNeedsADecision() {
    assertEquals(
        List.of(
            "NEW",
            "No control of 2013 comes before it (certainty high). Gathering and analysing facts"
                + " about attackers and their methods becomes a control.",
            "DECIDE_NEW? 2022:A.5.7 (Threat intelligence) has no predecessor in 2013: does it"
                + " apply, and why?"),
        target(draft(Edition.E2013), "2022:A.5.7"));
    assertEquals(
        "DECIDE_NEW? 2022:A.5.25 (Assessment and decision on information security events) has no"
            + " predecessor in 2005: does it apply, and why?",
        target(draft(Edition.E2005), "2022:A.5.25").get(2));
  }

  @Test
  void whatWasNotDecidedNeedsADecision() {
    assertEquals(
        List.of(
            "CARRIED",
            "2013:A.6.1.1 (Information security roles and responsibilities) was not decided; it has"
                + " the same reach (equal, certainty high). Assigning security roles keeps its"
                + " title and subject.",
            "DECIDE_UNDECIDED? 2013:A.6.1.1 was not decided: does 2022:A.5.2 (Information security"
                + " roles and responsibilities) apply?"),
        target(draft(Edition.E2013), "2022:A.5.2"));
  }

  @Test
  void whatIsWithdrawnAndNotNeededIsDropped() {
    MigrationDraft draft =
        draft(
            Edition.E2005,
            in("2005:A.6.1.2", ImplementationStatus.NOT_VERIFIED, "A round table each month."));

    assertEquals(
        List.of(
            "WITHDRAWN: in NOT_VERIFIED [BUSINESS] []",
            "\"A round table each month.\"",
            "Was in, not verified; has no successor in 2022 (certainty medium). Coordination across"
                + " departments lost its own control; leadership, assigned roles and communication"
                + " in the main clauses do that work.",
            "No treatment needs it, and neither law nor contract demands it: the draft drops it."),
        source(draft, "2005:A.6.1.2"));
    assertEquals(
        List.of(),
        draft.targets().stream()
            .filter(row -> row.kind() == MigrationKind.WITHDRAWN)
            .map(MigrationRow::control)
            .toList());
  }

  private static RiskTreatment treatment(String risk, String... controls) {
    return RiskTreatment.modifying(
        RiskId.of(risk),
        Stream.of(controls)
            .map(control -> ControlEffect.of(id(control), RiskFactor.LIKELIHOOD, 1))
            .toArray(ControlEffect[]::new));
  }

  @Test
  void whatIsWithdrawnAndNeededStaysAsAnOwnControlUntilSomebodyDecides() {
    MigrationDraft draft =
        SoaMigration.between(Edition.E2005, Edition.E2022, DAY)
            .decide(
                List.of(
                    in("2005:A.12.5.4", ImplementationStatus.IMPLEMENTED, "Lists leave the house.")
                        .withReasons(InclusionReason.RISK, InclusionReason.CONTRACTUAL)
                        .withRisks(RiskId.of("R-13"))))
            .treatments(List.of(treatment("R-13", "2005:A.12.5.4")))
            .draft();

    assertEquals(
        List.of(
            "WITHDRAWN: in IMPLEMENTED [RISK, CONTRACTUAL] [R-13]",
            "\"Lists leave the house.\"",
            "2005:A.12.5.4 (Information leakage) was in, implemented; it is withdrawn, but the"
                + " treatment of R-13 needs it and law or contract demands it.",
            "CONFIRM_WITHDRAWN? 2005:A.12.5.4 (Information leakage) is withdrawn, but the treatment"
                + " of R-13 needs it and law or contract demands it: does it stay as an own"
                + " control, does another take its place, or can it go?"),
        target(draft, "EX-2005-A.12.5.4"));
    assertEquals(
        "The draft keeps it as the own control EX-2005-A.12.5.4, since the treatment of R-13 needs"
            + " it and law or contract demands it.",
        source(draft, "2005:A.12.5.4").get(3));
    assertEquals(
        List.of("2005:A.12.5.4 becomes EX-2005-A.12.5.4."),
        draft.treatments().get(0).explanation());
  }

  @Test
  void treatmentsSayWhatTheirControlsBecome() {
    MigrationDraft draft =
        SoaMigration.between(Edition.E2013, Edition.E2022, DAY)
            .treatments(
                List.of(
                    treatment("R-1", "2013:A.9.2.4", "2013:A.9.3.1", "2013:A.12.3.1"),
                    treatment("R-2", "2013:A.18.2.3"),
                    treatment("R-3", "C-MDM")))
            .draft();

    assertEquals(
        List.of(
            List.of(
                "2013:A.9.2.4 and 2013:A.9.3.1 become 2022:A.5.17.",
                "2013:A.12.3.1 becomes 2022:A.8.13."),
            List.of(
                "2013:A.18.2.3 becomes 2022:A.5.36 and 2022:A.8.8. The effect of 2013:A.18.2.3 goes"
                    + " to 2022:A.5.36, the closest, alone."),
            List.of("It needs no control of Annex A.")),
        draft.treatments().stream().map(MigratedTreatment::explanation).toList());
  }

  @Test
  void theStateIsThatOfTheDayAndNotOfThePaper() {
    MigrationDraft draft =
        SoaMigration.between(Edition.E2013, Edition.E2022, DAY)
            .decide(
                List.of(
                    in("2013:A.6.1.1", ImplementationStatus.IMPLEMENTED, "On paper."),
                    in("2013:A.6.2.2", ImplementationStatus.PLANNED, "On paper.")))
            .controls(
                ControlRegister.builder()
                    .addImplementations(
                        ControlImplementation.of(
                            id("2013:A.6.1.1"), ImplementationStatus.PARTIALLY_IMPLEMENTED),
                        ControlImplementation.of(
                            id("2013:A.6.2.2"), ImplementationStatus.IMPLEMENTED))
                    .build())
            .draft();

    assertEquals(
        "CARRIED: in PARTIALLY_IMPLEMENTED [BUSINESS] []", target(draft, "2022:A.5.2").get(0));
    assertEquals("CARRIED: in NOT_VERIFIED [BUSINESS] []", target(draft, "2022:A.6.7").get(0));
    assertEquals(
        List.of(
            ControlImplementation.of(id("2022:A.5.2"), ImplementationStatus.PARTIALLY_IMPLEMENTED),
            ControlImplementation.of(id("2022:A.6.7"), ImplementationStatus.NOT_VERIFIED)),
        draft.controls().implementations());
  }
}
