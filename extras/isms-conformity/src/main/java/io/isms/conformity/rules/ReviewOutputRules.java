package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.common.DecisionId;
import io.isms.common.Elements;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.ReviewOutput;
import io.isms.evaluation.ReviewOutputKind;
import io.isms.evaluation.ReviewTopic;
import io.isms.leadership.ManagementDecision;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What comes out of management reviews (9.3). */
final class ReviewOutputRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.3 Outputs of reviews",
          Rule.named(
                  "MRV-08", "Reviews decide on improvement and on changes, or that none is needed")
              .in2013("9.3 ¶1")
              .in2022("9.3.3")
              .check(ReviewOutputRules::bothSidesAreDecided),
          Rule.named("MRV-09", "Decisions lead to actions or changes")
              .check(ReviewOutputRules::decisionsLeadToActions),
          Rule.named("C05-7-3-LEAD", "Reviews decide under each heading, or say why nothing")
              .in2005("7.3 lead")
              .check(ReviewOutputRules::everyHeading),
          Rule.named("C05-7-3-B", "A decided update of assessment or plan is made in time")
              .in2005("7.3 b)")
              .part("criteria")
              .in2005("7.3 c) 6)")
              .check(ReviewOutputRules::updatesAreMade),
          topics().check(ReviewOutputRules::everyTopic),
          Rule.named("C05-7-3-D", "Decisions on means lead to a need for resources")
              .in2005("7.3 d)")
              .check(ReviewOutputRules::meansAreTakenUp));

  private ReviewOutputRules() {}

  private static boolean isAnswered(ReviewOutput output) {
    return !output.decisions().isEmpty() || output.nothingBecause().isPresent();
  }

  private static void bothSidesAreDecided(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      bothSidesAreDecided(it, review, true, "improvement");
      bothSidesAreDecided(it, review, false, "changes");
    }
  }

  private static void bothSidesAreDecided(
      Probe it, ManagementReview review, boolean improvement, String side) {
    it.require(
        review.outputs().entrySet().stream()
            .anyMatch(
                output ->
                    output.getKey().isImprovement() == improvement
                        && isAnswered(output.getValue())),
        review.id(),
        "review %s decided nothing on %s",
        review.id(),
        side);
  }

  private static void decisionsLeadToActions(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      for (Map.Entry<ReviewOutputKind, ReviewOutput> output : review.outputs().entrySet()) {
        if (!output.getValue().decisions().isEmpty()) {
          it.suggest(
              !output.getValue().actions().isEmpty() || !output.getValue().changes().isEmpty(),
              review.id(),
              "decisions of review %s on %s without action",
              review.id(),
              output.getKey());
        }
      }
    }
  }

  private static void everyHeading(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      for (ReviewOutputKind kind : ReviewOutputKind.values()) {
        kind.letter2005()
            .ifPresent(
                letter ->
                    it.require(
                        Optional.ofNullable(review.outputs().get(kind))
                            .filter(ReviewOutputRules::isAnswered)
                            .isPresent(),
                        review.id(),
                        "review %s lacks output %s %s",
                        review.id(),
                        letter,
                        kind));
      }
      review
          .outputs()
          .values()
          .forEach(output -> output.decisions().forEach(id -> ownerAndDue(it, review, id)));
    }
  }

  private static void ownerAndDue(Probe it, ManagementReview review, DecisionId id) {
    ManagementDecision decision =
        Elements.get("decision", it.isms().leadership().decisionsById(), id);
    it.observe(
        decision.owner().isPresent() && decision.due().isPresent(),
        id,
        "decision %s of review %s without owner or due day",
        id,
        review.id());
  }

  private static void updatesAreMade(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      for (DecisionId id : decisions(review, ReviewOutputKind.RISK_UPDATE)) {
        due(it, id)
            .ifPresent(
                due ->
                    it.require(
                        isRenewed(it, review.on()),
                        id,
                        "decision %s: neither assessment nor plan renewed by %s",
                        id,
                        due));
      }
      for (DecisionId id : decisions(review, ReviewOutputKind.RISK_CRITERIA)) {
        due(it, id)
            .ifPresent(
                due ->
                    it.part("criteria")
                        .require(
                            areCriteriaRenewed(it, review.on()),
                            id,
                            "decision %s: criteria not renewed by %s",
                            id,
                            due));
      }
    }
  }

  private static ImmutableSet<DecisionId> decisions(
      ManagementReview review, ReviewOutputKind kind) {
    return Optional.ofNullable(review.outputs().get(kind))
        .map(output -> ImmutableSet.copyOf(output.decisions()))
        .orElse(ImmutableSet.of());
  }

  /** The day by which a decision is to be carried out, once it has passed. */
  private static Optional<LocalDate> due(Probe it, DecisionId id) {
    return Elements.get("decision", it.isms().leadership().decisionsById(), id)
        .due()
        .filter(day -> day.isBefore(it.asOf()));
  }

  private static boolean isRenewed(Probe it, LocalDate since) {
    return it.isms()
            .assessment()
            .filter(found -> found.performedOn().isAfter(since) && it.isPast(found.performedOn()))
            .isPresent()
        || it.isms()
            .treatmentPlan()
            .filter(plan -> plan.preparedOn().isAfter(since) && it.isPast(plan.preparedOn()))
            .isPresent();
  }

  private static boolean areCriteriaRenewed(Probe it, LocalDate since) {
    return it.isms()
        .criteria()
        .flatMap(criteria -> criteria.approvedOn())
        .filter(day -> day.isAfter(since) && it.isPast(day))
        .isPresent();
  }

  private static Rule.Declaration topics() {
    Rule.Declaration rule =
        Rule.named("C05-7-3-C", "Reviews answer on each topic what must change in controls");
    for (ReviewTopic topic : ReviewTopic.values()) {
      rule.part(topic.name()).in2005("7.3 c) " + topic.number() + ")");
    }
    return rule;
  }

  private static void everyTopic(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      for (ReviewTopic topic : ReviewTopic.values()) {
        it.part(topic.name())
            .require(
                review.topics().containsKey(topic),
                review.id(),
                "review %s: topic %s %s unanswered",
                review.id(),
                topic.number(),
                topic);
      }
    }
  }

  private static void meansAreTakenUp(Probe it) {
    ImmutableSet<DecisionId> takenUp =
        it.isms().support().resourceNeeds().stream()
            .flatMap(need -> need.decision().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (ManagementReview review : Reviews.of(it).current()) {
      for (DecisionId id : decisions(review, ReviewOutputKind.RESOURCES)) {
        it.require(takenUp.contains(id), id, "decision %s on means leads to no resource need", id);
      }
    }
  }
}
