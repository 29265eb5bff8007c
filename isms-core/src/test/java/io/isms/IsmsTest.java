package io.isms;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.context.RequirementId;
import io.isms.context.RequirementKind;
import io.isms.context.SecurityRequirement;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AcceptanceException;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.ImpactArea;
import io.isms.risk.Level;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.risk.Threat;
import io.isms.risk.ThreatId;
import io.isms.risk.Vulnerability;
import io.isms.risk.VulnerabilityId;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.StatedResidual;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentRegister;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IsmsTest {
  private static final PartyId CIO = PartyId.of("CIO");
  private static final PartyId NOBODY = PartyId.of("NOBODY");
  private static final ControlId A57 = ControlId.parse("2022:A.5.7");
  private static final ControlId OLD = ControlId.parse("2013:A.5.1.1");
  private static final CustomControlId MDM = CustomControlId.of("MDM");
  private static final CustomControlId GONE = CustomControlId.of("GONE");
  private static final LevelCode LOW = LevelCode.of("L");
  private static final LevelCode X = LevelCode.of("X");
  private static final RiskId R1 = RiskId.of("R-1");
  private static final RiskId R9 = RiskId.of("R-9");
  private static final AssetId A9 = AssetId.of("A-9");

  private static final Asset ASSET =
      Asset.builder()
          .id(AssetId.of("A-1"))
          .name("Laptop")
          .kind(AssetKind.HARDWARE)
          .owner(CIO)
          .putValuation(SecurityProperty.INTEGRITY, LOW)
          .addDependsOn(AssetId.of("A-2"))
          .build();
  private static final AssetBased ASSET_BASED =
      AssetBased.builder()
          .asset(ASSET.id())
          .threat(ThreatId.of("T-1"))
          .addVulnerability(VulnerabilityId.of("V-1"))
          .build();
  private static final EventBased EVENT =
      EventBased.builder().event("Theft").addAffectedAsset(ASSET.id()).build();
  private static final RiskEstimate ESTIMATE =
      RiskEstimate.builder()
          .likelihood(LOW)
          .putConsequence(SecurityProperty.INTEGRITY, LOW)
          .estimatedBy(CIO)
          .build();
  private static final Risk RISK =
      Risk.builder()
          .id(R1)
          .title("t")
          .identification(ASSET_BASED)
          .owner(CIO)
          .addExistingControls(A57, MDM)
          .inherent(ESTIMATE)
          .current(ESTIMATE)
          .build();
  private static final Risk EVENT_RISK =
      Risk.builder().id(RiskId.of("R-2")).title("t").identification(EVENT).build();
  private static final Scale LEVELS =
      Scale.of("risk", Level.of("L", "Low", 1), Level.of("H", "High", 2));
  private static final AcceptanceException EXCEPTION =
      AcceptanceException.builder()
          .upTo(LOW)
          .addApprover(CIO)
          .longest(Period.ofDays(1))
          .condition("c")
          .build();
  private static final RiskTreatment TREATMENT =
      RiskTreatment.builder()
          .risk(R1)
          .addOptions(
              ModifyRisk.of(RiskFactor.LIKELIHOOD),
              ShareRisk.builder().means(ShareRisk.Means.INSURANCE).party(CIO).build())
          .addNecessaryControls(A57, MDM)
          .addEffect(
              ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 1)
                  .withVulnerability(VulnerabilityId.of("V-1")))
          .statedResidual(StatedResidual.builder().level(LOW).reason("r").build())
          .build();
  private static final TreatmentAction ACTION =
      TreatmentAction.builder()
          .id(ActionId.of("ACT-1"))
          .what("w")
          .addRisk(R1)
          .addControl(MDM)
          .responsible(CIO)
          .priority(1)
          .status(ActionStatus.PLANNED)
          .build();
  private static final RiskAcceptance ACCEPTANCE =
      RiskAcceptance.builder()
          .risk(R1)
          .level(LOW)
          .acceptedBy(CIO)
          .acceptedOn(LocalDate.of(2026, 1, 1))
          .basis(AcceptanceBasis.CRITERIA)
          .build();
  private static final IncludedControl IN =
      IncludedControl.builder()
          .control(MDM)
          .addRisk(R1)
          .addRequirement(RequirementId.of("REQ-1"))
          .responsible(CIO)
          .build();
  private static final InheritedControl INHERITED =
      InheritedControl.builder().control(A57).provider(CIO).build();
  private static final ExcludedControl OUT =
      ExcludedControl.builder()
          .control(ControlId.parse("2022:A.8.1"))
          .reason(ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL)
          .obviatedBy(MDM)
          .build();
  private static final ControlImplementation IMPLEMENTATION =
      ControlImplementation.of(MDM, ImplementationStatus.PLANNED).withResponsible(CIO);

  private static final Isms ISMS =
      Isms.builder()
          .edition(Edition.E2022)
          .context(
              IsmsContext.builder()
                  .addParty(Party.builder().id(CIO).name("CIO").kind(PartyKind.ROLE).build())
                  .addAssets(
                      ASSET,
                      Asset.builder()
                          .id(AssetId.of("A-2"))
                          .name("Network")
                          .kind(AssetKind.NETWORK)
                          .build())
                  .addRequirement(
                      SecurityRequirement.builder()
                          .id(RequirementId.of("REQ-1"))
                          .kind(RequirementKind.LEGAL)
                          .source("s")
                          .text("t")
                          .build())
                  .build())
          .criteria(
              RiskCriteria.builder()
                  .version(1)
                  .method("m")
                  .likelihood(LEVELS.withId(ScaleId.of("likelihood")))
                  .consequence(LEVELS.withId(ScaleId.of("consequence")))
                  .levels(LEVELS)
                  .addException(EXCEPTION)
                  .approvedBy(CIO)
                  .build())
          .register(
              RiskRegister.builder()
                  .addRisks(RISK, EVENT_RISK)
                  .addThreat(Threat.builder().id(ThreatId.of("T-1")).name("n").build())
                  .addVulnerabilities(
                      Vulnerability.builder().id(VulnerabilityId.of("V-1")).name("n").build(),
                      Vulnerability.builder().id(VulnerabilityId.of("V-2")).name("n").build())
                  .build())
          .controls(
              ControlRegister.builder()
                  .addCustom(Control.custom("MDM", "t", "s"))
                  .addImplementation(IMPLEMENTATION)
                  .build())
          .treatment(
              TreatmentRegister.builder()
                  .addTreatment(TREATMENT)
                  .addAction(ACTION)
                  .addAcceptance(ACCEPTANCE)
                  .build())
          .addDecisions(IN, INHERITED, OUT)
          .build();

  private static UnaryOperator<Isms> asset(UnaryOperator<Asset> change) {
    return isms ->
        isms.withContext(
            isms.context()
                .withAssets(
                    isms.context().assets().stream()
                        .map(asset -> asset.id().equals(ASSET.id()) ? change.apply(asset) : asset)
                        .toList()));
  }

  private static UnaryOperator<Isms> criteria(UnaryOperator<RiskCriteria> change) {
    return isms -> isms.withCriteria(change.apply(isms.criteria().orElseThrow()));
  }

  private static UnaryOperator<Isms> risk(RiskId id, UnaryOperator<Risk> change) {
    return isms ->
        isms.withRegister(
            isms.register()
                .withRisks(
                    isms.register().risks().stream()
                        .map(risk -> risk.id().equals(id) ? change.apply(risk) : risk)
                        .toList()));
  }

  private static UnaryOperator<Isms> implementation(UnaryOperator<ControlImplementation> change) {
    return isms ->
        isms.withControls(isms.controls().withImplementations(change.apply(IMPLEMENTATION)));
  }

  private static UnaryOperator<Isms> treatment(UnaryOperator<RiskTreatment> change) {
    return isms -> isms.withTreatment(isms.treatment().withTreatments(change.apply(TREATMENT)));
  }

  private static UnaryOperator<Isms> action(UnaryOperator<TreatmentAction> change) {
    return isms -> isms.withTreatment(isms.treatment().withActions(change.apply(ACTION)));
  }

  private static UnaryOperator<Isms> acceptance(UnaryOperator<RiskAcceptance> change) {
    return isms -> isms.withTreatment(isms.treatment().withAcceptances(change.apply(ACCEPTANCE)));
  }

  /** Small changes, each of which breaks one reference, with how it is reported. */
  static Stream<Arguments> brokenReferences() {
    String parties = ": Unknown party 'NOBODY' (expected: one of [CIO])";
    String risks = ": Unknown risk 'R-9' (expected: one of [R-1, R-2])";
    String controls = ": Unknown custom control 'GONE' (expected: one of [MDM])";
    String editions = ": control 2013:A.5.1.1 is of another edition (expected: 2022)";
    String assets = ": Unknown asset 'A-9' (expected: one of [A-1, A-2])";
    String likelihoods = ": Unknown likelihood level 'X' (expected: one of [H, L])";
    String consequences = ": Unknown consequence level 'X' (expected: one of [H, L])";
    String levels = ": Unknown risk level 'X' (expected: one of [H, L])";
    ImmutableSortedSet<RiskId> otherRisk = ImmutableSortedSet.of(R9);
    ImmutableSortedSet<ControlId> gone = ImmutableSortedSet.of(MDM, GONE);
    return Stream.of(
        broken("context.assets[A-1].owner" + parties, asset(it -> it.withOwner(NOBODY))),
        broken(
            "context.assets[A-1].dependsOn" + assets,
            asset(it -> it.withDependsOn(ImmutableSortedSet.of(A9)))),
        broken(
            "context.assets[A-1].valuation" + consequences,
            asset(
                it ->
                    Asset.builder()
                        .from(it)
                        .putValuation(SecurityProperty.AVAILABILITY, X)
                        .build())),
        broken("criteria.approvedBy" + parties, criteria(it -> it.withApprovedBy(NOBODY))),
        broken(
            "criteria.exceptions[0].approvers" + parties,
            criteria(
                it ->
                    it.withExceptions(
                        EXCEPTION.withApprovers(ImmutableSortedSet.of(CIO, NOBODY))))),
        broken("register.risks[R-1].owner" + parties, risk(R1, it -> it.withOwner(NOBODY))),
        broken(
            "register.risks[R-1].existingControls" + controls,
            risk(R1, it -> it.withExistingControls(gone))),
        broken(
            "register.risks[R-1].existingControls" + editions,
            risk(R1, it -> it.withExistingControls(ImmutableSortedSet.of(A57, OLD)))),
        broken(
            "register.risks[R-1].inherent" + likelihoods,
            risk(R1, it -> it.withInherent(ESTIMATE.withLikelihood(X)))),
        broken(
            "register.risks[R-1].inherent" + parties,
            risk(R1, it -> it.withInherent(ESTIMATE.withEstimatedBy(NOBODY)))),
        broken(
            "register.risks[R-1].current" + consequences,
            risk(
                R1,
                it ->
                    it.withCurrent(
                        RiskEstimate.builder()
                            .from(ESTIMATE)
                            .putConsequence(SecurityProperty.AVAILABILITY, X)
                            .build()))),
        broken(
            "register.risks[R-1].current" + parties,
            risk(R1, it -> it.withCurrent(ESTIMATE.withEstimatedBy(NOBODY)))),
        broken(
            "register.risks[R-1].independentEstimates" + likelihoods,
            risk(R1, it -> it.withIndependentEstimates(ESTIMATE.withLikelihood(X)))),
        broken(
            "register.risks[R-1].inherent" + consequences,
            risk(
                R1,
                it ->
                    it.withInherent(
                        RiskEstimate.builder()
                            .from(ESTIMATE)
                            .putImpact(ImpactArea.LEGAL, X)
                            .build()))),
        broken(
            "register.risks[R-1].independentEstimates" + parties,
            risk(R1, it -> it.withIndependentEstimates(ESTIMATE.withEstimatedBy(NOBODY)))),
        broken(
            "register.risks[R-1].identification" + assets,
            risk(R1, it -> it.withIdentification(ASSET_BASED.withAsset(A9)))),
        broken(
            "register.risks[R-1].identification: Unknown threat 'T-9' (expected: one of [T-1])",
            risk(R1, it -> it.withIdentification(ASSET_BASED.withThreat(ThreatId.of("T-9"))))),
        broken(
            "register.risks[R-1].identification: Unknown vulnerability 'V-9' (expected: one of"
                + " [V-1, V-2])",
            risk(
                R1,
                it ->
                    it.withIdentification(
                        ASSET_BASED.withVulnerabilities(
                            ImmutableSortedSet.of(
                                VulnerabilityId.of("V-1"), VulnerabilityId.of("V-9")))))),
        broken(
            "register.risks[R-2].identification" + assets,
            risk(
                RiskId.of("R-2"),
                it -> it.withIdentification(EVENT.withAffectedAssets(ImmutableSortedSet.of(A9))))),
        broken(
            "controls.implementations[GONE].control" + controls,
            implementation(it -> it.withControl(GONE))),
        broken(
            "controls.implementations[2013:A.5.1.1].control" + editions,
            implementation(it -> it.withControl(OLD))),
        broken(
            "controls.implementations[MDM].responsible" + parties,
            implementation(it -> it.withResponsible(NOBODY))),
        broken(
            "treatment.treatments[R-9].risk" + risks,
            treatment(it -> it.withEffects().withRisk(R9))),
        broken(
            "treatment.treatments[R-1].necessaryControls" + controls,
            treatment(it -> it.withNecessaryControls(gone))),
        broken(
            "treatment.treatments[R-1].necessaryControls" + editions,
            treatment(it -> it.withNecessaryControls(ImmutableSortedSet.of(MDM, OLD)))),
        broken(
            "treatment.treatments[R-1].options" + parties,
            treatment(
                it ->
                    it.withOptions(
                        it.options().get(0),
                        ShareRisk.builder()
                            .means(ShareRisk.Means.INSURANCE)
                            .party(NOBODY)
                            .build()))),
        broken(
            "treatment.treatments[R-1].effects: Unknown vulnerability of R-1 'V-2' (expected: one"
                + " of [V-1])",
            treatment(
                it ->
                    it.withEffects(
                        it.effects().get(0).withVulnerability(VulnerabilityId.of("V-2"))))),
        broken(
            "treatment.treatments[R-2].effects: Unknown vulnerability of R-2 'V-1' (expected: one"
                + " of [])",
            treatment(it -> it.withRisk(RiskId.of("R-2")))),
        broken(
            "treatment.treatments[R-1].statedResidual" + levels,
            treatment(
                it ->
                    it.withStatedResidual(StatedResidual.builder().level(X).reason("r").build()))),
        broken("treatment.actions[ACT-1].risks" + risks, action(it -> it.withRisks(otherRisk))),
        broken("treatment.actions[ACT-1].controls" + controls, action(it -> it.withControls(gone))),
        broken(
            "treatment.actions[ACT-1].responsible" + parties,
            action(it -> it.withResponsible(NOBODY))),
        broken("treatment.acceptances[R-9].risk" + risks, acceptance(it -> it.withRisk(R9))),
        broken(
            "treatment.acceptances[R-1].acceptedBy" + parties,
            acceptance(it -> it.withAcceptedBy(NOBODY))),
        broken("treatment.acceptances[R-1].level" + levels, acceptance(it -> it.withLevel(X))),
        broken(
            "decisions[GONE].control" + controls, isms -> isms.withDecisions(IN.withControl(GONE))),
        broken(
            "decisions[2013:A.5.1.1].control" + editions,
            isms -> isms.withDecisions(OUT.withControl(OLD))),
        broken("decisions[MDM].risks" + risks, isms -> isms.withDecisions(IN.withRisks(otherRisk))),
        broken(
            "decisions[MDM].requirements: Unknown requirement 'REQ-9' (expected: one of [REQ-1])",
            isms ->
                isms.withDecisions(
                    IN.withRequirements(ImmutableSortedSet.of(RequirementId.of("REQ-9"))))),
        broken(
            "decisions[MDM].responsible" + parties,
            isms -> isms.withDecisions(IN.withResponsible(NOBODY))),
        broken(
            "decisions[2022:A.5.7].provider" + parties,
            isms -> isms.withDecisions(INHERITED.withProvider(NOBODY))),
        broken(
            "decisions[2022:A.5.7].risks" + risks,
            isms -> isms.withDecisions(INHERITED.withRisks(otherRisk))),
        broken(
            "decisions[2022:A.8.1].obviatedBy" + controls,
            isms -> isms.withDecisions(OUT.withObviatedBy(GONE))));
  }

  private static Arguments broken(String reported, UnaryOperator<Isms> change) {
    return Arguments.of(reported, change);
  }

  private static List<String> danglingAfter(UnaryOperator<Isms> change) {
    return assertThrows(DanglingReferenceException.class, () -> change.apply(ISMS))
        .references()
        .stream()
        .map(DanglingReference::toString)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenReferences")
  void reportsExactlyTheReferenceThatIsBroken(String reported, UnaryOperator<Isms> change) {
    assertEquals(List.of(reported), danglingAfter(change));
    assertRefused("Invalid ISMS: dangling references\n  " + reported, () -> change.apply(ISMS));
  }

  @Test
  void reportsAllBrokenReferencesAtOnceSorted() {
    UnaryOperator<Isms> two =
        isms ->
            Isms.builder()
                .from(isms)
                .treatment(
                    isms.treatment()
                        .withActions(
                            ACTION.withId(ActionId.of("ACT-10")).withResponsible(NOBODY),
                            ACTION
                                .withId(ActionId.of("ACT-9"))
                                .withRisks(ImmutableSortedSet.of(R9))
                                .withControls(ImmutableSortedSet.of(GONE))))
                .decisions(List.of(INHERITED.withProvider(NOBODY)))
                .build();
    assertEquals(
        List.of(
            "decisions[2022:A.5.7].provider: Unknown party 'NOBODY' (expected: one of [CIO])",
            "treatment.actions[ACT-9].controls: Unknown custom control 'GONE' (expected: one of"
                + " [MDM])",
            "treatment.actions[ACT-9].risks: Unknown risk 'R-9' (expected: one of [R-1, R-2])",
            "treatment.actions[ACT-10].responsible: Unknown party 'NOBODY' (expected: one of"
                + " [CIO])"),
        danglingAfter(two));
  }

  @Test
  void theWholeIsValid() {
    assertEquals(ISMS, Isms.builder().from(ISMS).build());
    assertEquals(List.of(INHERITED, OUT, IN), ISMS.decisions());
  }

  @Test
  void levelsAreNotCheckedAsLongAsThereAreNoCriteria() {
    Isms without =
        Isms.builder()
            .from(ISMS)
            .criteria(Optional.empty())
            .treatment(ISMS.treatment().withAcceptances(ACCEPTANCE.withLevel(X)))
            .build();
    assertEquals(X, without.treatment().acceptances().get(0).level());
  }

  @Test
  void nothingButTheEditionNeedBeStated() {
    Isms bare = Isms.builder().edition(Edition.E2005).build();
    assertEquals(IsmsContext.EMPTY, bare.context());
    assertEquals(RiskRegister.EMPTY, bare.register());
    assertEquals(ControlRegister.EMPTY, bare.controls());
    assertEquals(TreatmentRegister.EMPTY, bare.treatment());
    assertEquals(List.of(), bare.decisions());
  }

  @Test
  void anotherEditionMakesItsControlsDangle() {
    assertEquals(
        List.of(
            "decisions[2022:A.5.7].control: control 2022:A.5.7 is of another edition (expected:"
                + " 2013)",
            "decisions[2022:A.8.1].control: control 2022:A.8.1 is of another edition (expected:"
                + " 2013)",
            "register.risks[R-1].existingControls: control 2022:A.5.7 is of another edition"
                + " (expected: 2013)",
            "treatment.treatments[R-1].necessaryControls: control 2022:A.5.7 is of another edition"
                + " (expected: 2013)"),
        danglingAfter(isms -> isms.withEdition(Edition.E2013)));
  }

  @Test
  void refusesAControlDecidedTwice() {
    List<SoaEntry> twice = new ArrayList<>(ISMS.decisions());
    twice.add(IncludedControl.builder().control(A57).build());
    assertRefused(
        "Invalid list: decided control id [2022:A.5.7] occurs twice (expected: once)",
        () -> ISMS.withDecisions(twice));
  }
}
