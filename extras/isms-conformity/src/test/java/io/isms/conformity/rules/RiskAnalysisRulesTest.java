package io.isms.conformity.rules;

import static io.isms.conformity.rules.RiskChanges.assessedLater;
import static io.isms.conformity.rules.RiskChanges.assessment;
import static io.isms.conformity.rules.RiskChanges.entry;
import static io.isms.conformity.rules.RiskChanges.estimate;
import static io.isms.conformity.rules.RiskChanges.risk;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentBreadth;
import io.isms.risk.Evaluation;
import io.isms.risk.RatedLevel;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.Unrated;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class RiskAnalysisRulesTest extends RuleCases {
  private static final CustomControlId MDM = CustomControlId.of("C-MDM");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-2-1-D-4")
            .violatedBy(
                "the loss of integrity by R-1 is not judged",
                estimate(
                    "R-1",
                    it ->
                        it.withConsequences(
                            ImmutableSortedMap.of(
                                SecurityProperty.CONFIDENTIALITY,
                                LevelCode.of("C4"),
                                SecurityProperty.AVAILABILITY,
                                LevelCode.of("C4")))),
                "risk R-1 lacks impact for integrity"),
        RuleCase.of("RA-11")
            .in(Edition.E2013, Edition.E2022)
            .violatedBy(
                "the consequence of R-1 is not judged",
                estimate("R-1", it -> it.withConsequences(ImmutableSortedMap.of())),
                "risk R-1: consequence not judged"),
        RuleCase.of("RA-11")
            .in(Edition.E2005)
            .violatedBy(
                "the consequence of R-1 is not judged",
                estimate("R-1", it -> it.withConsequences(ImmutableSortedMap.of())),
                "risk R-1: consequence not judged")
            .alsoReports("C05-4-2-1-D-4"),
        RuleCase.of("RA-12")
            .violatedBy(
                "the likelihood of R-1 is not judged",
                estimate("R-1", it -> it.withLikelihood(Optional.empty())),
                "risk R-1: likelihood not judged"),
        RuleCase.of("C05-4-2-1-E-2")
            .violatedBy(
                "nobody says why R-1 is likely",
                estimate("R-1", it -> it.withRationale(Optional.empty())),
                "risk R-1: likelihood unsupported, it does not say why")
            .violatedBy(
                "R-3 counts on a control that was never put in place",
                risk("R-3", it -> it.withExistingControls(MDM))
                        .andThen(isms -> isms.withControls(withoutMdm(isms)))
                    ::apply,
                "risk R-3: likelihood unsupported, control C-MDM is not in place"),
        RuleCase.of("RA-28")
            .violatedBy(
                "R-3 was forgotten in the newest assessment",
                assessment(it -> it.withEntries(without("R-3", it.entries()))),
                "risk R-3 not analysed in the newest broad assessment or since"),
        RuleCase.of("RA-13")
            .violatedBy(
                "R-3 was given another level by hand",
                entry("R-3", RiskAnalysisRulesTest::lowered),
                "risk R-3: level VL, the method gives L")
            .violatedBy(
                "R-1 was not rated",
                entry(
                    "R-1",
                    it ->
                        AssessedRisk.builder()
                            .from(it)
                            .current(Unrated.because("nobody knows"))
                            .evaluation(Evaluation.UNDETERMINED)
                            .build()),
                "risk R-1 has no level"),
        RuleCase.of("RA-15")
            .violatedBy(
                "nobody says why R-1 is likely",
                estimate("R-1", it -> it.withRationale(Optional.empty())),
                "risk R-1: rating unexplained"),
        RuleCase.of("RA-16")
            .violatedBy(
                "the head of IT finds R-1 very unlikely",
                risk("R-1", RiskChanges::disagreeing),
                "raters disagree on R-1 by 2 steps (expected: 1 at most): [CISO, ITM]"),
        RuleCase.of("RA-18")
            .violatedBy(
                "R-3 was called unacceptable",
                entry("R-3", it -> it.withEvaluation(Evaluation.UNACCEPTABLE)),
                "risk R-3: UNACCEPTABLE contradicts criteria v1 (expected: ACCEPTABLE)"),
        RuleCase.of("RA-19")
            .violatedBy(
                "R-1 stands last",
                assessment(it -> it.withEntries(renumbered(Lists.reverse(it.entries())))),
                "risk R-3 has illogical priority 2: it stands after a lower level",
                "risk R-2 has illogical priority 3: it stands after a lower level",
                "risk R-1 has illogical priority 4: it stands after a lower level")
            .violatedBy(
                "nothing was assessed yet",
                assessedLater(),
                "no list of risks in the order of treatment")
            .alsoReports("RA-01", "RAX-01", "RAX-06", "RAX-08"),
        RuleCase.of("RA-27")
            .violatedBy(
                "the first assessment was finer",
                RiskChanges.earlierAssessment(it -> it.withGranularity(3)),
                "assessment RA-2026 is coarser (2) than the one before (3)"),
        RuleCase.of("RA-16")
            .satisfiedBy(
                "the head of IT is one step away",
                risk(
                    "R-1",
                    it ->
                        it.withIndependentEstimates(
                            rated(it, "CISO", "L3", "C4"), rated(it, "ITM", "L2", "C4"))))
            .violatedBy(
                "the head of IT finds the consequence of R-1 two steps lower",
                risk(
                    "R-1",
                    it ->
                        it.withIndependentEstimates(
                            rated(it, "CISO", "L3", "C4"), rated(it, "ITM", "L3", "C2"))),
                "raters disagree on R-1 by 2 steps (expected: 1 at most): [CISO, ITM]"),
        RuleCase.of("RA-28")
            .satisfiedBy(
                "the newest assessment is about a part, without R-3",
                assessment(
                    it ->
                        it.withBreadth(AssessmentBreadth.PARTIAL)
                            .withEntries(without("R-3", it.entries())))),
        RuleCase.of("RA-19")
            .satisfiedBy(
                "R-1 stands last for a reason",
                assessment(
                    it ->
                        it.withEntries(
                            Edit.all(
                                renumbered(Lists.reverse(it.entries())),
                                entry -> entry.withPriorityReason("The money comes in spring"))))),
        RuleCase.of("RA-13")
            .satisfiedBy(
                "nobody has the method any more",
                entry("R-1", it -> it.withCurrent(byUnknownMethod((RatedLevel) it.current())))),
        RuleCase.of("RA-27")
            .satisfiedBy(
                "the first assessment was as fine",
                RiskChanges.earlierAssessment(it -> it.withGranularity(2))));
  }

  private static RiskEstimate rated(Risk risk, String by, String likelihood, String consequence) {
    return risk.current()
        .withLikelihood(LevelCode.of(likelihood))
        .withConsequences(
            Maps.transformValues(risk.current().consequences(), code -> LevelCode.of(consequence)))
        .withEstimatedBy(PartyId.of(by));
  }

  private static RatedLevel byUnknownMethod(RatedLevel rated) {
    return rated.withDerivation(rated.derivation().withVersion("0"));
  }

  private static List<AssessedRisk> without(String id, List<AssessedRisk> entries) {
    return renumbered(entries.stream().filter(entry -> !entry.risk().value().equals(id)).toList());
  }

  private static AssessedRisk lowered(AssessedRisk entry) {
    RatedLevel rated = (RatedLevel) entry.current();
    return AssessedRisk.builder()
        .from(entry)
        .current(rated.withLevel(Iso27005Matrix.LEVELS.getLevel(LevelCode.of("VL"))))
        .build();
  }

  private static List<AssessedRisk> renumbered(List<AssessedRisk> entries) {
    List<AssessedRisk> numbered = new ArrayList<>();
    entries.forEach(entry -> numbered.add(entry.withPriority(numbered.size() + 1)));
    return numbered;
  }

  private static ControlRegister withoutMdm(Isms isms) {
    return isms.controls()
        .withImplementations(
            isms.controls().implementations().stream()
                .map(
                    it ->
                        it.control().equals(MDM)
                            ? it.withStatus(ImplementationStatus.NOT_IMPLEMENTED)
                            : it)
                .toList());
  }
}
