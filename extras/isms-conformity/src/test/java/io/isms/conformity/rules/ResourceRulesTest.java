package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SupportChanges.noNones;
import static io.isms.conformity.rules.SupportChanges.none;
import static io.isms.conformity.rules.SupportChanges.support;

import io.isms.Isms;
import io.isms.common.DecisionId;
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
            .violatedBy(
                "the licence of the tool ran out",
                need("RN-5", it -> it.withProvidedUntil(LocalDate.of(2026, 10, 31))),
                "need RN-5 is met until 2026-10-31 only"),
        RuleCase.of("RES-01")
            .satisfiedBy(
                "a need is new and not yet met",
                need("RN-6", it -> unmet(it).withDeterminedOn(DAY.minusDays(29))))
            .violatedBy(
                "it is unmet for thirty days",
                need("RN-6", it -> unmet(it).withDeterminedOn(DAY.minusDays(30))),
                "need RN-6 unmet"),
        RuleCase.of("RES-01")
            .satisfiedBy(
                "nothing is needed to set the system up, with a reason",
                both(
                    need("RN-1", it -> it.withActivities(LifecycleActivity.IMPROVE)),
                    none("7.1", LifecycleActivity.ESTABLISH)))
            .violatedBy("the reason is gone", noNones(), "no resources determined for ESTABLISH")
            .violatedBy(
                "the archive is handed out tomorrow",
                need("RN-6", it -> it.withProvidedOn(DAY.plusDays(1))),
                "need RN-6 unmet")
            .violatedBy(
                "the need for staff is determined tomorrow",
                need("RN-1", it -> it.withDeterminedOn(DAY.plusDays(1))),
                "no resources determined for IMPROVE")
            .alsoReports("RES-02"),
        RuleCase.of("RES-02")
            .violatedBy(
                "nobody thinks of time",
                need("RN-2", it -> it.withKind(ResourceKind.PEOPLE)),
                "kind TIME not considered"),
        RuleCase.of("RES-02")
            .satisfiedBy(
                "a room is the only aid", need("RN-5", it -> it.withKind(ResourceKind.FACILITY)))
            .violatedBy(
                "it is gone as well",
                both(
                    need("RN-5", it -> it.withKind(ResourceKind.PEOPLE)),
                    need("RN-6", it -> it.withKind(ResourceKind.PEOPLE))),
                "kind TECHNICAL not considered")
            .alsoReports("LDR-07"),
        RuleCase.of("RES-02")
            .satisfiedBy(
                "no room is needed, with a reason",
                both(
                    none("7.1", ResourceKind.FACILITY),
                    both(
                        need("RN-5", it -> it.withKind(ResourceKind.PEOPLE)),
                        need("RN-6", it -> it.withKind(ResourceKind.PEOPLE)))))
            .violatedBy("the reason is gone", noNones(), "kind TECHNICAL not considered"),
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
                "resources never reviewed")
            .alsoReports("LDR-08"),
        RuleCase.of("RES-04")
            .satisfiedBy("the last review is a year old", reviewedOn(DAY.minusYears(1)))
            .violatedBy(
                "it is a day older",
                reviewedOn(DAY.minusYears(1).minusDays(1)),
                "resources not reviewed since 2025-10-31")
            .violatedBy(
                "it is still to come", reviewedOn(DAY.plusDays(1)), "resources never reviewed")
            .alsoReports("LDR-08"),
        RuleCase.of("C05-5-2-1-LEAD")
            .satisfiedBy(
                "the archive is to come, as management decided",
                need(
                    "RN-6",
                    it -> it.withProvision(Provision.PENDING).withDecision(DecisionId.of("D-1"))))
            .violatedBy(
                "nobody knows what becomes of it",
                need("RN-6", it -> it.withProvision(Optional.empty())),
                "need RN-6 unmet"),
        RuleCase.of("C05-5-2-1-LEAD")
            .satisfiedBy(
                "nothing is needed to get better, with a reason",
                both(
                    none("5.2.1 lead", ResourcePurpose.IMPROVEMENT),
                    need("RN-3", it -> it.withPurposes(ResourcePurpose.OBLIGATIONS))))
            .violatedBy("the reason is gone", noNones(), "no resources determined for f)")
            .violatedBy(
                "nothing is said to be needed to run the system",
                both(
                    none("5.2.1 lead", ResourcePurpose.LIFECYCLE),
                    need("RN-1", it -> it.withPurposes(ResourcePurpose.SUPPORT_BUSINESS))),
                "no resources determined for a)"),
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

  private static ResourceNeed unmet(ResourceNeed need) {
    return ResourceNeed.builder()
        .from(need)
        .provision(Optional.empty())
        .acquiredOn(Optional.empty())
        .providedOn(Optional.empty())
        .build();
  }

  private static UnaryOperator<Isms> reviewedOn(LocalDate day) {
    return support(it -> it.withResourceReviews(it.resourceReviews().get(0).withOn(day)));
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
