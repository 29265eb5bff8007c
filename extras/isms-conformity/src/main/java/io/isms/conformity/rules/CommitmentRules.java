package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import io.isms.applicability.IncludedControl;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.declaration.Attestation;
import io.isms.leadership.Commitment;
import io.isms.leadership.CommitmentEvidence;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Proof that the top stands behind the system in every way that an edition names (5.1). What is
 * done speaks for itself; where nothing is done, somebody has to show evidence.
 */
final class CommitmentRules {
  static final RuleSet RULES =
      RuleSet.of(
          "5.1 Commitment",
          Rule.named("LDR-02", "The top shows commitment in every way")
              .part("a)")
              .since2013("5.1 a)")
              .part("b)")
              .since2013("5.1 b)")
              .part("c)")
              .since2013("5.1 c)")
              .part("d)")
              .since2013("5.1 d)")
              .part("e)")
              .since2013("5.1 e)")
              .part("f)")
              .since2013("5.1 f)")
              .part("g)")
              .since2013("5.1 g)")
              .part("h)")
              .since2013("5.1 h)")
              .check(CommitmentRules::topShowsCommitment),
          Rule.named("C05-5-1-LEAD", "There is evidence of commitment in every way")
              .in2005("5.1 lead")
              .check(CommitmentRules::managementShowsCommitment));

  private static final ImmutableList<String> LETTERS =
      ImmutableList.of("a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)");

  private CommitmentRules() {}

  private static void topShowsCommitment(Probe it) {
    for (String letter : LETTERS) {
      ClauseRef clause = ClauseRef.of(it.edition(), "5.1 " + letter);
      boolean shown =
          Arrays.stream(Commitment.values())
              .filter(way -> way.clause(it.edition()).equals(Optional.of(clause)))
              .anyMatch(way -> isEvident(way, it) || isDone(way, it));
      it.part(letter)
          .require(
              shown || isAttested(clause, it),
              letter,
              "no leadership evidence for %s (expected: by a top manager, on record)",
              letter);
    }
  }

  private static void managementShowsCommitment(Probe it) {
    ImmutableList<Commitment> ways =
        Arrays.stream(Commitment.values())
            .filter(way -> way.clause(Edition.E2005).isPresent())
            .collect(ImmutableList.toImmutableList());
    boolean any = ways.stream().anyMatch(way -> isEvident(way, it) || isDone(way, it));
    if (it.demand(any, "commitment", "no evidence of commitment in any way")) {
      for (Commitment way : ways) {
        it.require(
            isEvident(way, it) || isDone(way, it),
            way,
            "no evidence of commitment %s (%s)",
            way,
            way.clause(Edition.E2005).map(ClauseRef::clause).orElseThrow());
      }
    }
  }

  private static boolean isEvident(Commitment way, Probe it) {
    return it.isms().leadership().commitments().stream()
        .filter(evidence -> evidence.commitment() == way && evidence.countsOn(it.asOf()))
        .map(CommitmentEvidence::by)
        .flatMap(Optional::stream)
        .anyMatch(by -> isAbove(by, it));
  }

  private static boolean isAbove(PartyId party, Probe it) {
    return it.edition() == Edition.E2005
        ? People.of(it).isManagement(party)
        : People.of(it).isTopManager(party);
  }

  private static boolean isAttested(ClauseRef clause, Probe it) {
    return it.isms().declarations().attestations().stream()
        .filter(given -> given.clauses().contains(clause))
        .anyMatch(given -> counts(given, it));
  }

  private static boolean counts(Attestation given, Probe it) {
    return it.isPast(given.on())
        && !given.validUntil().isBefore(it.asOf())
        && !given.records().isEmpty();
  }

  /** Whether what the top is to bring about is there, at least in part. */
  private static boolean isDone(Commitment way, Probe it) {
    return switch (way) {
      case POLICY -> Policies.of(it).findSecurity().flatMap(Approvals.of(it)::find).isPresent();
      case OBJECTIVES -> !it.isms().planning().objectives().isEmpty();
      case ROLES -> !People.of(it).assignments().isEmpty();
      case INTEGRATION -> included(it).stream().anyMatch(one -> isEmbedded(one, it));
      case RESOURCES ->
          it.isms().support().resourceNeeds().stream()
              .anyMatch(need -> need.providedOn().filter(it::isPast).isPresent());
      case COMMUNICATION -> LeadershipRules.lastMessageOfTheTop(it).isPresent();
      case OUTCOMES -> LeadershipRules.lastReadByTheTop(it).isPresent();
      case IMPROVEMENT -> LeadershipRules.hasTarget(it);
      case RISK_CRITERIA ->
          it.isms().criteria().flatMap(criteria -> criteria.approvedBy()).isPresent();
      case AUDITS ->
          it.isms().evaluation().audits().stream().anyMatch(audit -> audit.isHeld(it.asOf()));
      case MANAGEMENT_REVIEWS ->
          it.isms().evaluation().managementReviews().stream()
              .anyMatch(review -> it.isPast(review.on()));
      case SUPPORT_OF_PEOPLE, SUPPORT_OF_MANAGERS -> false;
    };
  }

  private static List<IncludedControl> included(Probe it) {
    return it.isms().decisions().stream()
        .filter(IncludedControl.class::isInstance)
        .map(IncludedControl.class::cast)
        .toList();
  }

  private static boolean isEmbedded(IncludedControl included, Probe it) {
    return LeadershipRules.isEmbedded(included.control(), it);
  }
}
