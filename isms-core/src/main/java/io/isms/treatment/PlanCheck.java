package io.isms.treatment;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.common.ActionStatus;
import io.isms.common.Finding;
import io.isms.common.FindingKind;
import io.isms.common.Outcome;
import io.isms.control.ControlId;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.risk.Unrated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One run over all that a plan builder was given. */
final class PlanCheck {
  private final RiskTreatmentPlanBuilder given;
  private final AcceptanceRules acceptanceRules;
  private final List<Finding> findings = new ArrayList<>();
  private final List<PlannedTreatment> items = new ArrayList<>();
  private final ListMultimap<RiskId, TreatmentAction> actionsByRisk =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Set<ControlId> controlsInWork = new HashSet<>();

  PlanCheck(RiskTreatmentPlanBuilder given) {
    this.given = given;
    this.acceptanceRules = new AcceptanceRules(given.criteria, given.preparedOn);
    for (TreatmentAction action : given.decisions.actions()) {
      action.risks().forEach(risk -> actionsByRisk.put(risk, action));
      if (action.status().isOpen()) {
        controlsInWork.addAll(action.controls());
      }
    }
  }

  Outcome<RiskTreatmentPlan> outcome() {
    checkBasis();
    checkReferences();
    given.assessment.entries().stream().filter(this::isConsistent).forEach(this::checkRisk);
    checkControls();
    checkActions();
    return Outcome.of(findings, this::plan);
  }

  private RiskTreatmentPlan plan() {
    return RiskTreatmentPlan.builder()
        .version(given.version)
        .assessment(given.assessment.id())
        .criteriaVersion(given.criteria.version())
        .preparedOn(given.preparedOn)
        .items(items)
        .actions(given.decisions.actions().stream().sorted(TreatmentAction.BY_URGENCY).toList())
        .build();
  }

  @FormatMethod
  private void report(
      FindingKind kind, Object subject, @FormatString String message, Object... arguments) {
    findings.add(kind.about(given.edition, subject, message, arguments));
  }

  private void checkBasis() {
    if (given.assessment.criteriaVersion() != given.criteria.version()) {
      report(
          PlanFindings.OTHER_CRITERIA,
          given.assessment.id(),
          "assessment %s was made by criteria %s, the plan is checked against criteria %s (expected:"
              + " one version)",
          given.assessment.id(),
          given.assessment.criteriaVersion(),
          given.criteria.version());
    }
  }

  private void checkReferences() {
    TreeSet<RiskId> named = new TreeSet<>(given.decisions.treatmentsByRisk().keySet());
    named.addAll(given.decisions.acceptancesByRisk().keySet());
    given.decisions.actions().forEach(action -> named.addAll(action.risks()));
    named.removeAll(given.assessment.byRisk().keySet());
    for (RiskId risk : named) {
      report(
          PlanFindings.NOT_ASSESSED,
          risk,
          "risk %s is treated, accepted or acted on, but assessment %s does not have it",
          risk,
          given.assessment.id());
    }
  }

  /** Whether the criteria say of the entry what it says of itself; only then it can be checked. */
  private boolean isConsistent(AssessedRisk entry) {
    boolean consistent =
        isOnScale(entry.current())
            && given.criteria.evaluate(entry.current()) == entry.evaluation();
    if (!consistent) {
      report(
          PlanFindings.OTHER_CRITERIA,
          entry.risk(),
          "risk %s is recorded as %s at level %s, which criteria %s do not say",
          entry.risk(),
          entry.evaluation(),
          entry.current().label(),
          given.criteria.version());
    }
    return consistent;
  }

  private boolean isOnScale(Rating rating) {
    return rating
        .findLevel()
        .map(level -> given.criteria.levels().findLevel(level.code()).isPresent())
        .orElse(true);
  }

  private void checkRisk(AssessedRisk entry) {
    int before = findings.size();
    Optional<RiskTreatment> treatment =
        Optional.ofNullable(given.decisions.treatmentsByRisk().get(entry.risk()));
    Optional<RiskAcceptance> acceptance =
        Optional.ofNullable(given.decisions.acceptancesByRisk().get(entry.risk()));
    if (entry.evaluation() == Evaluation.UNACCEPTABLE && entry.owner().isEmpty()) {
      report(
          PlanFindings.NO_OWNER,
          entry.risk(),
          "risk %s is unacceptable and has no owner to decide on it (expected: a risk owner)",
          entry.risk());
    }
    if (entry.evaluation() == Evaluation.UNDETERMINED
        && !hasAction(entry.risk(), action -> action.status().isOpen())) {
      report(
          PlanFindings.UNDETERMINED,
          entry.risk(),
          "risk %s is not rated, so nobody can say whether it is acceptable (expected: an estimate,"
              + " or an open action that obtains one)",
          entry.risk());
    }
    Rating remaining = treatment.map(it -> remaining(entry, it)).orElse(entry.current());
    if (treatment.isPresent()) {
      checkTreatment(entry, treatment.orElseThrow(), acceptance.isPresent());
      items.add(item(entry, treatment.orElseThrow(), acceptance));
    } else if (entry.evaluation() == Evaluation.UNACCEPTABLE) {
      if (acceptance.isPresent()) {
        items.add(item(entry, retained(acceptance.orElseThrow()), acceptance));
      } else {
        report(
            PlanFindings.UNTREATED,
            entry.risk(),
            "risk %s is unacceptable at level %s and neither treated nor accepted (expected: one or the"
                + " other)",
            entry.risk(),
            entry.current().label());
      }
    }
    boolean unknownIsReported = remaining.findLevel().isEmpty() && findings.size() > before;
    if (!unknownIsReported) {
      acceptance.ifPresent(it -> checkAcceptance(entry, it, remaining));
    }
  }

  /**
   * What is expected to remain of a treated risk; of one that is avoided, what there is until then.
   */
  private Rating remaining(AssessedRisk entry, RiskTreatment treatment) {
    return residualOf(entry.risk())
        .map(ResidualRisk::expected)
        .orElseGet(
            () ->
                treatment.has(TreatmentOptionKind.AVOID)
                    ? entry.current()
                    : Unrated.because("no residual risk was given"));
  }

  private static RiskTreatment retained(RiskAcceptance acceptance) {
    return RiskTreatment.builder()
        .risk(acceptance.risk())
        .addOption(
            RetainRisk.builder()
                .basis(RetainRisk.Basis.INFORMED_DECISION)
                .reason(acceptance.justification().orElse("Accepted by the risk owner"))
                .build())
        .build();
  }

  private void checkTreatment(AssessedRisk entry, RiskTreatment treatment, boolean accepted) {
    for (TreatmentOption option : treatment.options()) {
      if (option instanceof ModifyRisk) {
        checkModify(treatment);
      } else if (option instanceof RetainRisk retain) {
        checkRetain(remaining(entry, treatment), treatment, retain);
      } else {
        checkSupport(treatment, option);
      }
    }
    if (!treatment.has(TreatmentOptionKind.AVOID)) {
      checkResidual(entry, treatment, accepted);
    }
  }

  private void checkModify(RiskTreatment treatment) {
    for (RiskFactor target : treatment.unmetTargets()) {
      report(
          PlanFindings.NOTHING_MODIFIES,
          treatment.risk(),
          "treatment of risk %s is to modify %s, but no necessary control has an effect on it"
              + " (expected: an effect, or a stated residual level)",
          treatment.risk(),
          target);
    }
  }

  private void checkRetain(Rating remaining, RiskTreatment treatment, RetainRisk retain) {
    boolean covered =
        isOnScale(remaining) && given.criteria.evaluate(remaining) == Evaluation.ACCEPTABLE;
    if (retain.basis() == RetainRisk.Basis.CRITERIA && !covered) {
      report(
          PlanFindings.RETAINED_BEYOND_CRITERIA,
          treatment.risk(),
          "risk %s is retained by the criteria, but level %s is not acceptable (expected: one of"
              + " %s)",
          treatment.risk(),
          remaining.label(),
          given.criteria.acceptable());
    }
  }

  private void checkSupport(RiskTreatment treatment, TreatmentOption option) {
    boolean supported =
        option instanceof ShareRisk share && share.agreement().isPresent()
            || option instanceof TakeRisk
            || hasAction(treatment.risk(), action -> action.status() != ActionStatus.CANCELLED);
    if (!supported) {
      report(
          PlanFindings.OPTION_UNSUPPORTED,
          treatment.risk(),
          "option %s for risk %s has neither %san action that brings it about",
          option.kind(),
          treatment.risk(),
          option instanceof ShareRisk ? "an agreement nor " : "taken effect nor ");
    }
  }

  private void checkResidual(AssessedRisk entry, RiskTreatment treatment, boolean accepted) {
    Rating remaining = remaining(entry, treatment);
    if (!isOnScale(remaining)) {
      report(
          PlanFindings.RESIDUAL_UNRATED,
          entry.risk(),
          "what remains of risk %s is rated %s, which is not on the scale of risk (expected: one of"
              + " %s)",
          entry.risk(),
          remaining.label(),
          given.criteria.levels().byCode().keySet());
    } else if (remaining.findLevel().isPresent()) {
      checkResidual(entry, treatment, remaining.findLevel().orElseThrow(), accepted);
    } else if (entry.evaluation() != Evaluation.UNDETERMINED) {
      report(
          PlanFindings.RESIDUAL_UNRATED,
          entry.risk(),
          "what remains of risk %s after treatment is not rated (expected: effects of controls, or a"
              + " stated residual level)",
          entry.risk());
    }
  }

  private void checkResidual(
      AssessedRisk entry, RiskTreatment treatment, Level residual, boolean accepted) {
    if (!treatment.has(TreatmentOptionKind.TAKE)
        && entry.current().findLevel().map(now -> residual.rank() > now.rank()).orElse(false)) {
      report(
          PlanFindings.RESIDUAL_ABOVE_CURRENT,
          entry.risk(),
          "risk %s would rise from %s to %s by its treatment (expected: not above, unless taken on"
              + " purpose)",
          entry.risk(),
          entry.current().label(),
          residual.label());
    }
    if (!accepted && !given.criteria.accepts(residual)) {
      report(
          PlanFindings.RESIDUAL_UNACCEPTED,
          entry.risk(),
          "residual risk %s of %s is not acceptable and nobody has accepted it (expected: one of %s,"
              + " or an acceptance)",
          residual.label(),
          entry.risk(),
          given.criteria.acceptable());
    }
  }

  private void checkAcceptance(AssessedRisk entry, RiskAcceptance acceptance, Rating remaining) {
    acceptanceRules
        .problemOf(acceptance, remaining, entry.owner())
        .ifPresent(
            problem ->
                report(
                    PlanFindings.ACCEPTANCE_INVALID,
                    entry.risk(),
                    "acceptance of risk %s by %s does not hold: %s",
                    entry.risk(),
                    acceptance.acceptedBy(),
                    problem));
  }

  private void checkControls() {
    for (RiskTreatment treatment : given.decisions.treatments()) {
      for (ControlId control : treatment.necessaryControls()) {
        boolean pending = !given.controls.isInPlace(control, given.preparedOn);
        if (pending && !controlsInWork.contains(control)) {
          report(
              PlanFindings.CONTROL_WITHOUT_ACTION,
              control,
              "control %s, needed for risk %s, is not in place and no open action puts it there (expected:"
                  + " one or the other)",
              control,
              treatment.risk());
        }
      }
    }
  }

  private void checkActions() {
    for (TreatmentAction action : given.decisions.actions()) {
      if (action.status().isOpen()) {
        for (TreatmentAction.Part part : action.missingParts()) {
          report(
              PlanFindings.ACTION_INCOMPLETE,
              action.id(),
              "open action %s (%s) lacks %s (expected: %s)",
              action.id(),
              action.what(),
              part,
              part.meaning());
        }
      }
    }
  }

  private boolean hasAction(RiskId risk, Predicate<TreatmentAction> test) {
    return actionsByRisk.get(risk).stream().anyMatch(test);
  }

  private Optional<ResidualRisk> residualOf(RiskId risk) {
    return Optional.ofNullable(given.residuals.get(risk));
  }

  private PlannedTreatment item(
      AssessedRisk entry, RiskTreatment treatment, Optional<RiskAcceptance> acceptance) {
    return PlannedTreatment.builder()
        .owner(entry.owner())
        .current(entry.current())
        .treatment(treatment)
        .residual(residualOf(entry.risk()))
        .acceptance(acceptance)
        .actions(actionsByRisk.get(entry.risk()).stream().map(TreatmentAction::id).toList())
        .build();
  }
}
