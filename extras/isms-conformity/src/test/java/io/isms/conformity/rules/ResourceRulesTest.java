package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.isms.conformity.rules.SupportChanges.support;

import io.isms.Isms;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.support.LifecycleActivity;
import io.isms.support.Provision;
import io.isms.support.ResourceKind;
import io.isms.support.ResourceNeed;
import io.isms.support.ResourcePurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ResourceRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RES-01")
            .violatedBy(
                "means for setting the system up are not determined",
                need(
                    "RN-1",
                    it -> it.withActivities(LifecycleActivity.MAINTAIN, LifecycleActivity.IMPROVE)),
                "no resources determined for ESTABLISH")
            .violatedBy(
                "the archive is refused",
                need("RN-6", it -> it.withProvision(Provision.REFUSED)),
                "need RN-6 unmet")
            .alsoReports("C05-5-2-1-LEAD")
            .violatedBy(
                "the licence of the tool ran out",
                need("RN-5", it -> it.withProvidedUntil(LocalDate.of(2026, 10, 31))),
                "need RN-5 is met until 2026-10-31 only"),
        RuleCase.of("RES-02")
            .violatedBy(
                "nobody thinks of time",
                need("RN-2", it -> it.withKind(ResourceKind.PEOPLE)),
                "kind TIME not considered"),
        RuleCase.of("RES-03")
            .violatedBy(
                "nobody says how much staff is needed",
                need("RN-1", it -> it.withQuantity(Optional.empty())),
                "need RN-1 not estimated"),
        RuleCase.of("RES-04")
            .violatedBy(
                "the last review is too old",
                support(
                    it ->
                        it.withResourceReviews(
                            it.resourceReviews().get(0).withOn(LocalDate.of(2025, 6, 10)))),
                "resources not reviewed since 2025-06-10")
            .violatedBy(
                "there is no review",
                support(it -> it.withResourceReviews(List.of())),
                "resources never reviewed"),
        RuleCase.of("C05-5-2-1-LEAD")
            .violatedBy(
                "means to get better are not determined",
                need("RN-3", it -> it.withPurposes(ResourcePurpose.OBLIGATIONS)),
                "no resources determined for f)")
            .violatedBy(
                "the archive is to come, and nobody decided so",
                need("RN-6", it -> it.withProvision(Provision.PENDING)),
                "need RN-6 unmet"));
  }

  private static UnaryOperator<Isms> need(String id, UnaryOperator<ResourceNeed> change) {
    return support(
        it ->
            it.withResourceNeeds(
                it.resourceNeeds().stream()
                    .map(need -> need.id().value().equals(id) ? change.apply(need) : need)
                    .collect(toImmutableList())));
  }
}
