package io.isms.conformity.rules;

import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.some;

import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import java.util.List;
import java.util.Optional;

final class DecisionRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-3-1-P1-P1")
            .violatedBy(
                "a decision is remembered only",
                leadership(
                    it ->
                        it.withDecisions(
                            some(
                                it.decisions(),
                                one -> one.id().value().equals("D-1"),
                                one -> one.withRecord(Optional.empty())))),
                "decision D-1 unrecorded"),
        RuleCase.of("C05-4-3-1-P1-P2")
            .violatedBy(
                "nobody decided on a corrective action",
                isms ->
                    isms.withImprovement(
                        isms.improvement()
                            .withCorrectiveActions(
                                some(
                                    isms.improvement().correctiveActions(),
                                    one -> one.id().value().equals("CA-1"),
                                    one -> one.withDecision(Optional.empty())))),
                "action CA-1 traces to no decision (expected: one, or an approved treatment)"));
  }
}
