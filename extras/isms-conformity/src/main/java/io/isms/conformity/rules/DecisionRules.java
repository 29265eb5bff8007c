package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.ActionId;
import io.isms.common.DecisionId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.PreventiveAction;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.ManagementDecision;
import io.isms.planning.Opportunity;
import io.isms.risk.RiskId;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.TreatmentAction;
import java.util.Optional;

/** What management decided is on record, and actions follow from it (2005 4.3.1 ¶1). */
final class DecisionRules {
  static final RuleSet RULES =
      RuleSet.of(
          "2005 4.3.1 Decisions",
          Rule.named("C05-4-3-1-P1-P1", "Each decision of management is on record")
              .in2005("4.3.1 ¶1 P1")
              .check(DecisionRules::decisionsAreRecorded),
          Rule.named("C05-4-3-1-P1-P2", "Each action traces to a decision")
              .in2005("4.3.1 ¶1 P2")
              .check(DecisionRules::actionsTraceToDecisions));

  /** Of what an approval is a decision to act, even if the plan has changed since. */
  private static final ImmutableSet<ApprovalSubject> PLANNING =
      Sets.immutableEnumSet(ApprovalSubject.TREATMENT_PLAN, ApprovalSubject.RESIDUAL_RISKS);

  private DecisionRules() {}

  private static void decisionsAreRecorded(Probe it) {
    for (ManagementDecision decision : it.isms().leadership().decisions()) {
      if (it.isPast(decision.on())) {
        isRecorded(decision.id(), "decision", decision.record().isPresent(), it);
      }
    }
    for (Approval approval : it.isms().leadership().approvals()) {
      if (it.isPast(approval.on())) {
        isRecorded(approval.id(), "approval", approval.record().isPresent(), it);
      }
    }
  }

  private static void isRecorded(Object id, String what, boolean recorded, Probe it) {
    it.require(recorded, id, "%s %s unrecorded", what, id);
  }

  private static void actionsTraceToDecisions(Probe it) {
    boolean planApproved =
        it.isms().leadership().approvals().stream()
            .filter(approval -> approval.holdsOn(it.asOf()))
            .map(Approval::of)
            .anyMatch(PLANNING::contains);
    ImmutableSet<RiskId> accepted =
        it.isms().treatment().acceptances().stream()
            .filter(acceptance -> acceptance.isInForce(it.asOf()))
            .map(RiskAcceptance::risk)
            .collect(toImmutableSet());
    for (TreatmentAction action : it.isms().treatment().actions()) {
      boolean traced = planApproved || action.risks().stream().anyMatch(accepted::contains);
      traces(action.id(), traced, it);
    }
    Nonconformities nonconformities = Nonconformities.of(it);
    for (Nonconformity one : nonconformities.known()) {
      for (CorrectiveAction action : nonconformities.actionsOf(one.id())) {
        traces(action.id(), action.decision(), it);
      }
    }
    for (PreventiveAction action : PreventiveActionRules.known(it)) {
      traces(action.id(), action.decision(), it);
    }
    for (Opportunity chance : it.isms().planning().opportunities()) {
      chance
          .actions()
          .forEach(action -> traces(action.id(), action.decision().or(chance::decision), it));
    }
  }

  private static void traces(ActionId action, Optional<DecisionId> decision, Probe it) {
    traces(action, decision.isPresent(), it);
  }

  private static void traces(ActionId action, boolean traced, Probe it) {
    it.require(
        traced,
        action,
        "action %s traces to no decision (expected: one, or an approved treatment)",
        action);
  }
}
