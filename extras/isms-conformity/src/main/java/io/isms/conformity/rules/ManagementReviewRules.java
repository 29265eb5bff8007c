package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.ReviewLevel;
import io.isms.evaluation.ReviewQuestion;
import io.isms.evaluation.SystemAspect;
import io.isms.risk.RatedLevel;
import io.isms.support.Record;
import io.isms.treatment.PlannedTreatment;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Management reviews: when they are held, by whom, and what they judge (9.3). */
final class ManagementReviewRules {
  private static final String REVIEWS = "management reviews";
  private static final Period YEAR = Period.ofYears(1);
  private static final List<SystemAspect> JUDGED =
      List.of(SystemAspect.SUITABILITY, SystemAspect.ADEQUACY, SystemAspect.EFFECTIVENESS);

  static final RuleSet RULES =
      RuleSet.of(
          "9.3 Management review",
          Rule.named("MRV-01", "Reviews are held as often as planned")
              .in2013("9.3 lead")
              .in2022("9.3.1")
              .check(ManagementReviewRules::asOftenAsPlanned),
          Rule.named("C05-7-1-P1", "Reviews are held as planned and at least once a year")
              .in2005("7.1 P1")
              .check(ManagementReviewRules::yearly),
          Rule.named("C05-7-1-INTERVAL", "It is planned how often reviews are held")
              .in2005("7.1 P1", "4.2.3 f)")
              .check(
                  it ->
                      it.require(
                          it.plannedInterval().isPresent(),
                          REVIEWS,
                          "no interval planned for management reviews")),
          Rule.named("MRV-02", "Top management takes part in each review of the highest level")
              .in2005("5.1 h)")
              .in2013("9.3 lead")
              .in2022("9.3.1")
              .check(ManagementReviewRules::topTakesPart),
          Rule.named("MRV-03", "Reviews judge suitability, adequacy and effectiveness")
              .in2013("9.3 lead")
              .in2022("9.3.1")
              .part("each")
              .in2005("7.1 P1")
              .check(ManagementReviewRules::verdicts),
          questions().check(ManagementReviewRules::questionsAreAnswered),
          Rule.named("C05-4-2-3-F", "Reviews confirm that the scope still fits")
              .in2005("4.2.3 f)")
              .check(
                  it ->
                      Reviews.of(it)
                          .current()
                          .forEach(
                              review ->
                                  it.require(
                                      review.scopeAdequate().isPresent(),
                                      review.id(),
                                      "review %s does not say whether the scope still fits",
                                      review.id()))),
          Rule.named("MRV-04", "Reviews confirm residual risks and the reach of the plan")
              .check(ManagementReviewRules::confirmations),
          Rule.named("MRV-10", "Reviews are documented")
              .in2005("7.1 P3")
              .in2013("9.3 ¶end")
              .in2022("9.3.3 ¶end")
              .check(ManagementReviewRules::documented),
          Rule.named("MRV-11", "Reviews at lower levels feed higher ones")
              .check(ManagementReviewRules::tiedTogether));

  private ManagementReviewRules() {}

  private static void asOftenAsPlanned(Probe it) {
    Optional<PlannedInterval> planned = it.plannedInterval();
    it.demand(planned.isPresent(), REVIEWS, "no schedule of management reviews");
    planned.ifPresent(
        interval -> {
          Reviews reviews = Reviews.of(it);
          if (reviews.newest().isEmpty()) {
            noneYet(it, interval);
          } else {
            inTime(it, reviews.newest().orElseThrow(), interval.interval());
            noGap(it, reviews, interval.interval());
          }
        });
  }

  private static void noneYet(Probe it, PlannedInterval planned) {
    Optional<LocalDate> ahead = planned.firstDue().filter(due -> !due.isBefore(it.asOf()));
    if (ahead.isPresent()) {
      it.notDue("the first management review is due on %s", ahead.orElseThrow());
    } else {
      it.demand(false, REVIEWS, "no management review held");
    }
  }

  private static void inTime(Probe it, ManagementReview newest, Period interval) {
    it.require(
        !newest.on().plus(interval).isBefore(it.asOf()),
        newest.id(),
        "no review since %s (expected: one within %s)",
        newest.on(),
        interval);
  }

  /** Between reviews of which the later one falls into the review period. */
  private static void noGap(Probe it, Reviews reviews, Period allowed) {
    ReviewPeriod period = ReviewPeriod.of(it);
    for (ManagementReview review : reviews.atTheTop()) {
      if (period.contains(review.on())) {
        reviews
            .before(review)
            .ifPresent(
                earlier ->
                    it.require(
                        !review.on().isAfter(earlier.on().plus(allowed)),
                        review.id(),
                        "no review between %s and %s (expected: one within %s)",
                        earlier.on(),
                        review.on(),
                        allowed));
      }
    }
  }

  private static void yearly(Probe it) {
    Reviews reviews = Reviews.of(it);
    if (reviews.newest().isEmpty()) {
      noneWithinAYear(it);
      return;
    }
    ManagementReview newest = reviews.newest().orElseThrow();
    LocalDate year = newest.on().plus(YEAR);
    Optional<Period> interval = it.plannedInterval().map(PlannedInterval::interval);
    LocalDate planned = interval.map(newest.on()::plus).orElse(year);
    it.require(
        !planned.isAfter(year),
        REVIEWS,
        "reviews are planned every %s (expected: a year or less)",
        interval.orElse(YEAR));
    LocalDate due = planned.isBefore(year) ? planned : year;
    LocalDate twice = newest.on().plus(interval.orElse(YEAR).multipliedBy(2));
    if (it.asOf().isAfter(year) && it.asOf().isAfter(twice)) {
      it.demand(false, newest.id(), "no review within a year (the last one: %s)", newest.on());
    } else {
      it.require(!it.asOf().isAfter(due), newest.id(), "review late since %s", due);
    }
    noGap(it, reviews, YEAR);
  }

  private static void noneWithinAYear(Probe it) {
    Optional<LocalDate> firstDue = it.plannedInterval().flatMap(PlannedInterval::firstDue);
    Optional<LocalDate> begun = ReviewPeriod.of(it).begun();
    boolean young = begun.map(day -> !day.plus(YEAR).isBefore(it.asOf())).orElse(false);
    if (begun.isPresent() && !young) {
      it.demand(false, REVIEWS, "no review within a year (in operation since %s)", begun.get());
    } else if (firstDue.isEmpty()) {
      it.demand(false, REVIEWS, "no management review held or planned");
    } else if (firstDue.orElseThrow().isBefore(it.asOf())) {
      it.require(false, REVIEWS, "review late since %s", firstDue.orElseThrow());
    } else {
      it.notDue("the first management review is due on %s", firstDue.orElseThrow());
    }
  }

  private static void topTakesPart(Probe it) {
    Reviews reviews = Reviews.of(it);
    boolean ever = reviews.current().stream().anyMatch(review -> hasTop(it, review));
    for (ManagementReview review : reviews.current()) {
      if (ever) {
        it.require(
            hasTop(it, review), review.id(), "review %s without top management", review.id());
      } else {
        it.demand(false, review.id(), "review %s without top management", review.id());
      }
    }
  }

  private static boolean hasTop(Probe it, ManagementReview review) {
    People people = People.of(it);
    return review.participants().stream()
        .anyMatch(party -> people.wasManagement(party, review.on()));
  }

  private static void verdicts(Probe it) {
    List<ManagementReview> current = Reviews.of(it).current();
    if (!current.isEmpty()) {
      it.demand(
          current.stream().anyMatch(review -> !review.verdicts().isEmpty()),
          REVIEWS,
          "reviews judge neither suitability nor adequacy nor effectiveness");
    }
    Probe each = it.part("each");
    for (ManagementReview review : current) {
      for (SystemAspect aspect : JUDGED) {
        boolean given = review.verdicts().containsKey(aspect);
        each.require(given, review.id(), "review %s omits %s", review.id(), aspect);
        it.agree(
            given || review.verdicts().isEmpty(),
            review.id(),
            "review %s omits %s",
            review.id(),
            aspect);
      }
    }
  }

  private static Rule.Declaration questions() {
    return Rule.named("C05-7-1-P2", "Reviews say what could be better and what must change")
        .in2005("7.1 P2")
        .part(ReviewQuestion.IMPROVEMENT_OPPORTUNITIES.name())
        .in2005("7.1 P2", "4.2.3 f)");
  }

  private static void questionsAreAnswered(Probe it) {
    for (ManagementReview review : Reviews.of(it).current()) {
      for (ReviewQuestion question : ReviewQuestion.values()) {
        Probe part =
            question == ReviewQuestion.IMPROVEMENT_OPPORTUNITIES ? it.part(question.name()) : it;
        part.require(
            review.answers().containsKey(question),
            review.id(),
            "review %s lacks %s",
            review.id(),
            question);
      }
    }
  }

  private static void confirmations(Probe it) {
    for (ManagementReview review : Reviews.of(it).newest().stream().toList()) {
      boolean residuals = review.residualsConfirmed().orElse(false);
      it.recommend(
          residuals,
          review.id(),
          "review %s does not confirm that residual risks meet the criteria",
          review.id());
      it.recommend(
          review.planCoverageConfirmed().orElse(false),
          review.id(),
          "review %s does not confirm that the plan reaches all relevant risks",
          review.id());
      if (residuals) {
        it.isms().treatmentPlan().stream()
            .flatMap(plan -> plan.items().stream())
            .forEach(item -> agreesWithModel(it, review, item));
      }
    }
  }

  private static void agreesWithModel(Probe it, ManagementReview review, PlannedTreatment item) {
    boolean beyond =
        item.residual()
            .map(residual -> residual.expected())
            .filter(RatedLevel.class::isInstance)
            .flatMap(rating -> rating.findLevel())
            .flatMap(
                level ->
                    it.isms()
                        .criteria()
                        .map(criteria -> !criteria.acceptable().contains(level.code())))
            .orElse(false);
    it.recommend(
        !beyond || item.acceptance().filter(given -> given.isInForce(it.asOf())).isPresent(),
        review.id(),
        "review %s confirms residuals, model shows %s beyond criteria",
        review.id(),
        item.risk());
  }

  private static void documented(Probe it) {
    List<ManagementReview> current = Reviews.of(it).current();
    boolean ever = current.stream().anyMatch(review -> isRecorded(it, review));
    for (ManagementReview review : current) {
      if (ever) {
        it.require(isRecorded(it, review), review.id(), "review %s undocumented", review.id());
      } else {
        it.demand(false, review.id(), "review %s undocumented", review.id());
      }
    }
  }

  private static boolean isRecorded(Probe it, ManagementReview review) {
    return review
        .record()
        .map(it.isms().support().recordsById()::get)
        .map(Record::on)
        .filter(day -> !day.isBefore(review.on()) && it.isPast(day))
        .isPresent();
  }

  private static void tiedTogether(Probe it) {
    for (ManagementReview review : Reviews.of(it).held()) {
      if (review.level() != ReviewLevel.TOP) {
        it.recommend(
            review
                .feedsInto()
                .map(it.isms().evaluation().managementReviewsById()::get)
                .filter(higher -> higher.level().compareTo(review.level()) > 0)
                .isPresent(),
            review.id(),
            "review %s feeds nothing",
            review.id());
      }
    }
  }
}
