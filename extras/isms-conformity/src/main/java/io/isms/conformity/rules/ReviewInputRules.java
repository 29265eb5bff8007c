package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.ActionId;
import io.isms.common.AuditId;
import io.isms.common.DecisionId;
import io.isms.common.MeasureId;
import io.isms.common.NonconformityId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.evaluation.Audit;
import io.isms.evaluation.EvaluationId;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.MeasurementResult;
import io.isms.evaluation.ReviewInput;
import io.isms.evaluation.ReviewItem;
import io.isms.evaluation.SystemEvaluation;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskAssessment;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What goes into management reviews (9.3). */
final class ReviewInputRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.3 Inputs of reviews",
          agenda().check(ReviewInputRules::agendaIsComplete),
          Rule.named("MRV-13", "Reviews look at changed needs of interested parties")
              .in2022("9.3.2 c)")
              .check(it -> itemIsThere(it, it, ReviewItem.PARTY_NEED_CHANGES)),
          Rule.named("MRV-06", "Open actions of the review before are on the list")
              .in2013("9.3 a)")
              .in2022("9.3.2 a)")
              .check(ReviewInputRules::openActionsAreListed),
          trends().check(ReviewInputRules::trendsAreShown),
          Rule.named("MRV-12", "Every item is looked at at least once a year")
              .check(ReviewInputRules::everyItemYearly),
          Rule.named("C05-7-2-A", "Reviews are told of every audit and evaluation")
              .in2005("7.2 a)")
              .check(ReviewInputRules::auditsAreCited),
          Rule.named("C05-7-2-D", "Reviews are told of every corrective and preventive action")
              .in2005("7.2 d)")
              .check(ReviewInputRules::actionsAreCited),
          Rule.named("C05-7-2-F", "Reviews are told of the newest result of each measure")
              .in2005("7.2 f)")
              .check(ReviewInputRules::measuresAreCited),
          Rule.named("C05-7-2-G", "Reviews are told of every decision of the review before")
              .in2005("7.2 g)")
              .check(ReviewInputRules::decisionsAreCited));

  private ReviewInputRules() {}

  private static Rule.Declaration agenda() {
    Rule.Declaration rule = Rule.named("MRV-05", "Each item of the agenda is looked at");
    for (ReviewItem item : ReviewItem.values()) {
      if (item != ReviewItem.PARTY_NEED_CHANGES) {
        rule.part(item.name());
        item.clause(Edition.E2005).ifPresent(ref -> rule.in2005("7.2 lead"));
        serve(rule, item);
      }
    }
    return rule;
  }

  private static void serve(Rule.Declaration rule, ReviewItem item) {
    item.clause(Edition.E2013).map(ClauseRef::clause).ifPresent(rule::in2013);
    item.clause(Edition.E2022).map(ClauseRef::clause).ifPresent(rule::in2022);
  }

  private static Rule.Declaration trends() {
    Rule.Declaration rule = Rule.named("MRV-07", "Reviews are shown trends from the second on");
    for (ReviewItem item : ReviewItem.values()) {
      if (item.wantsTrend()) {
        rule.part(item.name());
        serve(rule, item);
      }
    }
    return rule;
  }

  private static void agendaIsComplete(Probe it) {
    for (ReviewItem item : ReviewItem.values()) {
      if (item != ReviewItem.PARTY_NEED_CHANGES) {
        itemIsThere(it, it.part(item.name()), item);
      }
    }
    Probe risks = it.part(ReviewItem.RISK_STATUS.name());
    for (ManagementReview review : Reviews.of(it).current()) {
      cites(
          risks,
          review,
          ReviewItem.RISK_STATUS,
          latestAssessment(it, review.on()),
          ReviewInput::assessments);
    }
  }

  private static void itemIsThere(Probe it, Probe part, ReviewItem item) {
    for (ManagementReview review : Reviews.of(it).current()) {
      part.require(
          Reviews.of(it).input(review, item).isPresent(),
          review.id(),
          "review %s skipped %s",
          review.id(),
          item);
    }
  }

  private static ImmutableSet<AssessmentId> latestAssessment(Probe it, LocalDate day) {
    return Stream.concat(it.isms().earlierAssessments().stream(), it.isms().assessment().stream())
        .filter(assessment -> !assessment.performedOn().isAfter(day))
        .max(Comparator.comparing(RiskAssessment::performedOn))
        .map(RiskAssessment::id)
        .map(ImmutableSet::of)
        .orElse(ImmutableSet.of());
  }

  /** Whether a review that has the item cites all that it must, or one report that covers it. */
  private static <T> void cites(
      Probe it,
      ManagementReview review,
      ReviewItem item,
      Set<T> expected,
      Function<ReviewInput, ? extends Set<T>> cited) {
    Optional<ReviewInput> input = Reviews.of(it).input(review, item);
    if (input.isEmpty()) {
      return;
    }
    Set<T> missing =
        input.orElseThrow().report().isPresent()
            ? Set.of()
            : Sets.difference(expected, cited.apply(input.orElseThrow()));
    it.require(
        missing.isEmpty(),
        review.id(),
        "review %s does not cite %s under %s",
        review.id(),
        missing,
        item);
  }

  private static void openActionsAreListed(Probe it) {
    Actions actions = Actions.of(it);
    Reviews reviews = Reviews.of(it);
    for (ManagementReview review : reviews.current()) {
      reviews
          .before(review)
          .ifPresent(
              earlier ->
                  cites(
                      it,
                      review,
                      ReviewItem.PREVIOUS_ACTIONS,
                      earlier.outputs().values().stream()
                          .flatMap(output -> output.actions().stream())
                          .filter(action -> actions.isOpen(action, review.on()))
                          .collect(ImmutableSet.toImmutableSet()),
                      ReviewInput::actions));
    }
  }

  private static void trendsAreShown(Probe it) {
    Reviews reviews = Reviews.of(it);
    for (ManagementReview review : reviews.current()) {
      if (reviews.before(review).isPresent()) {
        for (ReviewItem item : ReviewItem.values()) {
          if (item.wantsTrend()) {
            reviews
                .input(review, item)
                .ifPresent(
                    input ->
                        it.part(item.name())
                            .require(
                                input.trend().isPresent(),
                                review.id(),
                                "review %s shows no trend for %s",
                                review.id(),
                                item));
          }
        }
      }
    }
  }

  private static void everyItemYearly(Probe it) {
    Reviews reviews = Reviews.of(it);
    LocalDate since = it.asOf().minus(it.profile().reviewEvery());
    List<ManagementReview> recent =
        reviews.held().stream().filter(review -> review.on().isAfter(since)).toList();
    for (ReviewItem item : ReviewItem.values()) {
      if (!reviews.held().isEmpty() && item.letter(it.edition()).isPresent()) {
        it.recommend(
            recent.stream().anyMatch(review -> review.inputs().containsKey(item)),
            item,
            "item %s not reviewed within %s",
            item,
            it.profile().reviewEvery());
      }
    }
  }

  /** The days after the review before, up to the review. */
  private static boolean isSince(Probe it, ManagementReview review, LocalDate day) {
    return !day.isAfter(review.on())
        && Reviews.of(it).before(review).map(earlier -> day.isAfter(earlier.on())).orElse(true);
  }

  private static void auditsAreCited(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      ImmutableSet<AuditId> audits =
          Audits.of(it).held().stream()
              .filter(audit -> isSince(it, review, Audits.dayOf(audit)))
              .map(Audit::id)
              .collect(ImmutableSet.toImmutableSet());
      cites(it, review, ReviewItem.AUDITS, audits, ReviewInput::audits);
      ImmutableSet<EvaluationId> evaluations =
          it.isms().evaluation().evaluations().stream()
              .filter(evaluation -> isSince(it, review, evaluation.on()))
              .map(SystemEvaluation::id)
              .collect(ImmutableSet.toImmutableSet());
      cites(it, review, ReviewItem.AUDITS, evaluations, ReviewInput::evaluations);
    }
  }

  private static void actionsAreCited(Probe it) {
    Actions actions = Actions.of(it);
    for (ManagementReview review : Reviews.of(it).current()) {
      ImmutableSet<ActionId> due =
          Stream.concat(
                  it.isms().improvement().correctiveActions().stream()
                      .filter(action -> wasKnown(it, action.nonconformity(), review.on()))
                      .map(action -> action.id()),
                  it.isms().improvement().preventiveActions().stream()
                      .filter(
                          action ->
                              action
                                  .identifiedOn()
                                  .map(day -> !day.isAfter(review.on()))
                                  .orElse(true))
                      .map(action -> action.id()))
              .filter(
                  action ->
                      actions.isOpen(action, review.on())
                          || actions
                              .doneOn(action)
                              .filter(day -> isSince(it, review, day))
                              .isPresent())
              .collect(ImmutableSet.toImmutableSet());
      cites(it, review, ReviewItem.NONCONFORMITIES, due, ReviewInput::actions);
    }
  }

  private static boolean wasKnown(Probe it, NonconformityId id, LocalDate day) {
    return Optional.ofNullable(it.isms().improvement().nonconformitiesById().get(id))
        .flatMap(one -> one.detectedOn())
        .map(found -> !found.isAfter(day))
        .orElse(true);
  }

  private static void measuresAreCited(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      ImmutableSet<MeasureId> measured =
          it.isms().evaluation().results().stream()
              .filter(result -> !result.on().isAfter(review.on()))
              .map(MeasurementResult::measure)
              .collect(ImmutableSet.toImmutableSet());
      cites(it, review, ReviewItem.MEASUREMENT, measured, ReviewInput::measures);
    }
  }

  private static void decisionsAreCited(Probe it) {
    Reviews reviews = Reviews.of(it);
    for (ManagementReview review : reviews.current()) {
      reviews
          .before(review)
          .ifPresent(
              earlier -> {
                ImmutableSet<DecisionId> decided =
                    earlier.outputs().values().stream()
                        .flatMap(output -> output.decisions().stream())
                        .collect(ImmutableSet.toImmutableSet());
                cites(it, review, ReviewItem.PREVIOUS_ACTIONS, decided, ReviewInput::decisions);
              });
    }
  }
}
