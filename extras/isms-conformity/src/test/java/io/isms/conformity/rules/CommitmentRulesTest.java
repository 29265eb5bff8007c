package io.isms.conformity.rules;

import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.some;
import static io.isms.standard.Edition.E2013;
import static io.isms.standard.Edition.E2022;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.leadership.Commitment;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class CommitmentRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("LDR-02")
            .in(E2013, E2022)
            .violatedBy(
                "nobody shows or sets what is to be better",
                both(
                    without(Commitment.IMPROVEMENT), leadership(it -> it.withImprovementTargets())),
                "no leadership evidence for g) (expected: by a top manager, on record)")
            .alsoReports("LDR-11")
            .violatedBy(
                "the security officer shows improvement in place of the top",
                both(
                    by(Commitment.IMPROVEMENT, PartyId.of("CISO")),
                    leadership(it -> it.withImprovementTargets())),
                "no leadership evidence for g) (expected: by a top manager, on record)")
            .alsoReports("LDR-11"),
        RuleCase.of("C05-5-1-LEAD")
            .violatedBy(
                "criteria are approved by nobody and nothing shows them decided",
                both(
                    without(Commitment.RISK_CRITERIA),
                    isms ->
                        isms.withCriteria(
                            isms.criteria().orElseThrow().withApprovedBy(Optional.empty()))),
                "no evidence of commitment RISK_CRITERIA (5.1 f))")
            .alsoReports("C05-5-1-F"));
  }

  private static UnaryOperator<Isms> without(Commitment way) {
    return leadership(
        it ->
            it.withCommitments(
                it.commitments().stream().filter(one -> one.commitment() != way).toList()));
  }

  private static UnaryOperator<Isms> by(Commitment way, PartyId party) {
    return leadership(
        it ->
            it.withCommitments(
                some(it.commitments(), one -> one.commitment() == way, one -> one.withBy(party))));
  }
}
