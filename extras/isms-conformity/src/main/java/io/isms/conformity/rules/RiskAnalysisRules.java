package io.isms.conformity.rules;

import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.RatedLevel;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import java.util.List;
import java.util.Optional;

/** Analysing and evaluating the risks (6.1.2 b), d), e); 2005 4.2.1 d) 4), e)). */
final class RiskAnalysisRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.2 d) Risk analysis and evaluation",
          Rule.named("C05-4-2-1-D-4", "Each risk says what losing each property would do")
              .in2005("4.2.1 d) 4)")
              .check(RiskAnalysisRules::everyPropertyJudged),
          Rule.named("RA-11", "The consequence of each risk is judged")
              .since2013("6.1.2 d) 1)")
              .in2005("4.2.1 e) 1)")
              .check(RiskAnalysisRules::consequenceJudged),
          Rule.named("RA-12", "The likelihood of each risk is judged")
              .since2013("6.1.2 d) 2)")
              .in2005("4.2.1 e) 2)")
              .check(RiskAnalysisRules::likelihoodJudged),
          Rule.named("C05-4-2-1-E-2", "Each likelihood says what it rests on")
              .in2005("4.2.1 e) 2)")
              .check(RiskAnalysisRules::likelihoodSupported),
          Rule.named("RA-28", "Each risk is analysed")
              .since2013("6.1.2 d) 3)")
              .in2005("4.2.1 e) 3)")
              .check(RiskAnalysisRules::everyRiskAnalysed),
          Rule.named("RA-13", "Each risk has the level that the method gives")
              .part("level")
              .since2013("6.1.2 d) 3)")
              .in2005("4.2.1 e) 3)")
              .part("same level again")
              .since2013("6.1.2 b)", "6.1.2 d) 3)")
              .in2005("4.2.1 c) ¶end")
              .check(RiskAnalysisRules::levelFollows),
          Rule.named("RA-15", "Each rating is explained")
              .since2013("6.1.2 b)")
              .check(RiskAnalysisRules::ratingExplained),
          Rule.named("RA-16", "Those who rate a risk on their own agree")
              .since2013("6.1.2 b)")
              .check(RiskAnalysisRules::ratersAgree),
          Rule.named("RA-18", "Each verdict is the one that the criteria give")
              .since2013("6.1.2 e) 1)")
              .in2005("4.2.1 e) 4)")
              .check(RiskAnalysisRules::verdictFollows),
          Rule.named("RA-19", "The risks stand in an order for treatment that can be followed")
              .since2013("6.1.2 e) 2)")
              .check(RiskAnalysisRules::orderFollows),
          Rule.named("RA-27", "Broad assessments do not become coarser")
              .check(RiskAnalysisRules::noCoarser));

  private RiskAnalysisRules() {}

  private static List<Risk> risks(Probe it) {
    return it.isms().register().risks();
  }

  private static void everyPropertyJudged(Probe it) {
    for (Risk risk : risks(it)) {
      for (SecurityProperty property : SecurityProperty.CORE) {
        it.require(
            risk.current().consequences().containsKey(property),
            risk.id(),
            "risk %s lacks impact for %s",
            risk.id(),
            property);
      }
    }
  }

  private static void consequenceJudged(Probe it) {
    for (Risk risk : risks(it)) {
      RiskEstimate estimate = risk.current();
      it.require(
          !estimate.consequences().isEmpty()
              || !estimate.impacts().isEmpty()
              || !estimate.factors().isEmpty(),
          risk.id(),
          "risk %s: consequence not judged",
          risk.id());
    }
  }

  private static void likelihoodJudged(Probe it) {
    for (Risk risk : risks(it)) {
      RiskEstimate estimate = risk.current();
      it.require(
          estimate.likelihood().isPresent() || !estimate.factors().isEmpty(),
          risk.id(),
          "risk %s: likelihood not judged",
          risk.id());
    }
  }

  private static void likelihoodSupported(Probe it) {
    for (Risk risk : risks(it)) {
      it.require(
          risk.current().rationale().isPresent(),
          risk.id(),
          "risk %s: likelihood unsupported, it does not say why",
          risk.id());
      for (ControlId control : risk.existingControls()) {
        it.require(
            isWorking(control, it),
            risk.id(),
            "risk %s: likelihood unsupported, control %s is not in place",
            risk.id(),
            control);
      }
    }
  }

  private static boolean isWorking(ControlId control, Probe it) {
    return it.isms()
        .controls()
        .findImplementation(control)
        .map(
            found ->
                found.status() == ImplementationStatus.IMPLEMENTED
                    || found.status() == ImplementationStatus.PARTIALLY_IMPLEMENTED)
        .orElse(false);
  }

  private static void everyRiskAnalysed(Probe it) {
    Assessments assessments = Assessments.of(it);
    if (assessments.latest().isPresent()) {
      for (Risk risk : risks(it)) {
        it.require(
            assessments.analysed().contains(risk.id()),
            risk.id(),
            "risk %s not analysed in the newest broad assessment or since",
            risk.id());
      }
    }
  }

  private static void levelFollows(Probe it) {
    Probe present = it.part("level");
    Probe again = it.part("same level again");
    Replays replays = Replays.of(it);
    for (AssessedRisk entry : Assessments.of(it).entries()) {
      present.require(
          entry.current().findLevel().isPresent(),
          entry.risk(),
          "risk %s has no level",
          entry.risk());
      if (entry.current() instanceof RatedLevel rated) {
        String stored = rated.level().code().value();
        replays
            .levelOf(rated.derivation())
            .ifPresent(
                level ->
                    again.require(
                        level.equals(stored),
                        entry.risk(),
                        "risk %s: level %s, the method gives %s",
                        entry.risk(),
                        stored,
                        level));
      }
    }
  }

  private static void ratingExplained(Probe it) {
    Several.tell(
        it,
        "risks",
        risks(it),
        risk -> risk.current().rationale().isPresent(),
        Risk::id,
        risk -> String.format("risk %s: rating unexplained", risk.id()));
  }

  private static void ratersAgree(Probe it) {
    it.isms()
        .criteria()
        .ifPresent(
            criteria ->
                Several.tell(
                    it,
                    "risks",
                    risks(it).stream().filter(RaterSpread::isKnown).toList(),
                    risk -> RaterSpread.of(risk, criteria) <= it.profile().raterSpreadMax(),
                    Risk::id,
                    risk ->
                        String.format(
                            "raters disagree on %s by %s steps (expected: %s at most): %s",
                            risk.id(),
                            RaterSpread.of(risk, criteria),
                            it.profile().raterSpreadMax(),
                            raters(risk))));
  }

  private static List<PartyId> raters(Risk risk) {
    return risk.independentEstimates().stream()
        .flatMap(estimate -> estimate.estimatedBy().stream())
        .toList();
  }

  private static void verdictFollows(Probe it) {
    Optional<RiskCriteria> criteria = it.isms().criteria();
    Optional<RiskAssessment> latest = Assessments.of(it).latest();
    if (criteria.isPresent()
        && latest
            .map(RiskAssessment::criteriaVersion)
            .equals(criteria.map(RiskCriteria::version))) {
      for (AssessedRisk entry : latest.orElseThrow().entries()) {
        Evaluation expected = evaluation(criteria.orElseThrow(), entry);
        it.demand(
            entry.evaluation() == expected,
            entry.risk(),
            "risk %s: %s contradicts criteria v%s (expected: %s)",
            entry.risk(),
            entry.evaluation(),
            criteria.orElseThrow().version(),
            expected);
      }
    }
  }

  /** What the criteria say of a level that is on their scale; of another they say nothing. */
  private static Evaluation evaluation(RiskCriteria criteria, AssessedRisk entry) {
    boolean onScale =
        entry
            .current()
            .findLevel()
            .map(level -> criteria.levels().findLevel(level.code()).isPresent())
            .orElse(true);
    return onScale ? criteria.evaluate(entry.current()) : Evaluation.UNDETERMINED;
  }

  private static void orderFollows(Probe it) {
    List<AssessedRisk> entries = Assessments.of(it).entries();
    it.demand(!entries.isEmpty(), "assessment", "no list of risks in the order of treatment");
    int lowest = Integer.MAX_VALUE;
    for (AssessedRisk entry : entries) {
      int rank = entry.current().findLevel().map(level -> level.rank()).orElse(Integer.MAX_VALUE);
      it.agree(
          rank <= lowest || entry.priorityReason().isPresent(),
          entry.risk(),
          "risk %s has illogical priority %s: it stands after a lower level",
          entry.risk(),
          entry.priority());
      lowest = Math.min(lowest, rank);
    }
  }

  private static void noCoarser(Probe it) {
    Optional<Integer> before = Optional.empty();
    for (RiskAssessment assessment : Assessments.of(it).broad()) {
      Optional<Integer> granularity = assessment.granularity();
      if (before.isPresent() && granularity.isPresent()) {
        it.recommend(
            granularity.orElseThrow() >= before.orElseThrow(),
            assessment.id(),
            "assessment %s is coarser (%s) than the one before (%s)",
            assessment.id(),
            granularity.orElseThrow(),
            before.orElseThrow());
      }
      before = granularity.isPresent() ? granularity : before;
    }
  }
}
