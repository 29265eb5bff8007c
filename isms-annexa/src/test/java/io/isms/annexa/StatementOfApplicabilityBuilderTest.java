package io.isms.annexa;

import static io.isms.annexa.SoaCases.DAY;
import static io.isms.annexa.SoaCases.OWN;
import static io.isms.annexa.SoaCases.byRisk;
import static io.isms.annexa.SoaCases.decisions;
import static io.isms.annexa.SoaCases.needed;
import static io.isms.annexa.SoaCases.obviated;
import static io.isms.annexa.SoaCases.soaOver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.Finding;
import io.isms.common.PartyId;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssessmentId;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.standard.Edition;
import io.isms.treatment.TreatmentAction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementOfApplicabilityBuilderTest {
  private static final Edition EDITION = Edition.E2022;

  @Test
  void yieldsAStatementIfNothingIsMissing() {
    StatementOfApplicability soa =
        soaOver(EDITION, decisions(EDITION))
            .version(3)
            .organization("Shop")
            .scopeVersion(2)
            .assessment(AssessmentId.of("RA-1"))
            .build()
            .get();

    assertEquals(3, soa.version());
    assertEquals(DAY, soa.preparedOn());
    assertEquals(Optional.of("Shop"), soa.organization());
    assertEquals(Optional.of(2), soa.scopeVersion());
    assertEquals(Optional.of(AssessmentId.of("RA-1")), soa.assessment());
    assertEquals(94, soa.entries().size());
    assertEquals(ImmutableList.of(OWN), soa.additionalControls());
  }

  @Test
  void takesStateAndOperatorFromTheImplementation() {
    ControlRegister controls =
        ControlRegister.builder()
            .addCustom(OWN)
            .addImplementation(
                ControlImplementation.of(needed(EDITION), ImplementationStatus.PLANNED)
                    .withResponsible(PartyId.of("IT"))
                    .withDescription("next year"))
            .build();
    StatementOfApplicability soa =
        soaOver(EDITION, decisions(EDITION)).controls(controls).build().get();

    ApplicableControl entry = (ApplicableControl) soa.findEntry(needed(EDITION)).orElseThrow();
    assertEquals(ImplementationStatus.PLANNED, entry.status());
    assertEquals(Optional.of(PartyId.of("IT")), entry.responsible());
    assertEquals(Optional.of("next year"), entry.description());
  }

  @Test
  void aControlThatNobodyHasLookedAtSinceItsValidityEndedIsNotVerified() {
    ControlImplementation implemented =
        ControlImplementation.of(needed(EDITION), ImplementationStatus.IMPLEMENTED);

    assertEquals(ImplementationStatus.IMPLEMENTED, statusOf(implemented.withValidUntil(DAY)));
    assertEquals(
        ImplementationStatus.NOT_VERIFIED, statusOf(implemented.withValidUntil(DAY.minusDays(1))));
  }

  private static ImplementationStatus statusOf(ControlImplementation implementation) {
    ControlRegister controls =
        ControlRegister.builder().addCustom(OWN).addImplementation(implementation).build();
    StatementOfApplicability soa =
        soaOver(EDITION, decisions(EDITION)).controls(controls).build().get();
    return ((ApplicableControl) soa.findEntry(needed(EDITION)).orElseThrow()).status();
  }

  @Test
  void aControlNobodyHasLookedAtIsNotVerified() {
    StatementOfApplicability soa = soaOver(EDITION, decisions(EDITION)).build().get();

    assertEquals(
        ImplementationStatus.NOT_VERIFIED,
        ((ApplicableControl) soa.findEntry(OWN.id()).orElseThrow()).status());
  }

  @Test
  void takesAControlThatAProviderOperates() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.set(
        0,
        InheritedControl.builder()
            .control(decisions.get(0).control())
            .provider(PartyId.of("HOSTER"))
            .addReason(InclusionReason.CONTRACTUAL)
            .build());

    StatementOfApplicability soa = soaOver(EDITION, decisions).build().get();
    assertEquals(1, soa.entriesOf(InheritedControl.class).size());
  }

  @Test
  void citesTheClauseOfTheEdition() {
    Finding in2005 = single(Edition.E2005, decisions(Edition.E2005).subList(1, 134));
    assertEquals("2005:4.2.1 j) 3)", in2005.clause().toString());
    assertEquals(
        "control 2005:A.5.1.1 (Information security policy document) is not decided (expected:"
            + " included, inherited or excluded)",
        in2005.message());
    Finding in2013 = single(Edition.E2013, decisions(Edition.E2013).subList(1, 115));
    assertEquals("2013:6.1.3 d)", in2013.clause().toString());
  }

  @Test
  void reportsAControlThatIsNeitherInTheCatalogueNorOwn() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.add(byRiskOf("C-OTHER").withReasons(InclusionReason.BUSINESS).withRisks());
    assertFinding(
        "SOA-UNKNOWN-CONTROL C-OTHER: control C-OTHER is decided, but neither Annex A of 2022 nor"
            + " the organization has it",
        decisions);
  }

  @Test
  void reportsAControlOfAnotherEdition() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.add(
        IncludedControl.builder()
            .control(ControlId.parse("2013:A.5.1.1"))
            .addReason(InclusionReason.LEGAL)
            .build());
    assertFinding(
        "SOA-UNKNOWN-CONTROL 2013:A.5.1.1: control 2013:A.5.1.1 is decided, but neither Annex A of"
            + " 2022 nor the organization has it",
        decisions);
  }

  @Test
  void reportsAnInclusionWithoutAReason() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.set(0, ((IncludedControl) decisions.get(0)).withReasons(ImmutableSortedSet.of()));
    assertFinding(
        "SOA-NO-REASON 2022:A.5.1: control 2022:A.5.1 is in without a reason (expected: one or more"
            + " of RISK, LEGAL, CONTRACTUAL, BUSINESS, GOOD_PRACTICE)",
        decisions);
  }

  @Test
  void reportsAReasonOfRiskThatCitesNoRisk() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.set(0, ((IncludedControl) decisions.get(0)).withReasons(InclusionReason.RISK));
    assertFinding(
        "SOA-NO-RISK 2022:A.5.1: control 2022:A.5.1 is in because of risk, but cites no risk",
        decisions);
  }

  @Test
  void reportsRisksThatAreCitedWithoutBeingAReason() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.set(5, byRisk(needed(EDITION)).withReasons(InclusionReason.BUSINESS));
    assertFinding(
        "SOA-RISK-IS-NO-REASON 2022:A.5.6: control 2022:A.5.6 cites [R-1], but RISK is not among its"
            + " reasons [BUSINESS]",
        decisions);
  }

  @Test
  void reportsAnExclusionByAnOwnControlThatNobodyDecidedOn() {
    List<SoaEntry> decisions = decisions(EDITION);
    Control spare = Control.custom("C-SPARE", "Spare", "Not decided.");
    ExcludedControl excluded = (ExcludedControl) decisions.get(7);
    decisions.set(7, excluded.withObviatedBy(CustomControlId.of("C-SPARE")));
    assertEquals(
        ImmutableList.of(
            "SOA-NOT-OBVIATED 2022:A.5.8: control 2022:A.5.8 is out because of an own control, but"
                + " C-SPARE is not in (expected: an own control that is in)"),
        texts(
            soaOver(EDITION, decisions)
                .controls(ControlRegister.builder().addCustom(OWN).addCustom(spare).build())
                .build()
                .findings()));
  }

  @Test
  void theFirstVersionIsOne() {
    assertEquals(1, soaOver(EDITION, decisions(EDITION)).version(1).build().get().version());
  }

  @Test
  void refusesVersionZeroAtOnce() {
    StatementOfApplicabilityBuilder builder = soaOver(EDITION, decisions(EDITION));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.version(0));
    assertEquals("Invalid version 0 (expected: 1 or more)", e.getMessage());
  }

  @Test
  void reportsARiskWhoseTreatmentDoesNotNeedTheControl() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.set(0, byRisk(decisions.get(0).control()));
    assertFinding(
        "SOA-RISK-WITHOUT-TREATMENT 2022:A.5.1: control 2022:A.5.1 is in because of risk R-1, but"
            + " no treatment of that risk needs it",
        decisions);
  }

  @Test
  void reportsARiskThatIsNotTreatedAtAll() {
    List<SoaEntry> decisions = decisions(EDITION);
    int place = SoaCases.catalog(EDITION).controls().size();
    decisions.set(place, byRisk(OWN.id()).withRisks(SoaCases.RISK, RiskId.of("R-2")));
    assertFinding(
        "SOA-RISK-WITHOUT-TREATMENT C-MDM: control C-MDM is in because of risk R-2, but no"
            + " treatment of that risk needs it",
        decisions);
  }

  @Test
  void aRiskWhoseEstimateCountsOnTheControlIsAReason() {
    List<SoaEntry> decisions = decisions(EDITION);
    ControlId first = decisions.get(0).control();
    decisions.set(0, byRisk(first));

    assertEquals(
        ImmutableList.of(),
        soaOver(EDITION, decisions).risks(countingOn(first)).build().findings());
  }

  @Test
  void reportsAControlThatIsOutThoughAnEstimateCountsOnItAndAnActionPutsItInPlace() {
    ControlId out = ControlId.parse("2022:A.5.4");
    TreatmentAction action =
        TreatmentAction.builder()
            .id(ActionId.of("ACT-1"))
            .what("Write it down")
            .addRisk(SoaCases.RISK)
            .addControl(out)
            .priority(1)
            .status(ActionStatus.PLANNED)
            .build();

    assertEquals(
        ImmutableList.of(
            "SOA-SUGGESTED-LEFT-OUT 2022:A.5.4: control 2022:A.5.4 is out or not decided, but"
                + " action ACT-1 for R-1 puts it in place",
            "SOA-SUGGESTED-LEFT-OUT 2022:A.5.4: control 2022:A.5.4 is out or not decided, but the"
                + " estimate of R-1 counts on it"),
        soaOver(EDITION, decisions(EDITION))
            .risks(countingOn(out))
            .actions(List.of(action))
            .build()
            .findings()
            .stream()
            .map(it -> it.code() + " " + it.subject() + ": " + it.message())
            .toList());
  }

  private static RiskRegister countingOn(ControlId control) {
    return RiskRegister.builder()
        .addRisk(
            Risk.ofEvent(SoaCases.RISK.value(), "Stolen phone").addExistingControl(control).build())
        .build();
  }

  @Test
  void reportsANecessaryControlThatIsOut() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.set(
        5,
        ExcludedControl.builder()
            .control(needed(EDITION))
            .reason(ExclusionReason.NOT_NEEDED)
            .justification("We thought not.")
            .build());
    assertFinding(
        "SOA-NECESSARY-LEFT-OUT 2022:A.5.6: control 2022:A.5.6 is out or not decided, but the"
            + " treatment of [R-1] needs it",
        decisions);
  }

  @Test
  void reportsANecessaryOwnControlThatIsNotDecided() {
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.remove(decisions.size() - 1);
    decisions.removeIf(entry -> entry.control().equals(obviated(EDITION)));
    decisions.add(excluded(obviated(EDITION), ExclusionReason.OUT_OF_SCOPE));
    assertFinding(
        "SOA-NECESSARY-LEFT-OUT C-MDM: control C-MDM is out or not decided, but the treatment of"
            + " [R-1] needs it",
        decisions);
  }

  @Test
  void reportsAnOwnControlThatIsOut() {
    Control spare = Control.custom("C-SPARE", "Spare", "Not used.");
    List<SoaEntry> decisions = decisions(EDITION);
    decisions.add(excluded(spare.id(), ExclusionReason.NOT_NEEDED));
    assertEquals(
        ImmutableList.of(
            "SOA-CUSTOM-EXCLUDED C-SPARE: control C-SPARE is the organization's own and cannot be"
                + " out (expected: no such control)"),
        texts(
            soaOver(EDITION, decisions)
                .controls(ControlRegister.builder().addCustom(OWN).addCustom(spare).build())
                .build()
                .findings()));
  }

  @Test
  void reportsAnExclusionByAnOwnControlThatIsNotIn() {
    List<SoaEntry> decisions = decisions(EDITION);
    ExcludedControl excluded = (ExcludedControl) decisions.get(7);
    decisions.set(7, excluded.withObviatedBy(CustomControlId.of("C-NONE")));
    assertFinding(
        "SOA-NOT-OBVIATED 2022:A.5.8: control 2022:A.5.8 is out because of an own control, but"
            + " C-NONE is not in (expected: an own control that is in)",
        decisions);

    decisions.set(7, excluded.withObviatedBy(Optional.empty()));
    assertFinding(
        "SOA-NOT-OBVIATED 2022:A.5.8: control 2022:A.5.8 is out because of an own control, but none"
            + " is named (expected: an own control that is in)",
        decisions);
  }

  @Test
  void refusesACatalogueThatIsNoEditionsAnnexA() {
    ControlCatalog sector = new SectorCatalog();
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> StatementOfApplicabilityBuilder.over(sector, DAY));
    assertEquals("Invalid catalogue sector (expected: the Annex A of an edition)", e.getMessage());
  }

  private static IncludedControl byRiskOf(String control) {
    return byRisk(CustomControlId.of(control));
  }

  private static ExcludedControl excluded(ControlId control, ExclusionReason reason) {
    return ExcludedControl.builder()
        .control(control)
        .reason(reason)
        .justification("Because.")
        .build();
  }

  private static Finding single(Edition edition, List<SoaEntry> decisions) {
    ImmutableList<Finding> findings = soaOver(edition, decisions).build().findings();
    assertEquals(1, findings.size());
    return findings.get(0);
  }

  private static void assertFinding(String expected, List<SoaEntry> decisions) {
    assertEquals(ImmutableList.of(expected), texts(soaOver(EDITION, decisions).build().findings()));
  }

  private static List<String> texts(ImmutableList<Finding> findings) {
    return findings.stream()
        .map(it -> it.code() + " " + it.subject() + ": " + it.message())
        .toList();
  }

  /** A catalogue beside Annex A. */
  private static final class SectorCatalog implements ControlCatalog {
    @Override
    public String name() {
      return "sector";
    }

    @Override
    public Optional<Edition> edition() {
      return Optional.empty();
    }

    @Override
    public ImmutableList<io.isms.control.ControlGroup> groups() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<io.isms.control.ControlObjective> objectives() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<Control> controls() {
      return ImmutableList.of();
    }

    @Override
    public Optional<Control> findControl(ControlId id) {
      return Optional.empty();
    }
  }
}
