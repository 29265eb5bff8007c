package io.isms.conformity.rules;

import static io.isms.conformity.rules.SystemChanges.approval;
import static io.isms.conformity.rules.SystemChanges.scope;
import static io.isms.conformity.rules.SystemChanges.some;
import static io.isms.conformity.rules.SystemChanges.stage;

import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.ScopeStageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class ScopeStageRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("SCP-11")
            .violatedBy(
                "the stages are told backwards",
                scope(it -> it.withStages(it.stages().reverse())),
                "stage FINAL out of order (expected: after those before it, not earlier)",
                "stage PRELIMINARY out of order (expected: after those before it, not earlier)",
                "stage REFINED out of order (expected: after those before it, not earlier)")
            .violatedBy(
                "a stage was reached before the one before it",
                stage(ScopeStageKind.REFINED, it -> it.withOn(LocalDate.of(2024, 11, 1))),
                "stage REFINED out of order (expected: after those before it, not earlier)"),
        RuleCase.of("SCP-12")
            .violatedBy(
                "one manager drafts alone",
                stage(ScopeStageKind.PRELIMINARY, it -> it.withBy(PartyId.of("CEO"))),
                "preliminary scope group not managerial (expected: two or more, all of"
                    + " management)")
            .violatedBy(
                "staff drafts with a manager",
                stage(
                    ScopeStageKind.PRELIMINARY,
                    it -> it.withBy(PartyId.of("CEO"), PartyId.of("NURSE"))),
                "preliminary scope group not managerial (expected: two or more, all of"
                    + " management)"),
        RuleCase.of("SCP-13")
            .violatedBy(
                "nobody says why a unit came in",
                stage(
                    ScopeStageKind.REFINED,
                    it ->
                        it.withChanges(
                            some(
                                it.changes(),
                                one -> true,
                                one -> one.withReason(Optional.empty())))),
                "refinement of U-ADMIN unexplained"),
        RuleCase.of("SCP-14")
            .violatedBy(
                "a manager inside is not asked",
                stage(ScopeStageKind.FINAL, it -> it.withBy(PartyId.of("COO"), PartyId.of("ITM"))),
                "manager of U-ADMIN did not evaluate the scope"),
        RuleCase.of("SCP-15")
            .violatedBy(
                "the security officer approves the scope",
                approval("APPR-SCOPE", it -> it.withBy(PartyId.of("CISO"))),
                "scope not approved by top management")
            .violatedBy(
                "the scope is approved before it is settled",
                approval("APPR-SCOPE", it -> it.withOn(LocalDate.of(2024, 12, 15))),
                "scope approved on 2024-12-15, before it was settled on 2024-12-16"));
  }
}
