package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.operation.ChangeFactor;
import io.isms.operation.FactorReview;
import io.isms.operation.RiskReview;
import io.isms.risk.RiskAssessment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Looking at assessments, residual risks and acceptable levels again (2005 4.2.3 d)). */
final class RiskReviewRules {
  static final RuleSet RULES =
      RuleSet.of(
          "2005 4.2.3 d) Risk reviews",
          Rule.named("C05-4-2-3-D", "Risks are reviewed as planned, and all that belongs to it")
              .in2005("4.2.3 d)")
              .check(RiskReviewRules::reviewedInTime),
          factor("C05-4-2-3-D-1", ChangeFactor.ORGANIZATION, "4.2.3 d) 1)"),
          factor("C05-4-2-3-D-2", ChangeFactor.TECHNOLOGY, "4.2.3 d) 2)"),
          factor("C05-4-2-3-D-3", ChangeFactor.BUSINESS, "4.2.3 d) 3)"),
          factor("C05-4-2-3-D-4", ChangeFactor.THREATS, "4.2.3 d) 4)"),
          factor("C05-4-2-3-D-5", ChangeFactor.CONTROL_EFFECTIVENESS, "4.2.3 d) 5)"),
          factor("C05-4-2-3-D-6", ChangeFactor.EXTERNAL, "4.2.3 d) 6)"));

  private RiskReviewRules() {}

  private static Rule factor(String code, ChangeFactor factor, String clause) {
    return Rule.named(code, "The review of risks considers change of " + factor)
        .in2005(clause)
        .check(it -> newest(it).ifPresent(review -> considered(it, review, factor)));
  }

  private static Optional<RiskReview> newest(Probe it) {
    return it.isms().operation().riskReviews().stream()
        .filter(review -> it.isPast(review.on()))
        .reduce((earlier, later) -> later);
  }

  private static void reviewedInTime(Probe it) {
    Optional<RiskReview> review = newest(it);
    it.demand(review.isPresent(), "review", "risks never reviewed");
    nextDue(it, review)
        .ifPresentOrElse(
            due -> it.require(!due.isBefore(it.asOf()), "due", "risk review overdue since %s", due),
            () -> it.require(false, "due", "no interval for reviews of risk planned"));
    review.ifPresent(
        done -> {
          it.require(
              done.residualReviewed(), "residual", "review %s omitted residual risks", done.on());
          it.require(
              done.acceptableLevelsReviewed(),
              "acceptable",
              "review %s omitted the acceptable levels",
              done.on());
        });
  }

  /** The day that the newer of review and assessment names; else the planned interval from it. */
  private static Optional<LocalDate> nextDue(Probe it, Optional<RiskReview> review) {
    Optional<RiskAssessment> assessment = Assessments.of(it).latest();
    Optional<LocalDate> named =
        review.isPresent()
                && assessment
                    .map(made -> !made.performedOn().isAfter(review.orElseThrow().on()))
                    .orElse(true)
            ? review.flatMap(RiskReview::nextDue)
            : assessment.flatMap(RiskAssessment::nextDue);
    Optional<LocalDate> last =
        Stream.concat(
                review.map(RiskReview::on).stream(),
                assessment.map(RiskAssessment::performedOn).stream())
            .max(Comparator.naturalOrder());
    return named.or(
        () ->
            it.plannedInterval()
                .flatMap(
                    planned ->
                        last.map(day -> day.plus(planned.interval())).or(planned::firstDue)));
  }

  private static void considered(Probe it, RiskReview review, ChangeFactor factor) {
    FactorReview found = review.factors().get(factor);
    boolean known =
        it.require(
            found != null && (!found.changed() || found.effect().isPresent()),
            factor,
            "review %s: factor %s not considered",
            review.on(),
            factor);
    if (found != null
        && known
        && factor == ChangeFactor.CONTROL_EFFECTIVENESS
        && hasResults(it, review)) {
      it.require(
          !found.measures().isEmpty(),
          factor,
          "review %s: factor %s cites no measure",
          review.on(),
          factor);
    }
  }

  private static boolean hasResults(Probe it, RiskReview review) {
    return it.isms().evaluation().results().stream()
        .anyMatch(result -> !result.on().isAfter(review.on()));
  }
}
