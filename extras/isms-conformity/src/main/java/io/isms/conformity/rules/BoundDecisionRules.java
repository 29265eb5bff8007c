package io.isms.conformity.rules;

import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.decision.DecisionKind;
import io.isms.decision.DecisionStatus;
import io.isms.leadership.Approval;
import io.isms.standard.Edition;
import io.isms.treatment.RiskAcceptance;
import java.time.LocalDate;
import java.util.Optional;

/** Decisions stand on what was seen, and nobody grants what they asked for. */
final class BoundDecisionRules {
  static final RuleSet RULES =
      RuleSet.of(
          "Bound decisions",
          Rule.named("DEC-01", "Consents to plan and residual risk stand on what was seen")
              .in2005("4.2.1 h)")
              .since2013("6.1.3 f)")
              .check(BoundDecisionRules::consentsStand),
          Rule.named("DEC-02", "The approval of the statement of applicability stands on it")
              .in2005("4.2.1 j)")
              .since2013("6.1.3 d)")
              .check(it -> approvalsStand(DecisionKind.STATEMENT_OF_APPLICABILITY, it)),
          Rule.named("DEC-03", "The approval of the risk criteria stands on them")
              .in2005("5.1 f)")
              .since2013("6.1.2 a) 1)")
              .check(it -> approvalsStand(DecisionKind.RISK_CRITERIA, it)),
          Rule.named("DEC-04", "The authorization to operate stands on what was seen")
              .since2013("5.1 f)")
              .check(it -> approvalsStand(DecisionKind.OPERATION, it)));

  static final RuleSet FOUR_EYES =
      RuleSet.of(
          "Four eyes",
          Rule.named("DEC-05", "Who asks for a decision is not who makes it")
              .in2005("4.2.1 h)")
              .since2013("6.1.3 f)")
              .check(BoundDecisionRules::twoPeople));

  private BoundDecisionRules() {}

  /** What other rules look at, they tell about. */
  private static void consentsStand(Probe it) {
    approvalsStand(DecisionKind.TREATMENT_PLAN, it);
    if (it.edition() != Edition.E2005) {
      approvalsStand(DecisionKind.RESIDUAL_RISKS, it);
      for (DecisionStatus status : Bindings.of(it).all()) {
        status
            .risk()
            .filter(risk -> Treatments.of(it).row(risk).isEmpty())
            .ifPresent(risk -> stands(status, risk, it));
      }
    }
  }

  private static void approvalsStand(DecisionKind kind, Probe it) {
    for (DecisionStatus status : Bindings.of(it).all()) {
      if (status.kind() == kind && status.replacedBy().isEmpty()) {
        status.approval().ifPresent(approval -> stands(status, approval, it));
      }
    }
  }

  private static void stands(DecisionStatus status, Object subject, Probe it) {
    it.require(!status.needsDecision(), subject, "%s", Bindings.inWords(status));
  }

  private static void twoPeople(Probe it) {
    for (Approval approval : it.isms().leadership().approvals()) {
      twoPeople(
          approval.on(),
          approval.requestedBy(),
          approval.by(),
          approval.id(),
          "approval " + approval.id(),
          it);
    }
    for (RiskAcceptance acceptance : it.isms().treatment().acceptances()) {
      twoPeople(
          acceptance.acceptedOn(),
          acceptance.requestedBy(),
          acceptance.acceptedBy(),
          acceptance.risk(),
          "acceptance of " + acceptance.risk(),
          it);
    }
  }

  private static void twoPeople(
      LocalDate on,
      Optional<PartyId> asked,
      PartyId decided,
      Object subject,
      String label,
      Probe it) {
    if (it.isPast(on) && asked.isPresent()) {
      it.require(
          !asked.equals(Optional.of(decided)),
          subject,
          "%s was given by %s, who had asked for it (expected: somebody else)",
          label,
          decided);
    }
  }
}
