package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import io.isms.common.ContentHasher;
import io.isms.common.PartyId;
import io.isms.decision.DecisionKind;
import io.isms.decision.DecisionRegister;
import io.isms.decision.DecisionState;
import io.isms.decision.DecisionStatus;
import io.isms.leadership.Approval;
import io.isms.treatment.RiskAcceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rules on decisions, to be added to a checker by {@link ConformityChecker#with}: that each stands
 * on what it was made on, which takes a hasher, and that nobody grants what they asked for.
 */
public final class BoundDecisions {
  private BoundDecisions() {}

  /**
   * Rules by which a decision that is bound to a content and no longer fits it, or that was taken
   * back, does not meet the requirement that asks for it.
   *
   * @param hasher the hasher by which decisions were bound
   */
  public static RuleSet by(ContentHasher hasher) {
    return RuleSet.of(
        "Bound decisions",
        Rule.named("DEC-01", "Consents to plan and residual risk stand on what was seen")
            .in2005("4.2.1 h)")
            .since2013("6.1.3 f)")
            .check(
                it ->
                    look(
                        it,
                        hasher,
                        DecisionKind.TREATMENT_PLAN,
                        DecisionKind.RESIDUAL_RISKS,
                        DecisionKind.RISK_ACCEPTANCE)),
        Rule.named("DEC-02", "The approval of the statement of applicability stands on it")
            .in2005("4.2.1 j)")
            .since2013("6.1.3 d)")
            .check(it -> look(it, hasher, DecisionKind.STATEMENT_OF_APPLICABILITY)),
        Rule.named("DEC-03", "The approval of the risk criteria stands on them")
            .in2005("5.1 f)")
            .since2013("6.1.2 a) 1)")
            .check(it -> look(it, hasher, DecisionKind.RISK_CRITERIA)),
        Rule.named("DEC-04", "The authorization to operate stands on what was seen")
            .in2005("4.2.1 i)")
            .since2013("5.1 f)")
            .check(it -> look(it, hasher, DecisionKind.OPERATION)));
  }

  /** The rule that who asks for a decision is not who makes it. */
  public static RuleSet fourEyes() {
    return RuleSet.of(
        "Four eyes",
        Rule.named("DEC-05", "Who asks for a decision is not who makes it")
            .in2005("4.2.1 h)")
            .since2013("6.1.3 f)")
            .check(BoundDecisions::twoPeople));
  }

  private static void look(Probe it, ContentHasher hasher, DecisionKind... kinds) {
    List<DecisionKind> looked = ImmutableList.copyOf(kinds);
    for (DecisionStatus status : DecisionRegister.of(it.isms(), hasher).statesOn(it.asOf())) {
      boolean counts = status.isBound() || status.state() == DecisionState.REVOKED;
      if (looked.contains(status.kind()) && counts && status.replacedBy().isEmpty()) {
        it.require(
            !status.needsDecision(),
            subject(status),
            "%s is %s: %s",
            status.label(),
            status.state().name().toLowerCase(Locale.ROOT),
            status.why());
      }
    }
  }

  private static Object subject(DecisionStatus status) {
    return status.approval().<Object>map(id -> id).or(status::risk).orElse(status.kind());
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
