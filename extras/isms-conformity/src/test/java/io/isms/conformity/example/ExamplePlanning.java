package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.DecisionId;
import io.isms.common.DocumentId;
import io.isms.common.ObjectiveId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.common.PlannedAction;
import io.isms.common.PolicyId;
import io.isms.common.ProcessId;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.planning.Attainment;
import io.isms.planning.Objective;
import io.isms.planning.ObjectiveCommunication;
import io.isms.planning.ObjectiveMonitoring;
import io.isms.planning.ObjectiveOrigin;
import io.isms.planning.Opportunity;
import io.isms.planning.OpportunityEvaluation;
import io.isms.planning.OpportunitySource;
import io.isms.planning.OpportunityVerification;
import io.isms.planning.OutcomeRisk;
import io.isms.planning.OutcomeRiskId;
import io.isms.planning.Planning;
import io.isms.planning.PlanningGoal;
import io.isms.planning.PlanningItem;
import io.isms.planning.PlanningMethod;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/**
 * The planning of the conforming organization: a risk to the system with an action, one that is
 * retained, an opportunity from each source that feeds improvement, and two objectives.
 */
final class ExamplePlanning {
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 10);
  private static final ObjectiveId AVAILABILITY = ObjectiveId.of("O-1");
  private static final ObjectiveId CONFIDENTIALITY = ObjectiveId.of("O-2");

  private ExamplePlanning() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.planning(
        Planning.builder()
            .addOutcomeRisks(
                outcomeRisk("OR-1", "Managers have no time for security")
                    .addGoal(PlanningGoal.ASSURE_OUTCOMES)
                    .addAction(action("ACT-P-1", "Put security on the agenda of each meeting"))
                    .build(),
                outcomeRisk("OR-2", "The health authority changes its rules")
                    .addGoal(PlanningGoal.PREVENT_REDUCE_EFFECTS)
                    .retainedBecause("There is always a year to follow")
                    .build())
            .addOpportunities(
                pursued("OPP-1", "One register for all risks", OpportunitySource.POLICY)
                    .addAction(action("ACT-P-2", "Merge the registers"))
                    .build(),
                finished(),
                declined("OPP-3", "Certify the whole group", OpportunitySource.OBJECTIVES),
                declined("OPP-4", "Audit by video", OpportunitySource.AUDIT),
                declined("OPP-5", "Measure every hour", OpportunitySource.MONITORING),
                declined("OPP-6", "A review each month", OpportunitySource.MANAGEMENT_REVIEW))
            .addObjectives(
                objective(AVAILABILITY, "Records are at hand at any hour")
                    .origin(ObjectiveOrigin.POLICY)
                    .addRisks(RiskId.of("R-2"), RiskId.of("R-4"))
                    .measure("Hours without the record system in a year")
                    .target("At most 8")
                    .addPlan(action("ACT-O-1", "Practise the restart twice a year"))
                    .build(),
                objective(CONFIDENTIALITY, "Nobody sees records who need not")
                    .origin(ObjectiveOrigin.FRAMEWORK)
                    .addRisks(RiskId.of("R-1"), RiskId.of("R-3"))
                    .measure("Records disclosed in a year")
                    .target("None")
                    .addPlan(action("ACT-O-2", "Second factor for every sign-in"))
                    .build())
            .addMethod(businessPlanning())
            .build());
  }

  private static OutcomeRisk.Builder outcomeRisk(String id, String title) {
    return OutcomeRisk.builder()
        .id(OutcomeRiskId.of(id))
        .title(title)
        .identifiedOn(SPRING)
        .addIssue(IssueId.of("I-2"))
        .addRequirement(RequirementId.of("REQ-BUSINESS"));
  }

  private static Opportunity.Builder opportunity(
      String id, String title, OpportunitySource source, boolean worthwhile) {
    return Opportunity.builder()
        .id(OpportunityId.of(id))
        .title(title)
        .identifiedOn(SPRING)
        .source(source)
        .addGoal(PlanningGoal.CONTINUAL_IMPROVEMENT)
        .addIssue(IssueId.of("I-7"))
        .decision(DecisionId.of("D-1"))
        .evaluation(
            OpportunityEvaluation.builder()
                .worthwhile(worthwhile)
                .by(CISO)
                .on(SPRING.plusWeeks(1))
                .reason("Cost against gain")
                .build());
  }

  private static Opportunity.Builder pursued(String id, String title, OpportunitySource source) {
    return opportunity(id, title, source, true)
        .intendedObjective("Less work for the same safety")
        .decision(DecisionId.of("D-1"))
        .addChange("The way the register is kept");
  }

  private static Opportunity declined(String id, String title, OpportunitySource source) {
    return opportunity(id, title, source, false).build();
  }

  private static Opportunity finished() {
    return pursued("OPP-2", "A list for those who leave", OpportunitySource.NONCONFORMITY)
        .addAction(
            action("ACT-P-3", "Write the list")
                .withStatus(ActionStatus.DONE)
                .withCompletedOn(AUTUMN.minusWeeks(4))
                .withEvaluationOn(AUTUMN)
                .withEffective(true))
        .followUpDue(AUTUMN)
        .verification(
            OpportunityVerification.builder()
                .on(AUTUMN)
                .by(CISO)
                .effective(true)
                .finding("No account of anybody who left is open")
                .build())
        .build();
  }

  private static PlannedAction action(String id, String what) {
    return PlannedAction.builder()
        .id(ActionId.of(id))
        .what(what)
        .addResource("Two days of work")
        .responsible(ITM)
        .start(SPRING)
        .due(LocalDate.of(2026, 12, 31))
        .addMilestone(LocalDate.of(2026, 11, 30))
        .status(ActionStatus.IN_PROGRESS)
        .evaluationMethod("Compare with the year before")
        .evaluationOn(LocalDate.of(2027, 3, 1))
        .process(ProcessId.of("P-RISK"))
        .addObjective(AVAILABILITY)
        .build();
  }

  private static Objective.Builder objective(ObjectiveId id, String statement) {
    return Objective.builder()
        .id(id)
        .statement(statement)
        .function("Care and IT")
        .level("Whole clinic")
        .policy(PolicyId.of("POL-IS"))
        .policyVersion(2)
        .addStrategicGoal("Safe care")
        .addRequirements(RequirementId.of("REQ-LAW"), RequirementId.of("REQ-BUSINESS"))
        .due(LocalDate.of(2026, 12, 31))
        .setOn(SPRING)
        .reviewedOn(AUTUMN)
        .monitoring(
            ObjectiveMonitoring.builder()
                .how("Figures of the quarter")
                .responsible(CISO)
                .every(Period.ofMonths(3))
                .lastOn(AUTUMN)
                .build())
        .addAttainment(
            Attainment.builder()
                .on(AUTUMN)
                .met(true)
                .figure(BigDecimal.ZERO)
                .method("Count of the incidents")
                .build())
        .addCommunication(
            ObjectiveCommunication.builder()
                .on(SPRING.plusWeeks(1))
                .version(1)
                .addTo(PartyId.of("U-CARE"), PartyId.of("U-IT"))
                .build())
        .document(DocumentId.of("DOC-OBJECTIVES"));
  }

  private static PlanningMethod businessPlanning() {
    PlanningMethod.Builder method = PlanningMethod.builder().name("Business planning");
    for (PlanningItem item : PlanningItem.values()) {
      method.putCoverage(item, "Yearly plan of the clinic");
    }
    return method.build();
  }
}
