package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.RequirementKind;
import io.isms.context.SecurityRequirement;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentOptionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The controls are compared with Annex A and the statement of applicability says it all (6.1.3).
 */
final class StatementRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.3 c) and d) Statement of applicability",
          Rule.named("SOA-EDITION", "There is a statement of applicability for the edition")
              .since2013("6.1.3 c)", "6.1.3 d)")
              .in2005("4.2.1 j)", "4.2.1 j) 1)", "4.2.1 j) 2)", "4.2.1 j) 3)")
              .check(StatementRules::statementIsThere),
          Rule.named("SOA-01", "Every control of Annex A is compared")
              .since2013("6.1.3 c)")
              .check(StatementRules::annexAIsCompared),
          Rule.named("SOA-02", "No own control doubles one of Annex A")
              .check(StatementRules::ownControlsAreOwn),
          Rule.named("SOA-03", "Every control of Annex A that is in modifies a risk")
              .check(StatementRules::includedControlsModifyRisks),
          Rule.named("SOA-04", "The statement has every control that a treatment needs")
              .since2013("6.1.3 d)")
              .in2005("4.2.1 j) 1)")
              .check(StatementRules::necessaryControlsAreIn),
          Rule.named("SOA-05", "Every control that is in is there for a reason")
              .since2013("6.1.3 d)")
              .in2005("4.2.1 j) 1)")
              .check(StatementRules::inclusionsAreJustified),
          Rule.named("SOA-06", "The state of every control that is in is told")
              .since2013("6.1.3 d)")
              .in2005("4.2.1 j) 2)")
              .check(StatementRules::statesAreTold),
          Rule.named("SOA-12", "Every control of Annex A is in or out")
              .since2013("6.1.3 d)")
              .in2005("4.2.1 j) 3)")
              .check(StatementRules::annexAIsDecided),
          Rule.named("SOA-13", "Somebody operates every control that is in")
              .check(StatementRules::somebodyOperatesThem),
          Rule.named("C05-4-2-1-G", "Something is selected where controls are applied")
              .in2005("4.2.1 g)")
              .check(StatementRules::somethingIsSelected),
          Rule.named("C05-4-2-1-G-P1-P1", "What is selected answers a need, and needs are answered")
              .in2005("4.2.1 g) ¶1 P1")
              .check(StatementRules::selectionAnswersNeeds),
          Rule.named("C05-4-2-1-G-P1-P2", "The selection heeds criteria, law and contracts")
              .in2005("4.2.1 g) ¶1 P2")
              .check(StatementRules::selectionHeedsCriteriaAndLaw),
          Rule.named("C05-4-2-1-J-2", "The state that is told agrees with the facts")
              .in2005("4.2.1 j) 2)")
              .check(StatementRules::statesAgreeWithFacts));

  private StatementRules() {}

  private static void statementIsThere(Probe it) {
    Optional<StatementOfApplicability> drawnUp = Applicability.of(it).drawnUp();
    it.demand(drawnUp.isPresent(), "statement of applicability", "no statement of applicability");
    drawnUp.ifPresent(
        statement ->
            it.demand(
                statement.edition() == it.edition(),
                "statement of applicability",
                "statement of applicability %s is drawn up for edition %s (expected: %s)",
                statement.version(),
                statement.edition(),
                it.edition()));
    if (it.edition() == Edition.E2005) {
      Applicability.of(it).statement().ifPresent(statement -> restsOnTheLatest(statement, it));
    }
  }

  private static void restsOnTheLatest(StatementOfApplicability statement, Probe it) {
    Assessments.of(it)
        .latest()
        .map(RiskAssessment::id)
        .ifPresent(
            latest ->
                it.observe(
                    statement.assessment().equals(Optional.of(latest)),
                    "statement of applicability",
                    "statement of applicability %s rests on assessment %s, the latest is %s",
                    statement.version(),
                    statement.assessment().map(Object::toString).orElse("none"),
                    latest));
  }

  private static boolean isOfAnotherEdition(Probe it) {
    return Applicability.of(it)
        .drawnUp()
        .map(statement -> statement.edition() != it.edition())
        .orElse(false);
  }

  private static void annexAIsCompared(Probe it) {
    if (!isOfAnotherEdition(it)) {
      ImmutableSet<ControlId> decided =
          Applicability.of(it)
              .stated()
              .map(SoaEntry::control)
              .collect(ImmutableSet.toImmutableSet());
      boolean any =
          it.demand(!decided.isEmpty(), "Annex A", "controls never compared with Annex A");
      if (any) {
        for (Control control : Applicability.of(it).catalog().controls()) {
          it.require(
              decided.contains(control.id()),
              control.id(),
              "Annex A %s not compared (expected: a decision on it)",
              control.id());
        }
      }
    }
  }

  private static void ownControlsAreOwn(Probe it) {
    Map<String, Control> byTitle =
        Applicability.of(it).catalog().controls().stream()
            .collect(
                Collectors.toMap(StatementRules::title, Function.identity(), (one, other) -> one));
    for (Control own : it.isms().controls().custom()) {
      Optional<Control> shadowed = Optional.ofNullable(byTitle.get(title(own)));
      it.agree(
          shadowed.isEmpty(),
          own.id(),
          "custom control %s shadows Annex A %s (expected: that one, or another title)",
          own.id(),
          shadowed.map(found -> found.id().toString()).orElse(""));
    }
  }

  private static String title(Control control) {
    return control.title().strip().toLowerCase(Locale.ROOT);
  }

  private static void includedControlsModifyRisks(Probe it) {
    ImmutableSet<ControlId> existing =
        it.isms().register().risks().stream()
            .flatMap(risk -> risk.existingControls().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (ApplicableControl entry : Applicability.of(it).included()) {
      if (entry.control() instanceof AnnexAControlId) {
        it.recommend(
            Treatments.of(it).needed().containsKey(entry.control())
                || existing.contains(entry.control())
                || entry.reasons().stream().anyMatch(reason -> reason != InclusionReason.RISK),
            entry.control(),
            "control %s included but modifies no risk",
            entry.control());
      }
    }
  }

  private static void necessaryControlsAreIn(Probe it) {
    Applicability applicability = Applicability.of(it);
    if (applicability.statement().isPresent()) {
      Treatments.of(it)
          .needed()
          .forEach(
              (control, risks) ->
                  it.demand(
                      applicability.isIn(control) || isLeftToAccountability(control, it),
                      control,
                      "control %s in plan, not in SoA (needed for %s)",
                      control,
                      risks));
    }
  }

  /** In 2005, whether a needed control may be out is a matter of 1.2. */
  private static boolean isLeftToAccountability(ControlId control, Probe it) {
    return it.edition() == Edition.E2005 && Applicability.of(it).exclusion(control).isPresent();
  }

  private static List<ApplicableControl> stated(Probe it) {
    return Applicability.of(it)
        .stated()
        .filter(ApplicableControl.class::isInstance)
        .map(ApplicableControl.class::cast)
        .toList();
  }

  private static void inclusionsAreJustified(Probe it) {
    for (ApplicableControl entry : stated(it)) {
      it.require(
          !entry.reasons().isEmpty(),
          entry.control(),
          "inclusion of %s unjustified (expected: a reason)",
          entry.control());
    }
    for (ApplicableControl entry : Applicability.of(it).included()) {
      if (entry.reasons().contains(InclusionReason.RISK)) {
        it.recommend(
            !entry.risks().isEmpty(),
            entry.control(),
            "justification of %s cites no risk",
            entry.control());
      }
    }
  }

  private static void statesAreTold(Probe it) {
    for (ApplicableControl entry : Applicability.of(it).included()) {
      it.require(
          entry.status() != ImplementationStatus.NOT_VERIFIED,
          entry.control(),
          "state of %s missing (expected: how far it is in place)",
          entry.control());
    }
  }

  private static void annexAIsDecided(Probe it) {
    Applicability.of(it)
        .statement()
        .ifPresent(
            statement -> {
              for (Control control : Applicability.of(it).catalog().controls()) {
                it.require(
                    statement.findEntry(control.id()).isPresent(),
                    control.id(),
                    "Annex A %s missing (expected: included, inherited or excluded)",
                    control.id());
              }
            });
  }

  private static void somebodyOperatesThem(Probe it) {
    for (ApplicableControl entry : Applicability.of(it).included()) {
      it.suggest(
          entry.responsible().isPresent(), entry.control(), "nobody operates %s", entry.control());
    }
  }

  private static void somethingIsSelected(Probe it) {
    boolean applies =
        it.isms().treatment().treatments().stream()
            .anyMatch(treatment -> treatment.has(TreatmentOptionKind.MODIFY));
    if (applies && Applicability.of(it).statement().isPresent()) {
      it.demand(
          !Applicability.of(it).included().isEmpty(),
          "selection",
          "nothing selected, though treatments apply controls");
    }
  }

  private static void selectionAnswersNeeds(Probe it) {
    for (ApplicableControl entry : Applicability.of(it).included()) {
      it.require(
          !entry.risks().isEmpty() || !entry.requirements().isEmpty(),
          entry.control(),
          "control %s answers no need (expected: a risk or a requirement)",
          entry.control());
    }
    ImmutableSet<RiskId> answered =
        Applicability.of(it).included().stream()
            .flatMap(entry -> entry.risks().stream())
            .collect(ImmutableSet.toImmutableSet());
    if (Applicability.of(it).statement().isPresent()) {
      for (RiskTreatment treatment : it.isms().treatment().treatments()) {
        if (treatment.has(TreatmentOptionKind.MODIFY)) {
          it.require(
              answered.contains(treatment.risk()),
              treatment.risk(),
              "risk %s answered by no control",
              treatment.risk());
        }
      }
    }
  }

  private static void selectionHeedsCriteriaAndLaw(Probe it) {
    if (Applicability.of(it).statement().isPresent()) {
      ImmutableSet<Object> reached =
          Applicability.of(it).included().stream()
              .flatMap(entry -> entry.requirements().stream())
              .collect(ImmutableSet.toImmutableSet());
      for (SecurityRequirement requirement : it.isms().context().requirements()) {
        if (requirement.kind() != RequirementKind.BUSINESS) {
          it.require(
              reached.contains(requirement.id())
                  || requirement.controls().stream().anyMatch(Applicability.of(it)::isIn)
                  || it.noneRecorded(requirement.id()),
              requirement.id(),
              "requirement %s reaches no control",
              requirement.id());
        }
      }
    }
    for (RiskTreatment treatment : it.isms().treatment().treatments()) {
      RiskId risk = treatment.risk();
      if (!Treatments.of(it).isUnknown(risk)) {
        it.require(
            Treatments.of(it).isAcceptable(risk) || Treatments.of(it).isAccepted(risk),
            risk,
            "residual of %s neither tolerable nor accepted",
            risk);
      }
    }
  }

  private static void statesAgreeWithFacts(Probe it) {
    Applicability.of(it)
        .statement()
        .ifPresent(
            statement -> {
              ImmutableSortedMap<ControlId, ControlImplementation> known =
                  it.isms().controls().byControl();
              for (ApplicableControl entry : Applicability.of(it).included()) {
                it.require(
                    !entry.status().isInPlace()
                        || Optional.ofNullable(known.get(entry.control()))
                            .flatMap(ControlImplementation::implementedOn)
                            .map(day -> !day.isAfter(statement.preparedOn()))
                            .orElse(false),
                    entry.control(),
                    "state of %s contradicts its implementation (expected: in place by %s)",
                    entry.control(),
                    statement.preparedOn());
              }
              it.isms().register().risks().stream()
                  .flatMap(risk -> risk.existingControls().stream())
                  .distinct()
                  .sorted()
                  .forEach(
                      control ->
                          it.require(
                              tellsOfWork(statement, control),
                              control,
                              "state of %s contradicts the assessment, which counts on it",
                              control));
            });
  }

  private static boolean tellsOfWork(StatementOfApplicability statement, ControlId control) {
    return statement
        .findEntry(control)
        .map(
            entry ->
                entry instanceof ApplicableControl applicable
                    && (applicable.status().isInPlace()
                        || applicable.status() == ImplementationStatus.PARTIALLY_IMPLEMENTED))
        .orElse(false);
  }
}
