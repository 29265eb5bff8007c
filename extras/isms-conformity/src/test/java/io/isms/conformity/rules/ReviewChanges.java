package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.one;

import io.isms.Isms;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditFinding;
import io.isms.evaluation.AuditProgramme;
import io.isms.evaluation.Auditor;
import io.isms.evaluation.ManagementReview;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Improvement;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.PreventiveAction;
import io.isms.planning.Opportunity;
import java.util.function.UnaryOperator;

/** Small changes of what the conforming organization audits, reviews and improves. */
final class ReviewChanges {
  private ReviewChanges() {}

  static UnaryOperator<Isms> programme(UnaryOperator<AuditProgramme> change) {
    return evaluation(it -> it.withAuditProgrammes(all(it.auditProgrammes(), change)));
  }

  static UnaryOperator<Isms> audit(String id, UnaryOperator<Audit> change) {
    return evaluation(
        it -> it.withAudits(one(it.audits(), a -> a.id().value().equals(id), change)));
  }

  static UnaryOperator<Isms> everyAudit(UnaryOperator<Audit> change) {
    return evaluation(it -> it.withAudits(all(it.audits(), change)));
  }

  static UnaryOperator<Isms> finding(String id, UnaryOperator<AuditFinding> change) {
    return evaluation(
        it ->
            it.withAuditFindings(one(it.auditFindings(), f -> f.id().value().equals(id), change)));
  }

  static UnaryOperator<Isms> auditor(UnaryOperator<Auditor> change) {
    return evaluation(it -> it.withAuditors(all(it.auditors(), change)));
  }

  static UnaryOperator<Isms> review(String id, UnaryOperator<ManagementReview> change) {
    return evaluation(
        it ->
            it.withManagementReviews(
                one(it.managementReviews(), r -> r.id().value().equals(id), change)));
  }

  static UnaryOperator<Isms> improvement(UnaryOperator<Improvement> change) {
    return isms -> isms.withImprovement(change.apply(isms.improvement()));
  }

  static UnaryOperator<Isms> nonconformity(UnaryOperator<Nonconformity> change) {
    return improvement(it -> it.withNonconformities(all(it.nonconformities(), change)));
  }

  static UnaryOperator<Isms> correctiveAction(UnaryOperator<CorrectiveAction> change) {
    return improvement(it -> it.withCorrectiveActions(all(it.correctiveActions(), change)));
  }

  static UnaryOperator<Isms> preventiveAction(UnaryOperator<PreventiveAction> change) {
    return improvement(it -> it.withPreventiveActions(all(it.preventiveActions(), change)));
  }

  static UnaryOperator<Isms> opportunity(String id, UnaryOperator<Opportunity> change) {
    return isms ->
        isms.withPlanning(
            isms.planning()
                .withOpportunities(
                    one(isms.planning().opportunities(), o -> o.id().value().equals(id), change)));
  }
}
