package io.isms.conformity.rules;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.InheritedControl;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.CybersecurityConcept;
import io.isms.operation.Supplier;
import io.isms.risk.EventBased;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.risk.Trend;
import io.isms.riskcalc.ResidualRisks;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentOptionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every control that the chosen options need is determined, and no other (6.1.3 b)). */
final class NecessaryControlRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.3 b) Necessary controls",
          Rule.named("RT-07", "What is to be modified is met by an effect of a control")
              .since2013("6.1.3 b)")
              .check(NecessaryControlRules::targetsAreMet),
          Rule.named("RT-10", "Every own control is there for a risk")
              .check(NecessaryControlRules::ownControlsTreatRisks),
          Rule.named("RT-11", "Once its controls are in place, no more remains than expected")
              .check(NecessaryControlRules::treatmentsWork),
          Rule.named("RT-12", "Every necessary control makes a difference")
              .check(NecessaryControlRules::controlsMakeADifference),
          Rule.named("RT-13", "Every included control leads back to the risks that it is in for")
              .check(NecessaryControlRules::controlsLeadBackToRisks),
          Rule.named("RT-14", "Controls that limit consequence notice, react and recover")
              .check(NecessaryControlRules::consequenceControlsAreComplete),
          Rule.named("RT-15", "Controls that others run are backed by an agreement")
              .check(NecessaryControlRules::controlsOfOthersAreBacked),
          Rule.named("RT-16", "The controls at every supplier are considered")
              .check(NecessaryControlRules::controlsAtSuppliersAreConsidered),
          Rule.named("C05-4-2-1-F-1", "Controls that are to be applied are selected")
              .in2005("4.2.1 f) 1)")
              .check(NecessaryControlRules::appliedControlsAreSelected));

  private NecessaryControlRules() {}

  private static List<RiskTreatment> treatments(Probe it) {
    return it.isms().treatment().treatments();
  }

  private static void targetsAreMet(Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      if (treatment.has(TreatmentOptionKind.MODIFY)) {
        it.demand(
            treatment.unmetTargets().isEmpty(),
            treatment.risk(),
            "risk %s: nothing modifies %s (expected: an effect of a necessary control)",
            treatment.risk(),
            Joiner.on(", ").join(treatment.unmetTargets()));
      }
    }
  }

  private static void ownControlsTreatRisks(Probe it) {
    Set<ControlId> existing = existing(it);
    for (Control control : it.isms().controls().custom()) {
      it.recommend(
          Treatments.of(it).needed().containsKey(control.id()) || existing.contains(control.id()),
          control.id(),
          "control %s treats no risk",
          control.id());
    }
  }

  /** The controls that worked already when risks were estimated. */
  private static ImmutableSet<ControlId> existing(Probe it) {
    return it.isms().register().risks().stream()
        .flatMap(risk -> risk.existingControls().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void treatmentsWork(Probe it) {
    Optional<RiskAssessment> latest = Assessments.of(it).latest();
    for (RiskTreatment treatment : treatments(it)) {
      boolean lookedAtSince =
          latest.map(assessment -> isInPlaceBy(treatment, assessment, it)).orElse(false);
      if (lookedAtSince && !treatment.necessaryControls().isEmpty()) {
        Rating expected = Treatments.of(it).remaining(treatment.risk());
        boolean worse =
            Treatments.of(it)
                .assessed(treatment.risk())
                .map(entry -> Trend.between(expected, entry.current()) == Trend.UP)
                .orElse(false);
        it.agree(
            !worse,
            treatment.risk(),
            "treatment of %s ineffective: more than %s remains though its controls are in place",
            treatment.risk(),
            expected.label());
      }
    }
  }

  private static boolean isInPlaceBy(RiskTreatment treatment, RiskAssessment assessment, Probe it) {
    ControlRegister controls = it.isms().controls();
    return treatment.necessaryControls().stream()
        .allMatch(
            control ->
                controls.isInPlace(control, it.asOf())
                    && controls
                        .findImplementation(control)
                        .flatMap(ControlImplementation::implementedOn)
                        .map((LocalDate day) -> day.isBefore(assessment.performedOn()))
                        .orElse(false));
  }

  private static void controlsMakeADifference(Probe it) {
    RiskMethods methods = RiskMethods.installed();
    it.isms()
        .criteria()
        .filter(criteria -> methods.findMethod(criteria.method()).isPresent())
        .map(criteria -> RiskAssessor.of(criteria, methods))
        .map(assessor -> ResidualRisks.of(assessor, ControlRegister.EMPTY, it.asOf()))
        .ifPresent(residuals -> controlsMakeADifference(residuals, it));
  }

  private static void controlsMakeADifference(ResidualRisks residuals, Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      it.isms()
          .register()
          .findRisk(treatment.risk())
          .filter(risk -> expected(risk, treatment, residuals).isPresent())
          .ifPresent(
              risk ->
                  treatment
                      .necessaryControls()
                      .forEach(
                          control ->
                              it.agree(
                                  makesADifference(control, risk, treatment, residuals),
                                  control,
                                  "control %s adds nothing to the treatment of %s",
                                  control,
                                  treatment.risk())));
    }
  }

  private static boolean makesADifference(
      ControlId control, Risk risk, RiskTreatment treatment, ResidualRisks residuals) {
    RiskTreatment without =
        treatment.withEffects(
            treatment.effects().stream()
                .filter(effect -> !effect.control().equals(control))
                .toList());
    return treatment.statedResidual().isPresent()
        || !expected(risk, treatment, residuals).equals(expected(risk, without, residuals));
  }

  private static Optional<Object> expected(
      Risk risk, RiskTreatment treatment, ResidualRisks residuals) {
    return residuals.after(risk, treatment).map(ResidualRisk::expected).flatMap(Rating::findLevel);
  }

  private static void controlsLeadBackToRisks(Probe it) {
    for (ApplicableControl entry : Applicability.of(it).included()) {
      for (RiskId risk : entry.risks()) {
        it.recommend(
            Treatments.of(it).isSuggested(entry.control(), risk)
                && (Assessments.of(it).latest().isEmpty()
                    || Treatments.of(it).assessed(risk).isPresent()),
            entry.control(),
            "control %s cannot be traced to risk %s (expected: a treatment of that risk that needs"
                + " it, an action for it or an estimate that counts on it, and an assessment of the"
                + " risk)",
            entry.control(),
            risk);
      }
    }
  }

  private static void consequenceControlsAreComplete(Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      if (limitsConsequence(treatment) && isAboutAnEvent(treatment.risk(), it)) {
        Set<CybersecurityConcept> concepts = concepts(treatment, it);
        it.suggest(
            concepts.contains(CybersecurityConcept.DETECT)
                && (concepts.contains(CybersecurityConcept.RESPOND)
                    || concepts.contains(CybersecurityConcept.RECOVER)),
            treatment.risk(),
            "risk %s: consequence controls incomplete (expected: one that detects and one that"
                + " responds or recovers)",
            treatment.risk());
      }
    }
  }

  private static boolean limitsConsequence(RiskTreatment treatment) {
    return treatment.options().stream()
        .anyMatch(
            option ->
                option instanceof ModifyRisk modify
                    && modify.targets().contains(RiskFactor.CONSEQUENCE));
  }

  private static boolean isAboutAnEvent(RiskId risk, Probe it) {
    return it.isms()
        .register()
        .findRisk(risk)
        .map(found -> found.identification() instanceof EventBased)
        .orElse(false);
  }

  private static ImmutableSet<CybersecurityConcept> concepts(RiskTreatment treatment, Probe it) {
    return treatment.necessaryControls().stream()
        .flatMap(
            control ->
                Stream.concat(
                    Applicability.of(it).findControl(control, it).stream()
                        .flatMap(found -> found.attributes().concepts().stream()),
                    it.isms().controls().findImplementation(control).stream()
                        .flatMap(found -> found.concepts().stream())))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void controlsOfOthersAreBacked(Probe it) {
    Map<PartyId, Supplier> suppliers = new HashMap<>();
    it.isms()
        .operation()
        .suppliers()
        .forEach(supplier -> supplier.party().ifPresent(party -> suppliers.put(party, supplier)));
    for (ApplicableControl entry : Applicability.of(it).included()) {
      provider(entry, it)
          .ifPresent(
              provider ->
                  it.suggest(
                      Optional.ofNullable(suppliers.get(provider))
                          .map(NecessaryControlRules::isBacked)
                          .orElse(false),
                      entry.control(),
                      "supplier control %s is not contractually backed (expected: security clauses"
                          + " in the agreement with %s, and a way to learn whether they are kept)",
                      entry.control(),
                      provider));
    }
  }

  private static Optional<PartyId> provider(ApplicableControl entry, Probe it) {
    return entry instanceof InheritedControl inherited
        ? Optional.of(inherited.provider())
        : it.isms()
            .controls()
            .findImplementation(entry.control())
            .flatMap(ControlImplementation::provider);
  }

  private static boolean isBacked(Supplier supplier) {
    return !supplier.securityClauses().isEmpty() && !supplier.assurance().isEmpty();
  }

  private static void controlsAtSuppliersAreConsidered(Probe it) {
    for (Supplier supplier : it.isms().operation().suppliers()) {
      it.recommend(
          supplier.controlsConsideredOn().filter(it::isPast).isPresent(),
          supplier.id(),
          "controls at %s never considered",
          supplier.id());
    }
  }

  private static void appliedControlsAreSelected(Probe it) {
    if (Applicability.of(it).statement().isPresent()) {
      for (RiskTreatment treatment : treatments(it)) {
        if (treatment.has(TreatmentOptionKind.MODIFY)) {
          it.demand(
              treatment.necessaryControls().stream().anyMatch(Applicability.of(it)::isIn),
              treatment.risk(),
              "treatment of %s: no selected control",
              treatment.risk());
        }
      }
    }
  }
}
