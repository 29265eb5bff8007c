package io.isms.treatment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.common.Elements;
import io.isms.common.Finding;
import io.isms.common.FindingKind;
import io.isms.common.Outcome;
import io.isms.control.ControlId;
import io.isms.control.ControlRegister;
import io.isms.risk.AcceptanceException;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Draws up a treatment plan from what has been decided. It yields a plan only if every unacceptable
 * risk is treated down to the criteria, or accepted by its owner within them or by a justified
 * exception, and every pending control has an action with who, what with and by when. Otherwise it
 * reports all gaps at once. The order of the calls does not matter.
 */
public final class RiskTreatmentPlanBuilder {
  private final Edition edition;
  private final RiskCriteria criteria;
  private final RiskAssessment assessment;
  private final LocalDate preparedOn;
  private int version = 1;
  private TreatmentRegister decisions = TreatmentRegister.EMPTY;
  private ControlRegister controls = ControlRegister.EMPTY;
  private ImmutableSortedMap<RiskId, ResidualRisk> residuals = ImmutableSortedMap.of();

  private RiskTreatmentPlanBuilder(
      Edition edition, RiskCriteria criteria, RiskAssessment assessment, LocalDate preparedOn) {
    this.edition = requireNonNull(edition, "edition");
    this.criteria = requireNonNull(criteria, "criteria");
    this.assessment = requireNonNull(assessment, "assessment");
    this.preparedOn = requireNonNull(preparedOn, "preparedOn");
  }

  /**
   * A builder of a plan that answers the assessment.
   *
   * @param edition the edition whose clauses the findings cite
   * @param criteria the criteria to hold residual risk against
   * @param assessment the assessment to answer
   * @param preparedOn the day of the plan; acceptances and controls count as they stand on it
   */
  public static RiskTreatmentPlanBuilder answering(
      Edition edition, RiskCriteria criteria, RiskAssessment assessment, LocalDate preparedOn) {
    return new RiskTreatmentPlanBuilder(edition, criteria, assessment, preparedOn);
  }

  /** The version of the plan. Defaults to 1. */
  public RiskTreatmentPlanBuilder version(int version) {
    this.version = version;
    return this;
  }

  /** The treatments, actions and acceptances decided so far. */
  public RiskTreatmentPlanBuilder decisions(TreatmentRegister decisions) {
    this.decisions = requireNonNull(decisions, "decisions");
    return this;
  }

  /** Which controls are in place. */
  public RiskTreatmentPlanBuilder controls(ControlRegister controls) {
    this.controls = requireNonNull(controls, "controls");
    return this;
  }

  /**
   * What remains of each treated risk, in any order.
   *
   * @throws IllegalArgumentException if a risk is there twice
   */
  public RiskTreatmentPlanBuilder residuals(Collection<ResidualRisk> residuals) {
    this.residuals = Elements.byId("residual risk", List.copyOf(residuals), ResidualRisk::risk);
    return this;
  }

  /** The plan, or everything that is missing for it. */
  public Outcome<RiskTreatmentPlan> build() {
    return new Check().outcome();
  }

  /** One run over all that was given. */
  private final class Check {
    private final List<Finding> findings = new ArrayList<>();
    private final List<PlannedTreatment> items = new ArrayList<>();
    private final ListMultimap<RiskId, TreatmentAction> actionsByRisk =
        MultimapBuilder.hashKeys().arrayListValues().build();
    private final Set<ControlId> controlsInWork = new HashSet<>();

    Check() {
      for (TreatmentAction action : decisions.actions()) {
        action.risks().forEach(risk -> actionsByRisk.put(risk, action));
        if (action.status().isOpen()) {
          controlsInWork.addAll(action.controls());
        }
      }
    }

    Outcome<RiskTreatmentPlan> outcome() {
      checkReferences();
      assessment.entries().forEach(this::checkRisk);
      checkControls();
      checkActions();
      return Outcome.of(
          findings,
          () ->
              RiskTreatmentPlan.builder()
                  .version(version)
                  .assessment(assessment.id())
                  .criteriaVersion(criteria.version())
                  .preparedOn(preparedOn)
                  .items(items)
                  .actions(decisions.actions().stream().sorted(TreatmentAction.BY_URGENCY).toList())
                  .build());
    }

    @FormatMethod
    private void report(
        FindingKind kind, Object subject, @FormatString String message, Object... arguments) {
      findings.add(kind.about(edition, subject, message, arguments));
    }

    private void checkReferences() {
      TreeSet<RiskId> named = new TreeSet<>(decisions.treatmentsByRisk().keySet());
      named.addAll(decisions.acceptancesByRisk().keySet());
      decisions.actions().forEach(action -> named.addAll(action.risks()));
      named.removeAll(assessment.byRisk().keySet());
      for (RiskId risk : named) {
        report(
            PlanFindings.NOT_ASSESSED,
            risk,
            "risk %s is treated, accepted or acted on, but assessment %s does not have it",
            risk,
            assessment.id());
      }
    }

    private void checkRisk(AssessedRisk entry) {
      RiskTreatment treatment = decisions.treatmentsByRisk().get(entry.risk());
      RiskAcceptance acceptance = decisions.acceptancesByRisk().get(entry.risk());
      if (entry.evaluation() == Evaluation.UNACCEPTABLE && entry.owner().isEmpty()) {
        report(
            PlanFindings.NO_OWNER,
            entry.risk(),
            "risk %s is unacceptable and has no owner to decide on it",
            entry.risk());
      }
      if (entry.evaluation() == Evaluation.UNDETERMINED
          && !hasAction(entry.risk(), action -> action.status().isOpen())) {
        report(
            PlanFindings.UNDETERMINED,
            entry.risk(),
            "risk %s is not rated, so nobody can say whether it is acceptable (expected: an"
                + " estimate, or an open action that obtains one)",
            entry.risk());
      }
      if (treatment != null) {
        checkTreatment(entry, treatment, Optional.ofNullable(acceptance));
      } else if (entry.evaluation() == Evaluation.UNACCEPTABLE) {
        checkUntreated(entry, Optional.ofNullable(acceptance));
      }
    }

    private void checkUntreated(AssessedRisk entry, Optional<RiskAcceptance> acceptance) {
      if (acceptance.isEmpty()) {
        report(
            PlanFindings.UNTREATED,
            entry.risk(),
            "risk %s is unacceptable at level %s and neither treated nor accepted",
            entry.risk(),
            entry.current().label());
        return;
      }
      RiskAcceptance consent = acceptance.orElseThrow();
      checkAcceptance(entry, consent, entry.current());
      items.add(
          item(
              entry,
              RiskTreatment.builder()
                  .risk(entry.risk())
                  .addOption(
                      RetainRisk.builder()
                          .basis(RetainRisk.Basis.INFORMED_DECISION)
                          .reason(consent.justification().orElse("Accepted by the risk owner"))
                          .build())
                  .build(),
              acceptance));
    }

    private void checkTreatment(
        AssessedRisk entry, RiskTreatment treatment, Optional<RiskAcceptance> acceptance) {
      for (TreatmentOption option : treatment.options()) {
        if (option instanceof ModifyRisk modify) {
          checkModify(treatment, modify);
        } else if (option instanceof RetainRisk retain) {
          checkRetain(entry, retain);
        } else {
          checkSupport(treatment, option);
        }
      }
      if (!treatment.has(TreatmentOptionKind.AVOID)) {
        checkResidual(entry, treatment, acceptance);
      }
      items.add(item(entry, treatment, acceptance));
    }

    private void checkModify(RiskTreatment treatment, ModifyRisk modify) {
      for (RiskFactor target : modify.targets()) {
        boolean met =
            treatment.statedResidual().isPresent()
                || treatment.effects().stream().anyMatch(effect -> effect.on() == target);
        if (!met) {
          report(
              PlanFindings.NOTHING_MODIFIES,
              treatment.risk(),
              "treatment of risk %s is to modify %s, but no necessary control has an effect on it",
              treatment.risk(),
              target);
        }
      }
    }

    private void checkRetain(AssessedRisk entry, RetainRisk retain) {
      Rating remaining =
          residualOf(entry.risk()).map(ResidualRisk::expected).orElse(entry.current());
      if (retain.basis() == RetainRisk.Basis.CRITERIA
          && criteria.evaluate(remaining) == Evaluation.UNACCEPTABLE) {
        report(
            PlanFindings.RETAINED_BEYOND_CRITERIA,
            entry.risk(),
            "risk %s is retained by the criteria, but level %s is not acceptable (expected: one of"
                + " %s)",
            entry.risk(),
            remaining.label(),
            criteria.acceptable());
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

    private void checkResidual(
        AssessedRisk entry, RiskTreatment treatment, Optional<RiskAcceptance> acceptance) {
      Optional<Level> expected =
          residualOf(entry.risk()).map(ResidualRisk::expected).flatMap(Rating::findLevel);
      if (expected.isEmpty()) {
        if (entry.evaluation() != Evaluation.UNDETERMINED) {
          report(
              PlanFindings.RESIDUAL_UNRATED,
              entry.risk(),
              "what remains of risk %s after treatment is not rated",
              entry.risk());
        }
        return;
      }
      Level residual = expected.orElseThrow();
      if (!treatment.has(TreatmentOptionKind.TAKE)
          && entry.current().findLevel().map(now -> residual.rank() > now.rank()).orElse(false)) {
        report(
            PlanFindings.RESIDUAL_ABOVE_CURRENT,
            entry.risk(),
            "risk %s would rise from %s to %s by its treatment (expected: not above, unless taken"
                + " on purpose)",
            entry.risk(),
            entry.current().label(),
            residual.label());
      }
      boolean needsConsent = !criteria.accepts(residual);
      if (acceptance.isPresent()) {
        checkAcceptance(
            entry, acceptance.orElseThrow(), residualOf(entry.risk()).orElseThrow().expected());
      } else if (needsConsent) {
        report(
            PlanFindings.RESIDUAL_UNACCEPTED,
            entry.risk(),
            "residual risk %s of %s is not acceptable and nobody has accepted it (expected: one of"
                + " %s, or an acceptance)",
            residual.label(),
            entry.risk(),
            criteria.acceptable());
      }
    }

    private void checkAcceptance(AssessedRisk entry, RiskAcceptance acceptance, Rating remaining) {
      problemOf(entry, acceptance, remaining)
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

    private Optional<String> problemOf(
        AssessedRisk entry, RiskAcceptance acceptance, Rating remaining) {
      Optional<Level> level = remaining.findLevel();
      Optional<Level> accepted = criteria.levels().findLevel(acceptance.level());
      if (accepted.isEmpty()) {
        return Optional.of(
            String.format("level %s is not on the scale of risk", acceptance.level()));
      }
      if (level.isEmpty()) {
        return Optional.of("the risk is not rated, so nobody knows what is accepted");
      }
      Level present = level.orElseThrow();
      if (accepted.orElseThrow().rank() < present.rank()) {
        return Optional.of(
            String.format(
                "it was given for %s, but %s remains",
                accepted.orElseThrow().label(), present.label()));
      }
      if (!acceptance.isInForce(preparedOn)) {
        return Optional.of(
            String.format(
                "it holds from %s%s, not on %s",
                acceptance.acceptedOn(),
                acceptance.validUntil().map(until -> " to " + until).orElse(""),
                preparedOn));
      }
      return acceptance.basis() == AcceptanceBasis.CRITERIA
          ? problemByCriteria(entry, acceptance, present)
          : problemByException(acceptance, present);
    }

    private Optional<String> problemByCriteria(
        AssessedRisk entry, RiskAcceptance acceptance, Level present) {
      if (!criteria.accepts(present)) {
        return Optional.of(
            String.format(
                "level %s is not acceptable by the criteria (expected: one of %s, or basis"
                    + " EXCEPTION)",
                present.label(), criteria.acceptable()));
      }
      if (!entry.owner().equals(Optional.of(acceptance.acceptedBy()))) {
        return Optional.of(
            String.format(
                "only the risk owner can accept (expected: %s)",
                entry.owner().map(Object::toString).orElse("a risk owner, which there is none")));
      }
      return Optional.empty();
    }

    private Optional<String> problemByException(RiskAcceptance acceptance, Level present) {
      List<AcceptanceException> exceptions =
          criteria.exceptionsFor(present, acceptance.acceptedBy());
      if (exceptions.isEmpty()) {
        return Optional.of(
            String.format(
                "the criteria let nobody of that id make an exception for %s", present.label()));
      }
      boolean inTime =
          exceptions.stream()
              .anyMatch(
                  exception ->
                      acceptance
                          .validUntil()
                          .map(
                              until ->
                                  !until.isAfter(acceptance.acceptedOn().plus(exception.longest())))
                          .orElse(false));
      return inTime
          ? Optional.empty()
          : Optional.of(
              String.format(
                  "an exception ends after %s at the latest (found: %s)",
                  exceptions.get(0).longest(),
                  acceptance.validUntil().map(until -> "until " + until).orElse("no end")));
    }

    private void checkControls() {
      for (RiskTreatment treatment : decisions.treatments()) {
        for (ControlId control : treatment.necessaryControls()) {
          boolean pending = !controls.isInPlace(control, preparedOn);
          if (pending && !controlsInWork.contains(control)) {
            report(
                PlanFindings.CONTROL_WITHOUT_ACTION,
                control,
                "control %s, needed for risk %s, is not in place and no open action puts it there",
                control,
                treatment.risk());
          }
        }
      }
    }

    private void checkActions() {
      for (TreatmentAction action : decisions.actions()) {
        if (action.status().isOpen()) {
          requirePart(action, "responsible", action.responsible().isPresent());
          requirePart(action, "due", action.due().isPresent());
          requirePart(action, "resources", !action.resources().isEmpty());
        }
      }
    }

    private void requirePart(TreatmentAction action, String part, boolean present) {
      if (!present) {
        report(
            PlanFindings.ACTION_INCOMPLETE,
            action.id(),
            "open action %s (%s) lacks %s",
            action.id(),
            action.what(),
            part);
      }
    }

    private boolean hasAction(RiskId risk, Predicate<TreatmentAction> test) {
      return actionsByRisk.get(risk).stream().anyMatch(test);
    }

    private Optional<ResidualRisk> residualOf(RiskId risk) {
      return Optional.ofNullable(residuals.get(risk));
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
}
