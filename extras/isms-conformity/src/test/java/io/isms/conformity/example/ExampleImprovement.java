package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.AuditId;
import io.isms.common.DecisionId;
import io.isms.common.DocumentId;
import io.isms.common.NonconformityId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.ReviewId;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.evaluation.AspectVerdict;
import io.isms.evaluation.AuditAreaId;
import io.isms.evaluation.SystemAspect;
import io.isms.improvement.ActionReview;
import io.isms.improvement.Cause;
import io.isms.improvement.CauseCategory;
import io.isms.improvement.CauseId;
import io.isms.improvement.Correction;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Improvement;
import io.isms.improvement.ImprovementAssessment;
import io.isms.improvement.LessonLearnt;
import io.isms.improvement.LessonSource;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformityKind;
import io.isms.improvement.NonconformityManifestation;
import io.isms.improvement.NonconformityReview;
import io.isms.improvement.NonconformitySource;
import io.isms.improvement.NonconformityStatus;
import io.isms.improvement.PreventiveAction;
import io.isms.improvement.SimilarSearch;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.time.LocalDate;

/** The improvement of the conforming organization: one nonconformity, dealt with to the end. */
final class ExampleImprovement {
  private static final PartyId AUDITOR = PartyId.of("AUDITOR");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final NonconformityId LEAVERS = NonconformityId.of("NC-1");
  private static final CauseId NOT_TOLD = CauseId.of("CAUSE-NOT-TOLD");
  private static final CauseId ONE_LINE = CauseId.of("CAUSE-ONE-LINE");
  private static final RecordId CORRECTIVE = RecordId.of("REC-CORRECTIVE");
  private static final RecordId PREVENTIVE = RecordId.of("REC-PREVENTIVE");

  private ExampleImprovement() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.improvement(
        Improvement.builder()
            .addNonconformities(nonconformity(edition))
            .addCauses(
                Cause.builder()
                    .id(NOT_TOLD)
                    .what("Nobody tells IT who leaves")
                    .trigger("People leave in the middle of a month")
                    .category(CauseCategory.PROCESS)
                    .build(),
                Cause.builder()
                    .id(ONE_LINE)
                    .what("There is one line to the hosting supplier")
                    .category(CauseCategory.TOOL)
                    .build())
            .addCorrectiveActions(correctiveAction())
            .addPreventiveActions(preventiveAction())
            .addLessons(
                lesson("2026-04-14", LessonSource.OWN, "Incidents are told at the same hour"),
                lesson("2026-06-02", LessonSource.OTHER, "A second line is worth its price"))
            .addAssessments(assessment())
            .build());
  }

  private static Nonconformity nonconformity(Edition edition) {
    return Nonconformity.builder()
        .id(LEAVERS)
        .what("Three accounts of people who left were open")
        .kind(NonconformityKind.ISMS_RULE)
        .addControls(ExampleControls.access(edition))
        .addDocuments(DocumentId.of("DOC-PROCEDURES"))
        .manifestation(NonconformityManifestation.PERSON)
        .source(NonconformitySource.AUDIT)
        .detectedBy(AUDITOR)
        .detectedOn(LocalDate.of(2026, 5, 19))
        .area(AuditAreaId.of("AREA-IT"))
        .extent("Three of 17 accounts")
        .impact("Records could be read; none was")
        .addCorrections(
            Correction.builder()
                .what("The accounts were closed")
                .by(ITM)
                .on(LocalDate.of(2026, 5, 20))
                .sideEffects("None: nobody used them")
                .effect("Nobody can sign in with them")
                .effective(true)
                .build())
        .addStaffTold(ITM)
        .addOthersInformed(PartyId.of("HRM"))
        .need(
            NeedDecision.builder()
                .needed(true)
                .criteria("Records of patients were open to others")
                .by(CISO)
                .on(LocalDate.of(2026, 5, 28))
                .build())
        .review(
            NonconformityReview.builder()
                .similar("None on file")
                .consequences("None beyond the open accounts")
                .corrections("They did their work")
                .build())
        .addCauses(NOT_TOLD)
        .causesFoundOn(LocalDate.of(2026, 5, 29))
        .similarSearch(SimilarSearch.builder().addAreas("Keys", "Badges").build())
        .addOpportunities(OpportunityId.of("OPP-2"))
        .changeNeeded(false)
        .status(NonconformityStatus.CLOSED)
        .closedOn(LocalDate.of(2026, 10, 20))
        .addRecords(RecordId.of("REC-NONCONFORMITY"))
        .addRegisters(DocumentId.of("DOC-NC-REGISTER"))
        .build();
  }

  private static CorrectiveAction correctiveAction() {
    return CorrectiveAction.builder()
        .id(ActionId.of("CA-1"))
        .decision(DecisionId.of("D-1"))
        .nonconformity(LEAVERS)
        .what("Personnel sends IT a list of leavers each month")
        .addCauses(NOT_TOLD)
        .responsible(ITM)
        .decision(DecisionId.of("D-1"))
        .priority(1)
        .due(LocalDate.of(2026, 7, 31))
        .implementedOn(LocalDate.of(2026, 7, 10))
        .proportionality("An hour a month against open records")
        .sideEffects("None")
        .result(CORRECTIVE)
        .review(
            ActionReview.builder()
                .on(LocalDate.of(2026, 9, 28))
                .by(CISO)
                .effective(true)
                .causeHandled(true)
                .recurrencePrevented(true)
                .addEvidence(CORRECTIVE)
                .addInformed(ITM)
                .build())
        .verification(
            ActionReview.builder()
                .on(LocalDate.of(2026, 10, 6))
                .by(AUDITOR)
                .effective(true)
                .addEvidence(CORRECTIVE)
                .build())
        .build();
  }

  private static PreventiveAction preventiveAction() {
    return PreventiveAction.builder()
        .id(ActionId.of("PA-1"))
        .decision(DecisionId.of("D-1"))
        .what("A second line is rented")
        .potentialNonconformity("Records are not at hand for hours")
        .identifiedOn(LocalDate.of(2026, 6, 10))
        .addCauses(ONE_LINE)
        .addRisks(RiskId.of("R-2"))
        .need(NeedDecision.builder().needed(true).by(CISO).on(LocalDate.of(2026, 6, 12)).build())
        .responsible(ITM)
        .decision(DecisionId.of("D-1"))
        .priority(1)
        .due(LocalDate.of(2026, 8, 31))
        .implementedOn(LocalDate.of(2026, 7, 18))
        .result(PREVENTIVE)
        .review(
            ActionReview.builder()
                .on(LocalDate.of(2026, 9, 28))
                .by(CISO)
                .effective(true)
                .addEvidence(PREVENTIVE)
                .build())
        .build();
  }

  private static LessonLearnt lesson(String on, LessonSource source, String conclusion) {
    return LessonLearnt.builder()
        .on(LocalDate.parse(on))
        .source(source)
        .conclusion(conclusion)
        .build();
  }

  private static ImprovementAssessment assessment() {
    ImprovementAssessment.Builder assessment =
        ImprovementAssessment.builder()
            .on(LocalDate.of(2026, 10, 13))
            .by(CISO)
            .addIssues(IssueId.of("I-1"))
            .addRequirements(RequirementId.of("REQ-LAW"))
            .addAudits(AuditId.of("AU-2026"))
            .addReviews(ReviewId.of("MR-2026"));
    for (SystemAspect aspect : SystemAspect.values()) {
      assessment.putVerdict(
          aspect, AspectVerdict.builder().met(true).reason("As the review found").build());
    }
    return assessment.build();
  }
}
