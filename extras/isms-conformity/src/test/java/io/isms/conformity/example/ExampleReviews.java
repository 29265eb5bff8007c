package io.isms.conformity.example;

import io.isms.common.ActionId;
import io.isms.common.AuditId;
import io.isms.common.MeasureId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.ReviewId;
import io.isms.evaluation.AspectVerdict;
import io.isms.evaluation.EvaluationId;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.evaluation.ReviewInput;
import io.isms.evaluation.ReviewItem;
import io.isms.evaluation.ReviewOutput;
import io.isms.evaluation.ReviewOutputKind;
import io.isms.evaluation.ReviewQuestion;
import io.isms.evaluation.ReviewTopic;
import io.isms.evaluation.SystemAspect;
import io.isms.risk.AssessmentId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Consumer;

/** The management reviews of the conforming organization, held each October. */
final class ExampleReviews {
  private ExampleReviews() {}

  static void addTo(PerformanceEvaluation.Builder evaluation) {
    evaluation.addManagementReviews(
        review("MR-2025", "2025-10-14").build(),
        review("MR-2026", "2026-10-13")
            .putInput(
                ReviewItem.AUDITS,
                told("One audit, one nonconformity")
                    .addAudits(AuditId.of("AU-2026"))
                    .addEvaluations(EvaluationId.of("EV-2026"))
                    .build())
            .putInput(
                ReviewItem.NONCONFORMITIES,
                told("One nonconformity, dealt with")
                    .addNonconformities(NonconformityId.of("NC-1"))
                    .addActions(ActionId.of("CA-1"), ActionId.of("PA-1"))
                    .build())
            .putInput(
                ReviewItem.MEASUREMENT,
                told("Both measures meet their targets")
                    .addMeasures(MeasureId.of("M-1"), MeasureId.of("M-2"))
                    .build())
            .putInput(
                ReviewItem.RISK_STATUS,
                told("Four risks, the plan is on time")
                    .addAssessments(AssessmentId.of("RA-2026"))
                    .build())
            .build());
  }

  private static ManagementReview.Builder review(String id, String on) {
    ManagementReview.Builder review =
        ManagementReview.builder()
            .id(ReviewId.of(id))
            .on(LocalDate.parse(on))
            .addParticipants(PartyId.of("CEO"), PartyId.of("CISO"))
            .scopeAdequate(true)
            .residualsConfirmed(true)
            .planCoverageConfirmed(true)
            .record(RecordId.of("REC-REVIEW"));
    EnumSet.complementOf(
            EnumSet.of(
                ReviewItem.AUDITS,
                ReviewItem.NONCONFORMITIES,
                ReviewItem.MEASUREMENT,
                ReviewItem.RISK_STATUS))
        .forEach(item -> review.putInput(item, told("Nothing that would call for more").build()));
    each(SystemAspect.values(), aspect -> review.putVerdict(aspect, fine()));
    each(ReviewQuestion.values(), question -> review.putAnswer(question, "Nothing"));
    each(ReviewTopic.values(), topic -> review.putTopic(topic, "No change"));
    each(
        ReviewOutputKind.values(),
        kind ->
            review.putOutput(
                kind, ReviewOutput.builder().nothingBecause("All goes as planned").build()));
    return review;
  }

  private static <T> void each(T[] constants, Consumer<T> put) {
    Arrays.stream(constants).forEach(put);
  }

  private static ReviewInput.Builder told(String text) {
    return ReviewInput.builder().text(text).trend("As in the year before");
  }

  private static AspectVerdict fine() {
    return AspectVerdict.builder().met(true).reason("Seen in the year's results").build();
  }
}
