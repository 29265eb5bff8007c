package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.SystemChanges.requirement;
import static io.isms.conformity.rules.SystemChanges.scope;
import static io.isms.conformity.rules.TreatmentChanges.acceptanceOf;
import static io.isms.conformity.rules.TreatmentChanges.both;
import static io.isms.conformity.rules.TreatmentChanges.decision;
import static io.isms.conformity.rules.TreatmentChanges.entry;
import static io.isms.conformity.rules.TreatmentChanges.excluding;
import static io.isms.conformity.rules.TreatmentChanges.treatmentOf;
import static io.isms.conformity.rules.TreatmentChanges.withoutAcceptanceOf;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.standard.Edition;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.TreatmentOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ExclusionRulesTest extends RuleCases {
  private static final ControlId MDM = ControlId.parse("C-MDM");
  private static final ControlId OUT_2005 = ControlId.parse("2005:A.5.1.1");
  private static final ControlId AWARENESS_2005 = ControlId.parse("2005:A.8.2.2");
  private static final ControlId ACCESS_2005 = ControlId.parse("2005:A.11.1.1");
  private static final TreatmentOption AVOIDED =
      AvoidRisk.builder().means(AvoidRisk.Means.CEASE).what("Records on paper").build();
  private static final TreatmentOption SHARED =
      ShareRisk.builder()
          .means(ShareRisk.Means.INSURANCE)
          .party(PartyId.of("INSURER"))
          .agreement("Policy 4711")
          .build();

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        justified(Edition.E2005, ControlId.parse("2005:A.5.1.1")),
        justified(Edition.E2013, ControlId.parse("2013:A.5.1.1")),
        justified(Edition.E2022, ControlId.parse("2022:A.5.1")),
        unneeded(Edition.E2013, ControlId.parse("2013:A.7.2.2")),
        unneeded(Edition.E2022, ControlId.parse("2022:A.6.3")),
        outside(Edition.E2013, ControlId.parse("2013:A.15.2.1")),
        outside(Edition.E2022, ControlId.parse("2022:A.5.22")),
        obviating(Edition.E2013, ControlId.parse("2013:A.8.3.1")),
        obviating(Edition.E2022, ControlId.parse("2022:A.7.10")),
        silence(Edition.E2013, ControlId.parse("2013:A.15.2.1")),
        silence(Edition.E2022, ControlId.parse("2022:A.5.22")),
        development(Edition.E2013, ControlId.parse("2013:A.14.2.7")),
        development(Edition.E2022, ControlId.parse("2022:A.8.30")),
        RuleCase.of("SOA-11")
            .violatedBy(
                "device management is to be out",
                decision(
                    MDM,
                    it ->
                        ExcludedControl.builder()
                            .control(MDM)
                            .reason(ExclusionReason.OTHER)
                            .justification("Too dear")
                            .build()),
                "custom C-MDM cannot be excluded (expected: no entry, or an inclusion)"),
        RuleCase.of("C05-1-2-P2-P1")
            .satisfiedBy("awareness is out, and R-1 is accepted", excluding(AWARENESS_2005))
            .violatedBy(
                "nobody has accepted R-1",
                withoutAcceptanceOf("R-1"),
                "excluded 2005:A.8.2.2: risk R-1 not accepted by an accountable person (expected:"
                    + " an acceptance that holds, on record)")
            .violatedBy(
                "R-1 is accepted off the record",
                acceptanceOf("R-1", it -> it.withRecord(Optional.empty())),
                "excluded 2005:A.8.2.2: risk R-1 not accepted by an accountable person (expected:"
                    + " an acceptance that holds, on record)"),
        RuleCase.of("C05-1-2-P2-P2")
            .satisfiedBy("the law asks for awareness", law(AWARENESS_2005))
            .violatedBy(
                "all that the law asks for is out",
                law(OUT_2005),
                "claim inadmissible: REQ-LAW left without any control")
            .violatedBy(
                "it is out what the rules on practices ask for",
                requirement("REQ-REG", it -> it.withControls(OUT_2005)),
                "claim inadmissible: REQ-REG left without any control"),
        RuleCase.of("C05-1-2-P2-P2")
            .satisfiedBy(
                "contracts ask for what is out, the law for awareness",
                inTurn(
                    law(AWARENESS_2005),
                    requirement("REQ-CONTRACT", it -> it.withControls(OUT_2005)))),
        RuleCase.of("C05-1-2-P2-P2")
            .satisfiedBy(
                "R-1 is treated by awareness and access, and awareness is out",
                inTurn(
                    excluding(AWARENESS_2005),
                    withoutAcceptanceOf("R-1"),
                    modifying("R-1", AWARENESS_2005, ACCESS_2005)))
            .violatedBy(
                "awareness was all there is",
                modifying("R-1", AWARENESS_2005),
                "claim inadmissible: R-1 left without any control")
            .alsoReports("C05-4-2-1-F-1", "C05-4-3-1-P2"),
        RuleCase.of("C05-1-2-P2-P2")
            .satisfiedBy(
                "awareness is all there is for R-1 and out, and the law asks for access",
                inTurn(
                    law(ACCESS_2005), excluding(AWARENESS_2005), modifying("R-1", AWARENESS_2005)))
            .violatedBy(
                "nobody accepts R-1",
                withoutAcceptanceOf("R-1"),
                "claim inadmissible: R-1 left without any control")
            .alsoReports("C05-1-2-P2-P1"),
        RuleCase.of("C05-1-2-P2-P2")
            .satisfiedBy(
                "R-1 is avoided besides",
                inTurn(
                    law(ACCESS_2005),
                    excluding(AWARENESS_2005),
                    modifying("R-1", AWARENESS_2005),
                    withoutAcceptanceOf("R-1"),
                    withOption("R-1", AVOIDED)))
            .violatedBy(
                "it is not avoided",
                without("R-1", AVOIDED),
                "claim inadmissible: R-1 left without any control"),
        RuleCase.of("C05-1-2-P2-P2")
            .satisfiedBy(
                "R-1 is shared besides",
                inTurn(
                    law(ACCESS_2005),
                    excluding(AWARENESS_2005),
                    modifying("R-1", AWARENESS_2005),
                    withoutAcceptanceOf("R-1"),
                    withOption("R-1", SHARED)))
            .violatedBy(
                "it is not shared",
                without("R-1", SHARED),
                "claim inadmissible: R-1 left without any control"),
        RuleCase.of("C05-1-2-P2-P2")
            .satisfiedBy(
                "one control is enough for R-1, which nobody accepts",
                both(
                    treatmentOf("R-1", ExclusionRulesTest::byAwareness),
                    withoutAcceptanceOf("R-1")))
            .violatedBy(
                "that control is out",
                excluding(AWARENESS_2005),
                "claim inadmissible: R-1 left without any control")
            .alsoReports("C05-1-2-P2-P1", "C05-4-2-1-F-1", "C05-4-2-1-J-NOTE"),
        RuleCase.of("SOA-07")
            .satisfiedBy(
                "A.5.1.1 is the first control that is decided",
                isms ->
                    isms.withStatementOfApplicability(Optional.empty())
                        .withDecisions(
                            isms.decisions().stream()
                                .filter(ExcludedControl.class::isInstance)
                                .findFirst()
                                .stream()
                                .toList()))
            .in(Edition.E2005)
            .violatedBy(
                "nobody says why it is out",
                decision(
                    OUT_2005, it -> ((ExcludedControl) it).withJustification(Optional.empty())),
                "not one exclusion is justified",
                "exclusion of 2005:A.5.1.1 unjustified (expected: a reason in words)"),
        RuleCase.of("C05-4-2-1-J-NOTE")
            .violatedBy(
                "policies work, though they are out",
                isms ->
                    isms.withControls(
                        isms.controls()
                            .withImplementations(
                                ImmutableList.<ControlImplementation>builder()
                                    .addAll(isms.controls().implementations())
                                    .add(
                                        ControlImplementation.of(
                                            OUT_2005, ImplementationStatus.IMPLEMENTED))
                                    .build())),
                "control 2005:A.5.1.1 works yet is excluded"));
  }

  private static RuleCase obviating(Edition edition, ControlId control) {
    return RuleCase.of("SOA-10")
        .in(edition)
        .satisfiedBy(
            "device management makes removable media pointless",
            entry(control, it -> obviated(it, Optional.of("C-MDM"))))
        .violatedBy(
            "a control that is not in makes it pointless",
            entry(control, it -> obviated(it, Optional.of("C-NONE"))),
            control + " obviated by C-NONE, which is not an included custom control")
        .violatedBy(
            "nothing makes it pointless",
            entry(control, it -> obviated(it, Optional.empty())),
            control + " obviated by nothing, which is not an included custom control");
  }

  private static RuleCase outside(Edition edition, ControlId control) {
    return RuleCase.of("SOA-09")
        .in(edition)
        .satisfiedBy("cabling is out of scope", out(cabling(edition), ExclusionReason.OUT_OF_SCOPE))
        .violatedBy(
            "suppliers are said to be out of scope",
            out(control, ExclusionReason.OUT_OF_SCOPE),
            control + " excluded as out of scope, but a supplier is inside");
  }

  private static RuleCase silence(Edition edition, ControlId control) {
    return RuleCase.of("SOA-09")
        .in(edition)
        .satisfiedBy(
            "suppliers are out of scope, and there is none",
            inTurn(
                Edit.operation(
                    it ->
                        it.withSuppliers()
                            .withExternalProvisions()
                            .withChanges(
                                Edit.all(it.changes(), one -> one.withSupplier(Optional.empty())))),
                out(control, ExclusionReason.OUT_OF_SCOPE)));
  }

  private static RuleCase development(Edition edition, ControlId control) {
    return RuleCase.of("SOA-09")
        .in(edition)
        .satisfiedBy(
            "outsourced development is out of scope", out(control, ExclusionReason.OUT_OF_SCOPE))
        .violatedBy(
            "somebody else develops for the clinic",
            scope(
                it ->
                    it.withOutsourced(
                        Edit.all(
                            it.outsourced(),
                            one -> one.withActivity("Development of the record system")))),
            control + " excluded as out of scope, but outsourced development is inside")
        .alsoReports("OPS-17");
  }

  /** The risk is modified by those controls and by nothing else. */
  private static UnaryOperator<Isms> modifying(String risk, ControlId... controls) {
    return treatmentOf(risk, it -> it.withEffects().withNecessaryControls(controls));
  }

  private static UnaryOperator<Isms> without(String risk, TreatmentOption option) {
    return treatmentOf(
        risk,
        it -> it.withOptions(it.options().stream().filter(one -> !one.equals(option)).toList()));
  }

  private static UnaryOperator<Isms> withOption(String risk, TreatmentOption option) {
    return treatmentOf(
        risk,
        it ->
            it.withOptions(
                ImmutableList.<TreatmentOption>builder().addAll(it.options()).add(option).build()));
  }

  private static RuleCase unneeded(Edition edition, ControlId control) {
    return RuleCase.of("SOA-08")
        .in(edition)
        .violatedBy(
            "awareness is out as not needed, though R-1 needs it",
            out(control, ExclusionReason.NOT_NEEDED),
            control + " excluded as unneeded yet used: the treatment of R-1 needs it")
        .alsoReports("SOA-04");
  }

  private static RuleCase justified(Edition edition, ControlId control) {
    return RuleCase.of("SOA-07")
        .in(edition)
        .violatedBy(
            "nobody says why A.5.1.1 is to be out",
            decision(control, it -> ((ExcludedControl) it).withJustification(Optional.empty())),
            "exclusion of " + control + " unjustified (expected: a reason in words)")
        .violatedBy(
            "a blank is to be the reason why A.5.1.1 is out",
            decision(control, it -> ((ExcludedControl) it).withJustification(" ")),
            "exclusion of " + control + " unjustified (expected: a reason in words)");
  }

  private static ControlId cabling(Edition edition) {
    return ControlId.parse(edition == Edition.E2013 ? "2013:A.11.2.3" : "2022:A.7.12");
  }

  private static UnaryOperator<Isms> out(ControlId control, ExclusionReason reason) {
    return both(
        excluding(control), entry(control, it -> ((ExcludedControl) it).withReason(reason)));
  }

  private static SoaEntry obviated(SoaEntry entry, Optional<String> by) {
    return ExcludedControl.builder()
        .control(entry.control())
        .reason(ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL)
        .obviatedBy(by.map(CustomControlId::of))
        .justification("Nothing can be plugged in")
        .build();
  }

  private static UnaryOperator<Isms> law(ControlId control) {
    return requirement("REQ-LAW", it -> it.withControls(control));
  }

  private static RiskTreatment byAwareness(RiskTreatment treatment) {
    return treatment
        .withEffects(
            ControlEffect.of(AWARENESS_2005, RiskFactor.LIKELIHOOD, 1),
            ControlEffect.of(AWARENESS_2005, RiskFactor.CONSEQUENCE, 1))
        .withNecessaryControls(AWARENESS_2005);
  }
}
