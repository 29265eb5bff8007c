package io.isms.conformity.rules;

import com.google.common.base.Joiner;
import com.google.common.collect.Sets;
import io.isms.applicability.ApplicableControl;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlId;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Trend;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentOptionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The risk treatment plan says what is done about which risk, by whom and by when (6.1.3 e)). */
final class TreatmentPlanRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.3 e) Risk treatment plan",
          Rule.named("RTP-01", "The plan answers the latest assessment")
              .check(TreatmentPlanRules::planAnswersTheLatest),
          Rule.named("RTP-02", "There is a plan, with every risk that is worked on")
              .since2013("6.1.3 e)")
              .in2005("4.2.2 a)")
              .check(TreatmentPlanRules::planHasEveryTreatedRisk),
          Rule.named("RTP-03", "The plan shows the controls that are needed")
              .check(TreatmentPlanRules::planShowsControls),
          Rule.named("RTP-04", "Plan and statement of applicability tell the same state")
              .check(TreatmentPlanRules::statesAgree),
          Rule.named("RTP-05", "The plan shows what is expected to remain")
              .check(TreatmentPlanRules::planShowsWhatRemains),
          Rule.named("RTP-06", "Whatever control is pending, somebody works on it")
              .check(TreatmentPlanRules::pendingControlsAreInWork),
          Rule.named("C05-4-2-2-A", "Every action says who, what with and in what order")
              .in2005("4.2.2 a)")
              .check(TreatmentPlanRules::actionsAreComplete));

  private TreatmentPlanRules() {}

  private static List<PlannedTreatment> rows(Probe it) {
    return Treatments.of(it)
        .plan()
        .<List<PlannedTreatment>>map(RiskTreatmentPlan::items)
        .orElse(List.of());
  }

  private static void planAnswersTheLatest(Probe it) {
    Optional<RiskAssessment> latest = Assessments.of(it).latest();
    if (latest.isPresent()) {
      Treatments.of(it)
          .plan()
          .ifPresent(
              plan ->
                  it.recommend(
                      plan.assessment().equals(latest.orElseThrow().id()),
                      "treatment plan",
                      "plan built on assessment %s, latest is %s",
                      plan.assessment(),
                      latest.orElseThrow().id()));
    }
  }

  private static void planHasEveryTreatedRisk(Probe it) {
    boolean planned =
        it.demand(Treatments.of(it).plan().isPresent(), "treatment plan", "no risk treatment plan");
    if (planned) {
      for (RiskTreatment treatment : it.isms().treatment().treatments()) {
        if (treatment.asksForWork()) {
          boolean there = Treatments.of(it).row(treatment.risk()).isPresent();
          it.require(there, treatment.risk(), "risk %s not in the plan", treatment.risk());
          it.recommend(
              !there || showsOptions(treatment, it),
              treatment.risk(),
              "plan row %s lacks options (expected: those that were chosen)",
              treatment.risk());
        }
      }
    }
  }

  private static boolean showsOptions(RiskTreatment treatment, Probe it) {
    return Treatments.of(it)
        .row(treatment.risk())
        .map(
            row ->
                treatment.options().stream().allMatch(option -> row.treatment().has(option.kind())))
        .orElse(false);
  }

  private static void planShowsControls(Probe it) {
    for (PlannedTreatment row : rows(it)) {
      Set<ControlId> missing =
          Sets.difference(
              Treatments.of(it)
                  .treatment(row.risk())
                  .<Set<ControlId>>map(RiskTreatment::necessaryControls)
                  .orElse(Set.of()),
              row.treatment().necessaryControls());
      it.recommend(
          missing.isEmpty(), row.risk(), "plan row %s lacks controls %s", row.risk(), missing);
    }
  }

  private static void statesAgree(Probe it) {
    Treatments.of(it)
        .plan()
        .ifPresent(
            plan -> {
              for (ControlId control : plan.necessaryControls()) {
                stated(control, it).ifPresent(entry -> statesAgree(plan, entry, it));
              }
            });
  }

  private static Optional<ApplicableControl> stated(ControlId control, Probe it) {
    return Applicability.of(it)
        .statement()
        .flatMap(statement -> statement.findEntry(control))
        .filter(ApplicableControl.class::isInstance)
        .map(ApplicableControl.class::cast);
  }

  private static void statesAgree(RiskTreatmentPlan plan, ApplicableControl entry, Probe it) {
    it.isms()
        .controls()
        .findImplementation(entry.control())
        .map(implementation -> implementation.statusOn(plan.preparedOn()))
        .ifPresent(
            status ->
                it.recommend(
                    status == entry.status(),
                    entry.control(),
                    "control %s: plan says %s, SoA %s",
                    entry.control(),
                    status,
                    entry.status()));
  }

  private static void planShowsWhatRemains(Probe it) {
    it.isms()
        .criteria()
        .ifPresent(
            criteria -> {
              for (PlannedTreatment row : rows(it)) {
                if (!row.treatment().has(TreatmentOptionKind.AVOID)) {
                  showsWhatRemains(row, criteria, it);
                }
              }
            });
  }

  private static void showsWhatRemains(PlannedTreatment row, RiskCriteria criteria, Probe it) {
    Optional<Level> remaining = row.remaining().flatMap(Rating::findLevel);
    boolean rated =
        it.suggest(
            remaining.flatMap(level -> criteria.levels().findLevel(level.code())).isPresent(),
            row.risk(),
            "residual of %s missing (expected: a level of the scale of risk)",
            row.risk());
    if (rated && !row.treatment().has(TreatmentOptionKind.TAKE)) {
      it.suggest(
          row.remaining().map(left -> Trend.between(row.current(), left) != Trend.UP).orElse(true),
          row.risk(),
          "residual of %s above current (expected: %s or lower)",
          row.risk(),
          row.current().label());
    }
  }

  private static void pendingControlsAreInWork(Probe it) {
    for (ControlId control : Treatments.of(it).needed().keySet()) {
      if (!it.isms().controls().isInPlace(control, it.asOf())) {
        it.recommend(
            Treatments.of(it).openByControl().get(control).stream()
                .anyMatch(action -> action.responsible().isPresent() && action.due().isPresent()),
            control,
            "control %s pending, no action planned (expected: an open action with somebody"
                + " responsible and a due day)",
            control);
      }
    }
  }

  private static void actionsAreComplete(Probe it) {
    for (TreatmentAction action : it.isms().treatment().actions()) {
      if (action.isOpenOn(it.asOf())) {
        it.require(
            action.missingParts().isEmpty(),
            action.id(),
            "action %s lacks %s",
            action.id(),
            Joiner.on(", ").join(action.missingParts()));
      }
    }
  }
}
