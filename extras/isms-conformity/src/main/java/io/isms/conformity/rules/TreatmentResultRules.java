package io.isms.conformity.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.isms.applicability.ApplicableControl;
import io.isms.common.RecordKind;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.risk.RiskId;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.treatment.PlanFailure;
import io.isms.treatment.ProgressCheck;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentAction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The risk treatment plan is carried out, and the controls are put to work (8.3; 2005 4.2.2). */
final class TreatmentResultRules {
  static final RuleSet RULES =
      RuleSet.of(
          "8.3 Risk treatment",
          Rule.named("RTX-01", "Actions are carried out when they are due, or moved for a reason")
              .since2013("8.3")
              .in2005("4.2.2 b)")
              .check(TreatmentResultRules::actionsAreCarriedOut),
          Rule.named("RTX-02", "The results of risk treatment are documented")
              .since2013("8.3", "7.5.1 a)")
              .check(TreatmentResultRules::resultsAreDocumented),
          Rule.named("RTX-03", "Every assessment leads to a plan")
              .check(TreatmentResultRules::assessmentsLeadToAPlan),
          Rule.named("RTX-04", "Where the plan fails, treatment is decided anew")
              .check(TreatmentResultRules::failuresAreAnswered),
          Rule.named("RTX-05", "The progress of the plan is watched")
              .check(TreatmentResultRules::progressIsWatched),
          Rule.named("DOC-20", "Controls that ask for a document have one")
              .check(TreatmentResultRules::controlsHaveTheirDocuments),
          Rule.named("C05-4-2-2-B", "Actions are paid for, and moved by decision only")
              .in2005("4.2.2 b)")
              .check(TreatmentResultRules::actionsAreFunded),
          Rule.named("C05-4-2-2-C", "Selected controls work, or somebody puts them in place")
              .in2005("4.2.2 c)")
              .check(TreatmentResultRules::selectedControlsWork));

  /** The controls whose wording asks for something documented. */
  private static final ImmutableMap<Edition, ImmutableSet<String>> DOCUMENTED =
      ImmutableMap.of(
          Edition.E2013,
          ImmutableSet.of(
              "A.7.1.2",
              "A.8.1.1",
              "A.8.1.3",
              "A.9.1.1",
              "A.12.1.1",
              "A.12.4.1",
              "A.12.4.3",
              "A.13.2.4",
              "A.14.2.5",
              "A.15.1.1",
              "A.16.1.5",
              "A.17.1.2",
              "A.18.1.1"),
          Edition.E2022,
          ImmutableSet.of(
              "A.6.2", "A.5.9", "A.5.10", "A.5.15", "A.5.37", "A.8.15", "A.6.6", "A.8.27", "A.5.19",
              "A.5.26", "A.5.29", "A.5.31"));

  private TreatmentResultRules() {}

  private static void actionsAreCarriedOut(Probe it) {
    for (TreatmentAction action : it.isms().treatment().actions()) {
      it.require(
          !action.isOverdue(it.asOf()),
          action.id(),
          "plan action %s not carried out (due %s)",
          action.id(),
          action.due().map(LocalDate::toString).orElse(""));
    }
  }

  private static void actionsAreFunded(Probe it) {
    for (TreatmentAction action : it.isms().treatment().actions()) {
      it.require(
          action.funding().isPresent(),
          action.id(),
          "action %s unfunded (expected: from which money it is paid)",
          action.id());
      if (action.rescheduledBecause().isPresent()) {
        it.require(
            action.decision().isPresent(),
            action.id(),
            "action %s was moved without a decision",
            action.id());
      }
    }
  }

  private static void resultsAreDocumented(Probe it) {
    Documents documents = it.view(Documents.class, Documents::new);
    it.demand(
        !documents.records(RecordKind.RISK_TREATMENT).isEmpty()
            || !documents.covering(ClauseRef.of(it.edition(), "8.3")).isEmpty(),
        "treatment results",
        "treatment results undocumented");
  }

  private static void assessmentsLeadToAPlan(Probe it) {
    Assessments.of(it)
        .latest()
        .filter(
            assessment ->
                assessment.performedOn().plus(it.profile().settlingIn()).isBefore(it.asOf()))
        .ifPresent(
            assessment ->
                it.agree(
                    Treatments.of(it)
                            .plan()
                            .filter(plan -> !plan.preparedOn().isBefore(assessment.performedOn()))
                            .isPresent()
                        || it.noneRecorded(assessment.id()),
                    assessment.id(),
                    "assessment %s led to no plan update",
                    assessment.id()));
  }

  private static void failuresAreAnswered(Probe it) {
    for (PlanFailure failure : it.isms().treatment().failures()) {
      if (it.isPast(failure.on())) {
        it.recommend(
            isAnswered(failure, it),
            failure.action(),
            "failure of %s ignored (expected: a plan or a treatment decided since %s)",
            failure.action(),
            failure.on());
      }
    }
  }

  private static boolean isAnswered(PlanFailure failure, Probe it) {
    return Treatments.of(it)
            .plan()
            .filter(plan -> !plan.preparedOn().isBefore(failure.on()))
            .isPresent()
        || Optional.ofNullable(it.isms().treatment().actionsById().get(failure.action())).stream()
            .flatMap(action -> action.risks().stream())
            .anyMatch(risk -> isDecidedSince(failure.on(), risk, it));
  }

  private static boolean isDecidedSince(LocalDate day, RiskId risk, Probe it) {
    return Treatments.of(it)
        .treatment(risk)
        .flatMap(RiskTreatment::estimatedOn)
        .filter(on -> it.isPast(on) && !on.isBefore(day))
        .isPresent();
  }

  private static void progressIsWatched(Probe it) {
    boolean open =
        it.isms().treatment().actions().stream().anyMatch(action -> action.isOpenOn(it.asOf()));
    if (open) {
      Optional<LocalDate> last =
          it.isms().treatment().progressChecks().stream()
              .map(ProgressCheck::on)
              .filter(it::isPast)
              .max(Comparator.naturalOrder());
      it.recommend(
          last.map(on -> !on.plus(it.profile().progressCheckEvery()).isBefore(it.asOf()))
              .orElse(false),
          "treatment plan",
          "plan progress not monitored, last %s (expected: within %s)",
          last.map(on -> "on " + on).orElse("never"),
          it.profile().progressCheckEvery());
    }
  }

  private static void controlsHaveTheirDocuments(Probe it) {
    ImmutableSet<String> asking = DOCUMENTED.getOrDefault(it.edition(), ImmutableSet.of());
    for (ApplicableControl entry : Applicability.of(it).included()) {
      if (asking.contains(entry.control().number()) && isInPlace(entry.control(), it)) {
        it.agree(
            !entry.documents().isEmpty(),
            entry.control(),
            "control %s is implemented without its document",
            entry.control());
      }
    }
  }

  private static boolean isInPlace(ControlId control, Probe it) {
    return it.isms().controls().isInPlace(control, it.asOf());
  }

  private static void selectedControlsWork(Probe it) {
    for (ApplicableControl entry : Applicability.of(it).included()) {
      boolean inPlace = isInPlace(entry.control(), it);
      it.demand(
          inPlace || Treatments.of(it).openByControl().containsKey(entry.control()),
          entry.control(),
          "selected control %s neither implemented nor planned",
          entry.control());
      if (inPlace) {
        it.require(
            it.isms()
                .controls()
                .findImplementation(entry.control())
                .filter(TreatmentResultRules::isProven)
                .isPresent(),
            entry.control(),
            "control %s claimed without proof (expected: the day since which it is in place, and a"
                + " record)",
            entry.control());
      }
    }
  }

  private static boolean isProven(ControlImplementation implementation) {
    return implementation.implementedOn().isPresent() && !implementation.evidence().isEmpty();
  }
}
