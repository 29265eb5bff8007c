package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SystemChanges.approval;
import static io.isms.conformity.rules.SystemChanges.scope;
import static io.isms.conformity.rules.SystemChanges.some;
import static io.isms.conformity.rules.SystemChanges.unit;
import static io.isms.standard.Edition.E2005;

import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.ChangeId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.Asset;
import io.isms.context.Scope;
import io.isms.context.ScopeDimension;
import io.isms.context.ScopeExtent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ScopeRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("SCP-01")
            .violatedBy(
                "every unit is outside",
                scope(it -> it.withUnits(some(it.units(), u -> true, u -> u.withIncluded(false)))),
                "scope not determined (expected: a unit inside and a boundary)"),
        RuleCase.of("C05-4-2-1-A")
            .violatedBy(
                "the technology has no limits",
                extent(ScopeDimension.TECHNOLOGY, it -> it.withBoundaries()),
                "scope lacks TECHNOLOGY (expected: an extent and its boundaries)")
            .violatedBy(
                "nothing is said about sites",
                without(ScopeDimension.LOCATION),
                "scope lacks LOCATION (expected: an extent and its boundaries)"),
        RuleCase.of("SCP-02")
            .violatedBy(
                "what is inside is left out too",
                extent(ScopeDimension.LOCATION, it -> it.withIncluded("Canteen")),
                "Canteen is both inside and outside"),
        RuleCase.of("SCP-03")
            .violatedBy(
                "the latest assessment does not say what it was made for",
                isms ->
                    isms.withAssessment(
                        isms.assessment().orElseThrow().withScopeVersion(Optional.empty())),
                "assessment RA-2026 used scope of no version, current v1"),
        RuleCase.of("SCP-03")
            .satisfiedBy("the scope has a second version", scopeOfSecondVersion(2, 1))
            .violatedBy(
                "the latest assessment was made for the first",
                scopeOfSecondVersion(1, 1),
                "assessment RA-2026 used scope v1, current v2")
            .violatedBy(
                "the one before was made for a third",
                scopeOfSecondVersion(2, 3),
                "assessment RA-2025 used scope v3, current v2"),
        RuleCase.of("SCP-04")
            .violatedBy(
                "nobody looks at interfaces",
                scope(it -> it.withInterfaces().withOutsourced()),
                "interfaces/dependencies not determined (expected: some, or a recorded none)")
            .alsoReports("OPS-17"),
        RuleCase.of("SCP-05")
            .satisfiedBy(
                "the scope changed",
                both(
                    scope(it -> it.withVersion(2).withChange(ChangeId.of("CH-1"))),
                    approval("APPR-SCOPE", it -> it.withVersion(2))))
            .violatedBy(
                "it is not known how the scope changed",
                scope(it -> it.withChange(Optional.empty())),
                "scope v2 changed without record (expected: the change)")
            .violatedBy(
                "only the scope of before is approved",
                approval("APPR-SCOPE", it -> it.withVersion(1)),
                "scope v2 changed without approval")
            .alsoReports("SCP-15")
            .pausedBy("it is the first version", scope(it -> it.withVersion(1))),
        RuleCase.of("SCP-06")
            .violatedBy(
                "the scope looks at no issue",
                scope(it -> it.withConsideredIssues()),
                "scope ignores issues")
            .alsoReports("CTX-03"),
        RuleCase.of("SCP-07")
            .violatedBy(
                "the scope looks at no requirement",
                scope(it -> it.withConsideredRequirements()),
                "scope ignores requirements")
            .alsoReports("PTY-05"),
        RuleCase.of("SCP-08")
            .violatedBy(
                "nobody asks whether a unit is ready",
                unit("U-IT", it -> it.withReadiness(Optional.empty())),
                "unit U-IT readiness unknown"),
        RuleCase.of("SCP-09")
            .violatedBy(
                "nobody asks what supports care",
                unit("U-CARE", it -> it.withSupports()),
                "activity U-ADMIN: supports not considered (expected: some, or a recorded none)",
                "activity U-CARE: supports not considered (expected: some, or a recorded none)",
                "activity U-IT: supports not considered (expected: some, or a recorded none)"),
        RuleCase.of("SCP-10")
            .violatedBy(
                "it is not known through which interface others work",
                scope(
                    it ->
                        it.withOutsourced(
                            some(it.outsourced(), one -> true, one -> one.withInterfaces()))),
                "not one of the outsourced activities is as it should be: outsourced '"
                    + "Hosting of the record system' lacks interface"),
        RuleCase.of("SCP-16")
            .violatedBy(
                "nobody says what an interface does to the scope",
                scope(
                    it ->
                        it.withInterfaces(
                            some(
                                it.interfaces(),
                                one -> true,
                                one -> one.withInfluence(Optional.empty())))),
                "interface IF-HOSTING has no stated influence (expected: what it is made of and how"
                    + " it influences the scope)"),
        RuleCase.of("SCP-17")
            .violatedBy(
                "the house has no limits",
                extent(ScopeDimension.LOCATION, it -> it.withBoundaries()),
                "LOCATION dimension lacks boundary")
            .violatedBy(
                "nothing is said about the place",
                without(ScopeDimension.LOCATION),
                "LOCATION dimension lacks text",
                "LOCATION dimension lacks boundary",
                "LOCATION dimension lacks interfaces")
            .violatedBy(
                "nothing is said about what crosses them",
                extent(ScopeDimension.LOCATION, it -> it.withInterfaces()),
                "LOCATION dimension lacks interfaces"),
        RuleCase.of("SCP-18")
            .violatedBy(
                "the scope stands nowhere",
                scope(it -> it.withDocument(Optional.empty())),
                "no documented scope (expected: a document in force)"),
        RuleCase.of("C05-4-2-1-A")
            .in(E2005)
            .violatedBy(
                "no asset is inside",
                isms ->
                    isms.withContext(
                        isms.context()
                            .withAssets(
                                some(
                                    isms.context().assets(),
                                    Asset::inScope,
                                    asset -> asset.withInScope(false)))),
                "scope lacks assets (expected: at least one asset in scope)")
            .alsoReports("C05-4-2-1-D-1"));
  }

  /** The second version of the scope, and for which versions risks were assessed. */
  private static UnaryOperator<Isms> scopeOfSecondVersion(int latest, int before) {
    return inTurn(
        scope(it -> it.withVersion(2).withChange(ChangeId.of("CH-1"))),
        approval("APPR-SCOPE", it -> it.withVersion(2)),
        RiskChanges.assessment(it -> it.withScopeVersion(latest)),
        RiskChanges.earlierAssessment(it -> it.withScopeVersion(before)));
  }

  private static UnaryOperator<Isms> extent(
      ScopeDimension dimension, UnaryOperator<ScopeExtent> change) {
    return scope(
        it ->
            it.withDimensions(
                Maps.transformEntries(
                    it.dimensions(),
                    (key, value) -> key == dimension ? change.apply(value) : value)));
  }

  private static UnaryOperator<Isms> without(ScopeDimension dimension) {
    return scope(
        (Scope it) -> it.withDimensions(Maps.filterKeys(it.dimensions(), key -> key != dimension)));
  }
}
