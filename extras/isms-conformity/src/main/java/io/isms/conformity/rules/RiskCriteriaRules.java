package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.risk.Level;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of assessing risk and the yardsticks that it goes by (6.1.2 a), b); 2005 4.2.1 c)). */
final class RiskCriteriaRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.2 a) Risk criteria",
          Rule.named("RA-01", "Risk is assessed in a way that is laid down")
              .part("defined")
              .since2013("6.1.2 lead")
              .in2005("4.2.1 c)")
              .part("applied")
              .since2013("6.1.2 lead")
              .in2005("4.2.1 d)")
              .check(RiskCriteriaRules::definedAndApplied),
          Rule.named("RA-02", "There is a criterion for accepting risk")
              .since2013("6.1.2 a) 1)")
              .in2005("4.2.1 c) 2)")
              .check(RiskCriteriaRules::acceptanceCriterion),
          Rule.named("C05-4-2-1-C-2", "Not every level is acceptable")
              .in2005("4.2.1 c) 2)")
              .check(RiskCriteriaRules::someLevelIsNotAcceptable),
          Rule.named("RA-03", "There are criteria for consequence, likelihood and level")
              .since2013("6.1.2 a) 2)")
              .check(RiskCriteriaRules::assessmentCriteria),
          Rule.named("RA-04", "The criteria say when to assess")
              .check(RiskCriteriaRules::whenToAssess),
          Rule.named("RA-05", "The criteria answer to the context and to the appetite for risk")
              .check(RiskCriteriaRules::basis),
          Rule.named("RA-06", "The criteria answer to what the system is to bring about")
              .check(RiskCriteriaRules::outcomes),
          Rule.named("RA-07", "The criteria are approved before they are used")
              .check(RiskCriteriaRules::approvedBeforeUse),
          Rule.named("C05-5-1-F", "Management decides on the criteria before they are used")
              .in2005("5.1 f)")
              .check(RiskCriteriaRules::decidedByManagement),
          Rule.named("C05-4-2-1-C-1", "It is stated why the method suits the organization")
              .in2005("4.2.1 c) 1)")
              .check(RiskCriteriaRules::suitability),
          Rule.named("RA-14", "Each level says when it applies")
              .since2013("6.1.2 b)")
              .in2005("4.2.1 c) ¶end")
              .check(RiskCriteriaRules::levelsDescribed),
          Rule.named("RA-17", "Each assessment can be compared with the one before it")
              .since2013("6.1.2 b)")
              .in2005("4.2.1 c) ¶end")
              .check(RiskCriteriaRules::comparable),
          Rule.named("RA-20", "A document in force describes how risk is assessed")
              .since2013("6.1.2 ¶end")
              .in2005("4.2.1 c)")
              .check(RiskCriteriaRules::documented),
          Rule.named("RA-21", "Results that contradict each other lead to a look at the method")
              .check(RiskCriteriaRules::methodQuestioned),
          Rule.named("RA-32", "The criteria were set before the result")
              .since2013("6.1.2 e) 1)")
              .check(RiskCriteriaRules::setBeforeResult));

  private RiskCriteriaRules() {}

  private static Optional<RiskCriteria> criteria(Probe it) {
    return it.isms().criteria();
  }

  private static void definedAndApplied(Probe it) {
    it.part("defined")
        .demand(
            criteria(it).isPresent(),
            "criteria",
            "risk assessment process not defined: no criteria");
    it.part("applied")
        .demand(
            Assessments.of(it).made().stream().anyMatch(made -> !made.entries().isEmpty()),
            "assessment",
            "risk assessment process not applied: no assessment of any risk");
  }

  private static void acceptanceCriterion(Probe it) {
    it.demand(
        criteria(it).map(criteria -> !criteria.acceptable().isEmpty()).orElse(false),
        "criteria",
        "no risk acceptance criterion: no level is acceptable");
  }

  private static void someLevelIsNotAcceptable(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                it.demand(
                    criteria.acceptable().size() < criteria.levels().levels().size(),
                    "criteria",
                    "criteria v%s accept every level %s (expected: a lower part of the scale)",
                    criteria.version(),
                    criteria.acceptable()));
  }

  private static void assessmentCriteria(Probe it) {
    it.demand(
        criteria(it).isPresent(),
        "criteria",
        "criteria missing for consequence, likelihood and level of risk");
  }

  private static void whenToAssess(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                it.agree(
                    criteria.whenToAssess().isPresent(),
                    "criteria",
                    "criteria v%s silent on when to assess",
                    criteria.version()));
  }

  private static void basis(Probe it) {
    criteria(it)
        .ifPresent(
            criteria -> {
              it.recommend(
                  !criteria.issues().isEmpty() || !criteria.requirements().isEmpty(),
                  "context",
                  "criteria v%s not tied to any issue or requirement",
                  criteria.version());
              it.recommend(
                  criteria.appetite().isPresent(),
                  "appetite",
                  "criteria v%s not tied to an appetite for risk",
                  criteria.version());
            });
  }

  private static void outcomes(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                it.recommend(
                    !criteria.outcomes().isEmpty(),
                    "criteria",
                    "criteria v%s ignore what the system is to bring about",
                    criteria.version()));
  }

  private static boolean isApprovedBeforeUse(RiskCriteria criteria, Probe it) {
    Optional<LocalDate> use = Assessments.of(it).firstBy(criteria).map(RiskAssessment::performedOn);
    return criteria.approvedOn().map(day -> !day.isAfter(use.orElse(it.asOf()))).orElse(false);
  }

  private static void approvedBeforeUse(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                it.recommend(
                    criteria.approvedBy().isPresent() && isApprovedBeforeUse(criteria, it),
                    "criteria",
                    "criteria v%s used before approval",
                    criteria.version()));
  }

  private static void decidedByManagement(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                it.demand(
                    isApprovedBeforeUse(criteria, it) && isApprovedByManagement(criteria, it),
                    "criteria",
                    "criteria v%s not decided by management before their first use",
                    criteria.version()));
  }

  private static boolean isApprovedByManagement(RiskCriteria criteria, Probe it) {
    return criteria
        .approvedBy()
        .map(
            approver ->
                People.of(it).wasManagement(approver, criteria.approvedOn().orElse(it.asOf())))
        .orElse(false);
  }

  private static void suitability(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                it.require(
                    criteria.suitability().isPresent(),
                    "criteria",
                    "criteria v%s do not say why method '%s' suits the organization",
                    criteria.version(),
                    criteria.method()));
  }

  private record ScaleLevel(Scale scale, Level level) {
    @Override
    public String toString() {
      return scale.id() + "-" + level.code();
    }
  }

  private static void levelsDescribed(Probe it) {
    List<ScaleLevel> levels = new ArrayList<>();
    criteria(it)
        .ifPresent(
            criteria -> {
              for (Scale scale :
                  List.of(criteria.likelihood(), criteria.consequence(), criteria.levels())) {
                scale.levels().forEach(level -> levels.add(new ScaleLevel(scale, level)));
              }
            });
    Several.tell(
        it,
        "levels",
        levels,
        one -> one.level().description().isPresent(),
        one -> one,
        one ->
            String.format(
                "level %s of scale %s undefined, raters will differ",
                one.level().code(), one.scale().id()));
  }

  private static boolean isComparable(Assessments.Step step, Probe it) {
    return criteria(it)
        .map(criteria -> criteria.areComparable(step.before(), step.after()))
        .orElse(false);
  }

  private static void comparable(Probe it) {
    Several.tell(
        it,
        "assessments",
        Assessments.of(it).steps(),
        step -> isComparable(step, it),
        step -> step.after().id(),
        step ->
            String.format(
                "assessments %s and %s cannot be compared", step.before().id(), step.after().id()));
  }

  private static void documented(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                it.demand(
                    it.view(Documents.class, Documents::new).isInForce(criteria.document()),
                    "criteria",
                    "no documented process of risk assessment in force: %s",
                    criteria.document().map(Object::toString).orElse("none named")));
  }

  private static void methodQuestioned(Probe it) {
    for (Assessments.Step step : Assessments.of(it).steps()) {
      if (!isComparable(step, it)) {
        askForReview(step.after(), it);
      }
    }
    Assessments.of(it)
        .latest()
        .filter(latest -> RaterSpread.isTooWideAnywhere(it))
        .ifPresent(latest -> askForReview(latest, it));
  }

  private static void askForReview(RiskAssessment assessment, Probe it) {
    it.suggest(
        criteria(it).stream()
            .flatMap(criteria -> criteria.methodReviews().stream())
            .anyMatch(
                review ->
                    it.isPast(review.on()) && !review.on().isBefore(assessment.performedOn())),
        assessment.id(),
        "method not questioned after the inconsistency of assessment %s",
        assessment.id());
  }

  private static void setBeforeResult(Probe it) {
    criteria(it)
        .ifPresent(
            criteria ->
                Assessments.of(it)
                    .by(criteria)
                    .forEach(
                        assessment ->
                            it.require(
                                criteria
                                    .inForceSince()
                                    .map(day -> !day.isAfter(assessment.performedOn()))
                                    .orElse(true),
                                assessment.id(),
                                "criteria v%s set after the result of assessment %s",
                                criteria.version(),
                                assessment.id())));
  }
}
