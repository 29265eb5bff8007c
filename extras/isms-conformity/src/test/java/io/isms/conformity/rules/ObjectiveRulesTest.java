package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.planning;
import static io.isms.conformity.rules.RiskChanges.criteria;
import static io.isms.conformity.rules.RiskChanges.everyObjective;
import static io.isms.conformity.rules.RiskChanges.objective;

import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.ConformingIsms;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class ObjectiveRulesTest extends RuleCases {
  private static final LocalDate BEFORE_ASSESSMENT = LocalDate.of(2026, 8, 31);

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("OBJ-01")
            .in(Edition.E2013, Edition.E2022)
            .violatedBy(
                "O-1 is set for no function",
                objective("O-1", it -> it.withFunction(Optional.empty())),
                "objective O-1 is set for no function")
            .violatedBy(
                "O-1 is set for no level",
                objective("O-1", it -> it.withLevel(Optional.empty())),
                "objective O-1 is set for no level"),
        RuleCase.of("OBJ-01")
            .in(Edition.E2005)
            .violatedBy(
                "all objectives are set after the day",
                everyObjective(it -> it.withSetOn(LocalDate.of(2026, 11, 2))),
                "no objective set"),
        RuleCase.of("C05-5-1-B")
            .violatedBy(
                "O-1 was confirmed with no version of the policy",
                objective("O-1", it -> it.withPolicyVersion(Optional.empty())),
                "objective O-1 is not tied to v2 of policy POL-IS"),
        RuleCase.of("OBJ-02")
            .violatedBy(
                "the criteria name no objective",
                criteria(it -> it.withObjectives()),
                "risk criteria v1 ignore objectives"),
        RuleCase.of("OBJ-03")
            .violatedBy(
                "nobody looked at O-2 after the assessment",
                objective("O-2", it -> it.withReviewedOn(BEFORE_ASSESSMENT)),
                "objective O-2 not reviewed since the assessment of 2026-09-01"),
        RuleCase.of("OBJ-04")
            .violatedBy(
                "O-1 is tied to the policy on access",
                objective("O-1", it -> it.withPolicy(PolicyId.of("POL-ACCESS"))),
                "objective O-1 not tied to the policy"),
        RuleCase.of("OBJ-05")
            .violatedBy(
                "O-1 heeds no requirement",
                objective("O-1", it -> it.withRequirements()),
                "objective O-1 ignores requirements")
            .violatedBy(
                "O-1 heeds no risk",
                objective("O-1", it -> it.withRisks()),
                "objective O-1 ignores the results on risks")
            .alsoReports("RA-23"),
        RuleCase.of("OBJ-06")
            .violatedBy(
                "O-1 has a new version that nobody knows",
                objective("O-1", it -> it.withVersion(2)),
                "objective O-1 v2 not communicated"),
        RuleCase.of("OBJ-07")
            .violatedBy(
                "O-1 has no target",
                objective("O-1", it -> it.withTarget(Optional.empty())),
                "objective O-1 neither measurable nor excused (expected: measure and target, or why"
                    + " not)"),
        RuleCase.of("OBJ-08")
            .violatedBy(
                "nobody looked at O-1 after the risk of fire went down",
                objective("O-1", it -> it.withReviewedOn(BEFORE_ASSESSMENT)),
                "objective O-1 outdated by risks [R-4], which changed by 2026-09-01")
            .alsoReports("OBJ-03"),
        RuleCase.of("OBJ-09")
            .violatedBy(
                "O-1 stands in no document",
                objective("O-1", it -> it.withDocument(Optional.empty())),
                "objective O-1 undocumented (expected: a document in force that states it)")
            .violatedBy(
                "no objective stands in a document",
                everyObjective(it -> it.withDocument(Optional.empty())),
                "objectives undocumented (expected: a document in force that states them)"),
        RuleCase.of("OBJ-11")
            .violatedBy(
                "O-2 comes from nowhere",
                objective("O-2", it -> it.withOrigin(Optional.empty())),
                "objective O-2 is an orphan (expected: a parent, or an origin in the policy or its"
                    + " frame)")
            .violatedBy(
                "O-1 and O-2 hang from each other",
                planning(
                    it ->
                        it.withObjectives(
                            it.objectives().get(0).withParent(it.objectives().get(1).id()),
                            it.objectives().get(1).withParent(it.objectives().get(0).id()))),
                "objective O-1 is an orphan (expected: a parent, or an origin in the policy or its"
                    + " frame)",
                "objective O-2 is an orphan (expected: a parent, or an origin in the policy or its"
                    + " frame)"),
        RuleCase.of("OBJ-13")
            .violatedBy(
                "O-1 serves no goal",
                objective("O-1", it -> it.withStrategicGoals()),
                "objective O-1 aligned with no business goal")
            .alsoReports("LDR-05"),
        RuleCase.of("OBJ-14")
            .satisfiedBy(
                "O-1 was due in October",
                objective("O-1", it -> it.withDue(LocalDate.of(2026, 10, 31))))
            .violatedBy(
                "nobody knows how far O-1 was reached",
                objective("O-1", it -> it.withAttainments()),
                "attainment of O-1 unknown")
            .violatedBy(
                "nobody knows where the figure comes from",
                objective(
                    "O-1",
                    it ->
                        it.withAttainments(
                            all(it.attainments(), one -> one.withMethod(Optional.empty())))),
                "attainment of O-1 on 2026-09-10: figure without method"),
        RuleCase.of("OBJ-15")
            .violatedBy(
                "only the insurer knows O-1",
                objective(
                    "O-1",
                    it ->
                        it.withCommunications(
                            all(it.communications(), told -> told.withTo(PartyId.of("INSURER"))))),
                "objective O-1 told to no internal party"),
        RuleCase.of("OBJ-16")
            .violatedBy(
                "nobody watches O-1",
                objective("O-1", it -> it.withMonitoring(Optional.empty())),
                "objective O-1 not monitored"),
        RuleCase.of("OBJ-03")
            .satisfiedBy(
                "somebody looked at O-2 on the day of the assessment",
                objective("O-2", it -> it.withReviewedOn(BEFORE_ASSESSMENT.plusDays(1)))),
        RuleCase.of("OBJ-05")
            .in(Edition.E2013, Edition.E2022)
            .violatedBy(
                "no objective heeds any requirement",
                everyObjective(it -> it.withRequirements()),
                "not one of the objectives is as it should be: objective O-1 ignores requirements"),
        RuleCase.of("OBJ-06")
            .satisfiedBy(
                "O-1 has a new version since less than thirty days",
                objective("O-1", it -> it.withVersion(2).withSetOn(LocalDate.of(2026, 10, 2))))
            .violatedBy(
                "it has it since thirty days",
                objective("O-1", it -> it.withSetOn(LocalDate.of(2026, 10, 1))),
                "objective O-1 v2 not communicated"),
        RuleCase.of("OBJ-08")
            .satisfiedBy(
                "somebody looked at O-1 on the day of the assessment",
                objective("O-1", it -> it.withReviewedOn(BEFORE_ASSESSMENT.plusDays(1)))),
        RuleCase.of("OBJ-11")
            .satisfiedBy(
                "O-2 hangs from O-1",
                objective(
                    "O-2",
                    it -> it.withOrigin(Optional.empty()).withParent(ObjectiveId.of("O-1")))),
        RuleCase.of("OBJ-14")
            .satisfiedBy(
                "O-1 is due on the day and only words tell how far it is",
                objective(
                    "O-1",
                    it ->
                        it.withDue(ConformingIsms.DAY)
                            .withAttainments(
                                all(
                                    it.attainments(),
                                    one ->
                                        one.withFigure(Optional.empty())
                                            .withMethod(Optional.empty()))))));
  }
}
