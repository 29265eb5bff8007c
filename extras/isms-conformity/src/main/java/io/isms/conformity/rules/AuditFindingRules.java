package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditArea;
import io.isms.evaluation.AuditFinding;
import io.isms.evaluation.AuditFindingKind;
import io.isms.evaluation.FollowUpPlan;
import io.isms.evaluation.MeasurementResult;
import io.isms.evaluation.SystemEvaluation;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformitySource;
import java.util.Optional;

/** What becomes of the findings of audits, and of other looks at the system (9.2). */
final class AuditFindingRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.2 Audit findings",
          Rule.named("AUD-07", "Each finding is followed up")
              .in2013("10.1 a) 1)")
              .in2022("10.2 a) 1)")
              .check(AuditFindingRules::followedUp),
          Rule.named("AUD-26", "There is a plan for each nonconformity, agreed with the leader")
              .check(AuditFindingRules::agreedPlan),
          Rule.named("AUD-27", "Such a plan says what, why, what is done, by when and by whom")
              .check(AuditFindingRules::planIsComplete),
          Rule.named("C05-6-P4-P1", "Managers deal with what audits find without delay")
              .in2005("6 ¶4 P1")
              .check(AuditFindingRules::timely),
          Rule.named("C05-6-P4-P2", "Auditors verify what was done and report it")
              .in2005("6 ¶4 P2")
              .check(AuditFindingRules::verified),
          Rule.named("C05-4-2-3-G", "What monitoring and reviews show flows into the plans")
              .in2005("4.2.3 g)")
              .check(AuditFindingRules::reflectedInPlans));

  private AuditFindingRules() {}

  private static void followedUp(Probe it) {
    for (AuditFinding finding : Audits.of(it).findings().values()) {
      switch (finding.kind()) {
        case NONCONFORMITY ->
            it.require(
                finding.nonconformity().isPresent(),
                finding.id(),
                "finding %s not followed up (expected: a nonconformity)",
                finding.id());
        case RISK, OPPORTUNITY ->
            it.agree(
                !finding.issues().isEmpty()
                    || !finding.risks().isEmpty()
                    || !finding.opportunities().isEmpty(),
                finding.id(),
                "finding %s not followed up (expected: an issue, risk or opportunity)",
                finding.id());
        case CONFORMITY -> {}
      }
    }
  }

  private static void agreedPlan(Probe it) {
    Audits audits = Audits.of(it);
    for (Audit audit : audits.held()) {
      for (AuditFinding finding : audits.nonconformitiesOf(audit)) {
        it.recommend(
            finding.followUp().filter(plan -> isAgreed(plan, audit)).isPresent(),
            finding.id(),
            "finding %s: no agreed plan",
            finding.id());
      }
    }
  }

  private static boolean isAgreed(FollowUpPlan plan, Audit audit) {
    return plan.preparedBy().isPresent()
        && plan.agreedBy().isPresent()
        && plan.agreedBy().equals(audit.leader())
        && !plan.preparedBy().equals(plan.agreedBy());
  }

  private static void planIsComplete(Probe it) {
    for (AuditFinding finding : Audits.of(it).findings().values()) {
      if (finding.kind() == AuditFindingKind.NONCONFORMITY) {
        finding.followUp().ifPresent(plan -> planIsComplete(it, finding, plan));
      }
    }
  }

  private static void planIsComplete(Probe it, AuditFinding finding, FollowUpPlan plan) {
    suggestSet(it, finding, "what was found", plan.what().isPresent());
    suggestSet(it, finding, "the causes", plan.causes().isPresent());
    suggestSet(
        it,
        finding,
        "correction and corrective action in time",
        plan.correction().isPresent()
            && plan.correctiveAction().isPresent()
            && plan.due().isPresent());
    suggestSet(it, finding, "who carries it out", !plan.responsibles().isEmpty());
  }

  private static void suggestSet(Probe it, AuditFinding finding, String what, boolean ok) {
    it.suggest(ok, finding.id(), "plan for finding %s lacks %s", finding.id(), what);
  }

  private static void timely(Probe it) {
    for (Nonconformity one : Nonconformities.of(it).known()) {
      if (isFromAudit(it, one)) {
        Optional<String> delay = delay(it, one);
        it.require(
            delay.isEmpty(),
            one.id(),
            "audit nonconformity %s without timely action: %s",
            one.id(),
            delay.orElse(""));
      }
    }
  }

  private static boolean isFromAudit(Probe it, Nonconformity one) {
    return Audits.of(it).found(one.id())
        || one.source().filter(source -> source == NonconformitySource.AUDIT).isPresent();
  }

  private static Optional<String> delay(Probe it, Nonconformity one) {
    boolean managed =
        one.area()
            .map(it.isms().evaluation().auditAreasById()::get)
            .flatMap(AuditArea::responsible)
            .isPresent();
    if (!managed) {
      return Optional.of("no area with a responsible manager");
    }
    boolean corrected =
        one.correctedOn(it.asOf()).isPresent()
            || one.correctionDue().filter(due -> !due.isBefore(it.asOf())).isPresent();
    if (!corrected) {
      return Optional.of("not corrected");
    }
    if (one.need().isEmpty() || one.needsAction()) {
      return delayOfAction(it, one);
    }
    return Optional.empty();
  }

  private static Optional<String> delayOfAction(Probe it, Nonconformity one) {
    Nonconformities all = Nonconformities.of(it);
    if (one.need().isEmpty() && all.needIsAhead(one)) {
      return Optional.empty();
    }
    if (all.actionsOf(one.id()).isEmpty()) {
      return Optional.of("no corrective action");
    }
    for (CorrectiveAction action : all.actionsOf(one.id())) {
      if (action.due().isEmpty()) {
        return Optional.of("action " + action.id() + " has no due day");
      }
      if (action.implementedOn().filter(it::isPast).isEmpty()
          && action.due().orElseThrow().isBefore(it.asOf())) {
        return Optional.of("action " + action.id() + " is overdue");
      }
    }
    return Optional.empty();
  }

  private static void verified(Probe it) {
    Nonconformities all = Nonconformities.of(it);
    for (Nonconformity one : all.known()) {
      if (isFromAudit(it, one)) {
        all.actionsOf(one.id()).stream()
            .filter(action -> action.implementedOn().filter(it::isPast).isPresent())
            .forEach(action -> verified(it, action));
      }
    }
  }

  private static void verified(Probe it, CorrectiveAction action) {
    boolean verified =
        action
            .verification()
            .filter(found -> it.isPast(found.on()) && !found.evidence().isEmpty())
            .isPresent();
    if (!verified && action.followUpDue().filter(due -> !due.isBefore(it.asOf())).isPresent()) {
      it.notDue(
          "action %s is to be verified by %s", action.id(), action.followUpDue().orElseThrow());
    } else {
      it.require(verified, action.id(), "action %s not verified", action.id());
    }
  }

  private static void reflectedInPlans(Probe it) {
    ReviewPeriod period = ReviewPeriod.of(it);
    Audits audits = Audits.of(it);
    for (Audit audit : audits.held()) {
      if (period.contains(Audits.dayOf(audit))) {
        audits.findings().get(audit.id()).stream()
            .filter(finding -> finding.kind() != AuditFindingKind.CONFORMITY)
            .forEach(
                finding ->
                    it.require(
                        isReflected(finding) || it.noneRecorded(finding.id()),
                        finding.id(),
                        "finding %s not reflected in plans",
                        finding.id()));
      }
    }
    for (MeasurementResult result : it.isms().evaluation().results()) {
      if (period.contains(result.on()) && result.met().filter(met -> !met).isPresent()) {
        it.require(
            result.nonconformity().isPresent()
                || result.action().isPresent()
                || result.review().isPresent()
                || it.noneRecorded(result.measure()),
            result.measure(),
            "missed target of %s on %s not reflected in plans",
            result.measure(),
            result.on());
      }
    }
    for (SystemEvaluation evaluation : it.isms().evaluation().evaluations()) {
      if (period.contains(evaluation.on())) {
        it.require(
            isTakenUp(it, evaluation) || it.noneRecorded(evaluation.id()),
            evaluation.id(),
            "evaluation %s not reflected in plans",
            evaluation.id());
      }
    }
  }

  private static boolean isReflected(AuditFinding finding) {
    return finding.nonconformity().isPresent()
        || !finding.actions().isEmpty()
        || !finding.risks().isEmpty()
        || !finding.opportunities().isEmpty();
  }

  private static boolean isTakenUp(Probe it, SystemEvaluation evaluation) {
    return it.isms().evaluation().managementReviews().stream()
        .filter(review -> it.isPast(review.on()))
        .anyMatch(
            review ->
                review.inputs().values().stream()
                    .anyMatch(input -> input.evaluations().contains(evaluation.id())));
  }
}
