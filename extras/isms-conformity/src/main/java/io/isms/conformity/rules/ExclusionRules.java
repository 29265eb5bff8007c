package io.isms.conformity.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.isms.applicability.ControlSuggestion;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.RequirementKind;
import io.isms.context.SecurityRequirement;
import io.isms.control.ControlId;
import io.isms.control.CustomControlId;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.RiskId;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentOptionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is left out, is left out for a reason that holds (6.1.3 d); 2005 1.2). */
final class ExclusionRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.3 d) Exclusions",
          Rule.named("SOA-07", "Every exclusion is justified")
              .since2013("6.1.3 d)")
              .in2005("4.2.1 j) 3)")
              .check(ExclusionRules::exclusionsAreJustified),
          Rule.named("SOA-08", "What is out as not needed is suggested by no risk")
              .check(ExclusionRules::unneededControlsAreUnneeded),
          Rule.named("SOA-09", "What is out of scope has no subject inside")
              .check(ExclusionRules::outOfScopeIsOutside),
          Rule.named("SOA-10", "What an own control makes pointless has that control in")
              .check(ExclusionRules::obviatingControlsAreIn),
          Rule.named("SOA-11", "Own controls are never out")
              .check(ExclusionRules::ownControlsAreNeverOut),
          Rule.named("C05-1-2-P2-P1", "The risks of excluded controls are taken by somebody")
              .in2005("1.2 ¶2 P1")
              .check(ExclusionRules::risksOfExclusionsAreTaken),
          Rule.named("C05-1-2-P2-P2", "Exclusions leave no requirement or risk without control")
              .in2005("1.2 ¶2 P2")
              .check(ExclusionRules::nothingIsLeftWithoutControl),
          Rule.named("C05-4-2-1-J-NOTE", "What works is not out")
              .in2005("4.2.1 j) NOTE")
              .check(ExclusionRules::workingControlsAreIn));

  /** The controls about something that is inside the scope where that holds. */
  private static final ImmutableListMultimap<String, ControlId> SUBJECTS =
      ImmutableListMultimap.<String, ControlId>builder()
          .putAll("outsourced development", ids("2013:A.14.2.7", "2022:A.8.30"))
          .putAll("a supplier", ids("2013:A.15.2.1", "2022:A.5.22"))
          .build();

  private static final ImmutableMap<String, Predicate<Probe>> INSIDE =
      ImmutableMap.of(
          "outsourced development",
          ExclusionRules::outsourcesDevelopment,
          "a supplier",
          it -> !it.isms().operation().suppliers().isEmpty());

  private ExclusionRules() {}

  private static List<ControlId> ids(String... ids) {
    return Arrays.stream(ids).map(ControlId::parse).toList();
  }

  private static boolean outsourcesDevelopment(Probe it) {
    return it.isms().context().scope().stream()
        .flatMap(scope -> scope.outsourced().stream())
        .anyMatch(outsourced -> outsourced.activity().toLowerCase(Locale.ROOT).contains("develop"));
  }

  private static List<ExcludedControl> excluded(Probe it) {
    return Applicability.of(it).excluded();
  }

  private static void exclusionsAreJustified(Probe it) {
    List<ExcludedControl> stated =
        Applicability.of(it)
            .stated()
            .filter(ExcludedControl.class::isInstance)
            .map(ExcludedControl.class::cast)
            .toList();
    if (!stated.isEmpty()) {
      it.demand(
          stated.stream().anyMatch(ExclusionRules::isJustified),
          "exclusions",
          "not one exclusion is justified");
      for (ExcludedControl entry : stated) {
        it.require(
            isJustified(entry),
            entry.control(),
            "exclusion of %s unjustified (expected: a reason in words)",
            entry.control());
      }
    }
  }

  private static boolean isJustified(SoaEntry entry) {
    return entry.justification().filter(text -> !text.isBlank()).isPresent();
  }

  private static void unneededControlsAreUnneeded(Probe it) {
    for (ExcludedControl entry : excluded(it)) {
      if (entry.reason() == ExclusionReason.NOT_NEEDED) {
        List<ControlSuggestion> used = Treatments.of(it).suggesting(entry.control());
        it.agree(
            used.isEmpty(),
            entry.control(),
            "%s excluded as unneeded yet used: %s",
            entry.control(),
            used.stream().map(ControlSuggestion::words).collect(Collectors.joining(", ")));
      }
    }
  }

  private static void outOfScopeIsOutside(Probe it) {
    for (ExcludedControl entry : excluded(it)) {
      if (entry.reason() == ExclusionReason.OUT_OF_SCOPE) {
        Optional<String> inside =
            SUBJECTS.inverse().get(entry.control()).stream()
                .filter(
                    subject ->
                        Optional.ofNullable(INSIDE.get(subject))
                            .map(fact -> fact.test(it))
                            .orElse(false))
                .findFirst();
        it.agree(
            inside.isEmpty(),
            entry.control(),
            "%s excluded as out of scope, but %s is inside",
            entry.control(),
            inside.orElse(""));
      }
    }
  }

  private static void obviatingControlsAreIn(Probe it) {
    for (ExcludedControl entry : excluded(it)) {
      if (entry.reason() == ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL) {
        it.agree(
            entry.obviatedBy().map(Applicability.of(it)::isIn).orElse(false),
            entry.control(),
            "%s obviated by %s, which is not an included custom control",
            entry.control(),
            entry.obviatedBy().map(CustomControlId::toString).orElse("nothing"));
      }
    }
  }

  private static void ownControlsAreNeverOut(Probe it) {
    for (SoaEntry entry : Applicability.of(it).decisions()) {
      if (entry.control() instanceof CustomControlId) {
        it.agree(
            !(entry instanceof ExcludedControl),
            entry.control(),
            "custom %s cannot be excluded (expected: no entry, or an inclusion)",
            entry.control());
      }
    }
  }

  private static void risksOfExclusionsAreTaken(Probe it) {
    for (ExcludedControl entry : excluded(it)) {
      for (RiskId risk : Treatments.of(it).needing(entry.control())) {
        it.demand(
            isJustified(entry) && isTakenOnRecord(risk, it),
            entry.control(),
            "excluded %s: risk %s not accepted by an accountable person (expected: an acceptance"
                + " that holds, on record)",
            entry.control(),
            risk);
      }
    }
  }

  private static boolean isTakenOnRecord(RiskId risk, Probe it) {
    return Treatments.of(it).isAccepted(risk)
        && Treatments.of(it).acceptance(risk).flatMap(RiskAcceptance::record).isPresent();
  }

  private static void nothingIsLeftWithoutControl(Probe it) {
    if (!excluded(it).isEmpty()) {
      for (SecurityRequirement requirement : it.isms().context().requirements()) {
        if (isLaw(requirement.kind()) && !requirement.controls().isEmpty()) {
          isNotAllExcluded(requirement.controls(), requirement.id(), it);
        }
      }
      for (AssessedRisk entry : Assessments.of(it).entries()) {
        ImmutableSet<ControlId> controls =
            Treatments.of(it)
                .treatment(entry.risk())
                .<ImmutableSet<ControlId>>map(RiskTreatment::necessaryControls)
                .orElse(ImmutableSet.of());
        if (entry.evaluation() == Evaluation.UNACCEPTABLE
            && !controls.isEmpty()
            && !isSettledOtherwise(entry.risk(), it)) {
          isNotAllExcluded(controls, entry.risk(), it);
        }
      }
    }
  }

  private static boolean isLaw(RequirementKind kind) {
    return kind == RequirementKind.LEGAL || kind == RequirementKind.REGULATORY;
  }

  private static void isNotAllExcluded(ImmutableSet<ControlId> controls, Object id, Probe it) {
    it.demand(
        controls.stream().anyMatch(control -> Applicability.of(it).exclusion(control).isEmpty()),
        id,
        "claim inadmissible: %s left without any control",
        id);
  }

  private static boolean isSettledOtherwise(RiskId risk, Probe it) {
    return Treatments.of(it).isAccepted(risk)
        || Treatments.of(it)
            .treatment(risk)
            .map(
                treatment ->
                    treatment.has(TreatmentOptionKind.AVOID)
                        || treatment.has(TreatmentOptionKind.SHARE))
            .orElse(false);
  }

  private static void workingControlsAreIn(Probe it) {
    for (ExcludedControl entry : excluded(it)) {
      it.observe(
          it.isms()
              .controls()
              .findImplementation(entry.control())
              .map(control -> !control.isWorking(it.asOf()))
              .orElse(true),
          entry.control(),
          "control %s works yet is excluded",
          entry.control());
    }
  }
}
