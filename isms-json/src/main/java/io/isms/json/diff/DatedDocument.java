package io.isms.json.diff;

import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.json.IsmsDocument;
import io.isms.leadership.Approval;
import io.isms.risk.RiskAssessment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatmentPlan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document with the day on which it is looked at. The day tells which decisions were taken and
 * hold, which actions are overdue and which controls are in place.
 *
 * @param document the document
 * @param day the day
 */
public record DatedDocument(IsmsDocument document, LocalDate day) {
  /**
   * The latest day on which a document says that something was drawn up or decided: assessment,
   * statement of applicability, plan, approval or acceptance. Empty if it has none of them.
   */
  public static Optional<LocalDate> latestDayOf(IsmsDocument document) {
    Isms isms = document.isms();
    return Stream.of(
            isms.assessment().map(RiskAssessment::performedOn).stream(),
            isms.statementOfApplicability().map(StatementOfApplicability::preparedOn).stream(),
            isms.treatmentPlan().map(RiskTreatmentPlan::preparedOn).stream(),
            isms.leadership().approvals().stream().map(Approval::on),
            isms.treatment().acceptances().stream().map(RiskAcceptance::acceptedOn))
        .flatMap(days -> days)
        .max(Ordering.natural());
  }
}
