package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.RiskChanges.assessment;
import static io.isms.conformity.rules.RiskChanges.objective;
import static io.isms.conformity.rules.RiskChanges.register;
import static io.isms.conformity.rules.RiskChanges.risk;
import static io.isms.conformity.rules.RiskChanges.withNone;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.RiskId;
import io.isms.risk.ThreatId;
import io.isms.risk.Vulnerability;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class RiskIdentificationRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-2-1-D")
            .violatedBy(
                "the assessment was made for no version of the scope",
                assessment(it -> it.withScopeVersion(Optional.empty())),
                "assessment RA-2026 predates scope v1"),
        RuleCase.of("C05-4-2-1-D-1")
            .violatedBy(
                "nobody owns the laptops",
                asset("A-LAPTOPS", it -> it.withOwner(Optional.empty())),
                "asset A-LAPTOPS without owner"),
        RuleCase.of("C05-4-2-1-D-2")
            .violatedBy(
                "fire is no threat to the backup system",
                register(
                    it ->
                        it.withThreats(
                            one(
                                it.threats(),
                                threat -> threat.id().equals(ThreatId.of("T-3")),
                                threat -> threat.withAssets(AssetId.of("A-SITE"))))),
                "asset A-BACKUP has no threat"),
        RuleCase.of("C05-4-2-1-D-3")
            .violatedBy(
                "attackers cannot use weak passwords",
                weakness("V-1", it -> it.withThreats(ThreatId.of("T-2"))),
                "risk R-1: no exploitable vulnerability")
            .violatedBy(
                "the cause of R-2 is not known",
                event("R-2", it -> it.withCause(Optional.empty())),
                "risk R-2: no exploitable vulnerability"),
        RuleCase.of("RA-08")
            .violatedBy(
                "the laptops are out of scope",
                asset("A-LAPTOPS", it -> it.withInScope(false)),
                "risk R-3 concerns out-of-scope A-LAPTOPS")
            .violatedBy(
                "R-2 bears on nothing",
                event("R-2", it -> it.withAffectedAssets()),
                "risk R-2 concerns no asset"),
        RuleCase.of("RA-09")
            .violatedBy(
                "the record system counts as information that no risk bears on",
                asset("A-BACKUP", it -> it.withKind(AssetKind.INFORMATION)),
                "information A-BACKUP never assessed"),
        RuleCase.of("RA-10")
            .violatedBy(
                "a nurse owns R-1",
                risk("R-1", it -> it.withOwner(PartyId.of("NURSE"))),
                "risk R-1 has no empowered owner: NURSE")
            .violatedBy(
                "nobody owns R-1",
                risk("R-1", it -> it.withOwner(Optional.empty())),
                "risk R-1 has no empowered owner: none named"),
        RuleCase.of("RA-22")
            .violatedBy(
                "nobody knows what R-2 leads to",
                event("R-2", it -> it.withPotentialConsequences(Optional.empty())),
                "risk R-2 lacks its consequences"),
        RuleCase.of("RA-23")
            .violatedBy(
                "no objective names R-3",
                objective("O-2", it -> it.withRisks(RiskId.of("R-1"))),
                "risk R-3 affects no objective"),
        RuleCase.of("RA-24")
            .violatedBy(
                "R-2 rests on nothing",
                event("R-2", it -> it.withEvidence(Optional.empty())),
                "risk R-2: event basis missing (expected: past or anticipated, with what it rests"
                    + " on)"),
        RuleCase.of("RA-25")
            .violatedBy(
                "weak passwords are those of the record system",
                weakness("V-1", it -> it.withAssets(AssetId.of("A-EHR"))),
                "risk R-1: incomplete triple, V-1 is no weakness of A-RECORDS"),
        RuleCase.of("C05-4-2-1-D-2")
            .satisfiedBy(
                "nothing threatens the building, for a reason",
                isms ->
                    withNone("4.2.1 d) 2)", "A-SITE")
                        .apply(
                            register(
                                    it ->
                                        it.withThreats(
                                            all(
                                                it.threats(),
                                                threat ->
                                                    threat.withAssets(AssetId.of("A-BACKUP")))))
                                .apply(isms))),
        RuleCase.of("RA-09")
            .satisfiedBy(
                "the backup system counts as information without a risk, for a reason",
                isms ->
                    withNone("6.1.2 c) 1)", "A-BACKUP")
                        .apply(
                            asset("A-BACKUP", it -> it.withKind(AssetKind.INFORMATION))
                                .apply(isms))),
        RuleCase.of("RA-09")
            .violatedBy(
                "no risk bears on the records",
                isms ->
                    event("R-4", it -> it.withAffectedAssets(AssetId.of("A-SITE")))
                        .apply(
                            risk(
                                    "R-1",
                                    it ->
                                        it.withIdentification(
                                            ((AssetBased) it.identification())
                                                .withAsset(AssetId.of("A-EHR"))))
                                .apply(isms)),
                "not one of the information is as it should be: information A-RECORDS never"
                    + " assessed")
            .alsoReports("RA-25"));
  }

  private static UnaryOperator<Isms> asset(String id, UnaryOperator<Asset> change) {
    return isms ->
        isms.withContext(
            isms.context()
                .withAssets(
                    one(
                        isms.context().assets(),
                        asset -> asset.id().equals(AssetId.of(id)),
                        change)));
  }

  private static UnaryOperator<Isms> weakness(String id, UnaryOperator<Vulnerability> change) {
    return register(
        it ->
            it.withVulnerabilities(
                all(
                    it.vulnerabilities(),
                    weakness ->
                        weakness.id().value().equals(id) ? change.apply(weakness) : weakness)));
  }

  private static UnaryOperator<Isms> event(String id, UnaryOperator<EventBased> change) {
    return risk(id, it -> it.withIdentification(change.apply((EventBased) it.identification())));
  }
}
