package io.isms.trace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.isms.Isms;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ControlSuggestion;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.ActionStatus;
import io.isms.context.RequirementId;
import io.isms.context.SecurityRequirement;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.leadership.Policy;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentBreadth;
import io.isms.risk.AssessmentId;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from a system what follows from what, as far as it is there by a day. */
final class TraceReading {
  /** What follows from what. */
  final TreeSet<TraceLink> links = new TreeSet<>();

  /** The steps that decisions claim and that lead nowhere, each from its control. */
  final List<TraceStep> gaps = new ArrayList<>();

  /** The elements from which nothing has to follow. */
  final Set<TraceElement> ends = new HashSet<>();

  /** What elements are called. */
  final TreeMap<TraceElement, String> titles = new TreeMap<>();

  private final Isms isms;
  private final LocalDate asOf;

  TraceReading(Isms isms, LocalDate asOf) {
    this.isms = isms;
    this.asOf = asOf;
    readObjectives();
    readCriteria();
    assessments().forEach(this::readAssessment);
    isms.register().risks().forEach(this::readRisk);
    isms.treatment().treatments().forEach(this::readTreatment);
    isms.treatment().actions().forEach(this::readAction);
    isms.context().requirements().forEach(this::readRequirement);
    readControls();
    decided().forEach(this::readDecision);
  }

  private static TraceElement element(TraceKind kind, Object id) {
    return TraceElement.of(kind, id);
  }

  private void link(TraceElement from, TraceElement to) {
    links.add(TraceLink.of(from, to));
  }

  private void readObjectives() {
    for (Policy policy : isms.leadership().policies()) {
      titles.put(element(TraceKind.POLICY, policy.id()), policy.title());
    }
    isms.planning()
        .objectives()
        .forEach(
            objective -> {
              TraceElement one = element(TraceKind.OBJECTIVE, objective.id());
              titles.put(one, objective.statement());
              objective.policy().ifPresent(it -> link(element(TraceKind.POLICY, it), one));
            });
  }

  private void readCriteria() {
    if (isms.criteria().isPresent()) {
      RiskCriteria criteria = isms.criteria().orElseThrow();
      TraceElement inForce = element(TraceKind.CRITERIA, criteria.version());
      criteria.objectives().forEach(it -> link(element(TraceKind.OBJECTIVE, it), inForce));
      for (Policy policy : isms.leadership().policies()) {
        if (policy.criteriaVersion().equals(Optional.of(criteria.version()))) {
          link(element(TraceKind.POLICY, policy.id()), inForce);
        }
      }
    }
  }

  /**
   * The assessments that led to what is decided: those that statement and plan name, the newest
   * that is not about a part only, and those after it.
   */
  private List<RiskAssessment> assessments() {
    List<RiskAssessment> made =
        Stream.concat(isms.earlierAssessments().stream(), isms.assessment().stream())
            .filter(it -> !it.performedOn().isAfter(asOf))
            .sorted(Comparator.comparing(RiskAssessment::performedOn))
            .toList();
    Set<AssessmentId> named = new HashSet<>();
    statement().flatMap(StatementOfApplicability::assessment).ifPresent(named::add);
    isms.treatmentPlan()
        .filter(plan -> !plan.preparedOn().isAfter(asOf))
        .map(RiskTreatmentPlan::assessment)
        .ifPresent(named::add);
    List<RiskAssessment> led = new ArrayList<>();
    boolean wholeSeen = false;
    for (RiskAssessment assessment : Lists.reverse(made)) {
      if (!wholeSeen || named.contains(assessment.id())) {
        led.add(assessment);
      }
      wholeSeen |= !assessment.breadth().equals(Optional.of(AssessmentBreadth.PARTIAL));
    }
    return led;
  }

  private void readAssessment(RiskAssessment assessment) {
    TraceElement made = element(TraceKind.ASSESSMENT, assessment.id());
    titles.put(made, "of " + assessment.performedOn());
    if (isms.criteria()
        .map(RiskCriteria::version)
        .equals(Optional.of(assessment.criteriaVersion()))) {
      link(element(TraceKind.CRITERIA, assessment.criteriaVersion()), made);
    }
    for (AssessedRisk entry : assessment.entries()) {
      TraceElement risk = element(TraceKind.RISK, entry.risk());
      link(made, risk);
      if (!entry.needsTreatment()) {
        ends.add(risk);
      }
    }
  }

  private void readRisk(Risk risk) {
    TraceElement one = element(TraceKind.RISK, risk.id());
    titles.put(one, risk.title());
    ControlSuggestion.by(risk).forEach(this::readShortcut);
  }

  /** The link between a risk and a control that it suggests by other than its treatment. */
  private void readShortcut(ControlSuggestion suggestion) {
    link(
        element(TraceKind.RISK, suggestion.risk()),
        element(TraceKind.CONTROL, suggestion.control()));
  }

  private void readTreatment(RiskTreatment treatment) {
    TraceElement decided = element(TraceKind.TREATMENT, treatment.risk());
    titles.put(
        decided,
        treatment.options().stream()
            .map(option -> words(option.kind()))
            .collect(Collectors.joining(", ")));
    link(element(TraceKind.RISK, treatment.risk()), decided);
    treatment.objectives().forEach(it -> link(element(TraceKind.OBJECTIVE, it), decided));
    treatment.necessaryControls().forEach(it -> link(decided, element(TraceKind.CONTROL, it)));
    if (treatment.necessaryControls().isEmpty()) {
      ends.add(decided);
    }
  }

  private void readAction(TreatmentAction action) {
    TraceElement one = element(TraceKind.ACTION, action.id());
    titles.put(one, action.what());
    if (action.status() != ActionStatus.CANCELLED) {
      action.controls().forEach(it -> link(element(TraceKind.CONTROL, it), one));
      ControlSuggestion.by(action).forEach(this::readShortcut);
    }
  }

  private void readRequirement(SecurityRequirement requirement) {
    TraceElement one = element(TraceKind.REQUIREMENT, requirement.id());
    titles.put(one, requirement.source());
    requirement.controls().forEach(it -> link(one, element(TraceKind.CONTROL, it)));
  }

  private void readControls() {
    Stream.of(
            isms.controls().custom().stream(),
            isms.controls().catalogs().stream()
                .flatMap((ControlCatalog catalog) -> catalog.controls().stream()),
            statement().stream().flatMap(it -> it.additionalControls().stream()))
        .flatMap(controls -> controls)
        .forEach(control -> titles.put(element(TraceKind.CONTROL, control.id()), control.title()));
    for (ControlImplementation known : isms.controls().implementations()) {
      TraceElement one = element(TraceKind.IMPLEMENTATION, known.control());
      titles.put(one, words(known.status()));
      link(element(TraceKind.DECISION, known.control()), one);
    }
  }

  private Optional<StatementOfApplicability> statement() {
    return isms.statementOfApplicability().filter(it -> !it.preparedOn().isAfter(asOf));
  }

  private List<ApplicableControl> decided() {
    ImmutableList<SoaEntry> entries =
        statement().map(StatementOfApplicability::entries).orElse(isms.decisions());
    return entries.stream()
        .filter(ApplicableControl.class::isInstance)
        .map(ApplicableControl.class::cast)
        .toList();
  }

  private void readDecision(ApplicableControl entry) {
    TraceElement control = element(TraceKind.CONTROL, entry.control());
    TraceElement decision = element(TraceKind.DECISION, entry.control());
    titles.put(
        decision,
        "in because of "
            + entry.reasons().stream().map(TraceReading::words).collect(Collectors.joining(", ")));
    link(control, decision);
    for (RiskId risk : entry.risks()) {
      if (!suggests(risk, entry.control())) {
        claim(control, TraceKind.TREATMENT, Optional.of(element(TraceKind.TREATMENT, risk)));
      }
    }
    for (RequirementId requirement : entry.requirements()) {
      TraceElement one = element(TraceKind.REQUIREMENT, requirement);
      if (titles.containsKey(one)) {
        link(one, control);
      } else {
        claim(control, TraceKind.REQUIREMENT, Optional.of(one));
      }
    }
    claimReasons(entry, control);
  }

  /** Claims the risk or requirement that the reasons speak of and that nobody knows. */
  private void claimReasons(ApplicableControl entry, TraceElement control) {
    boolean byRisk = entry.reasons().contains(InclusionReason.RISK) && entry.risks().isEmpty();
    if (byRisk && isFreeOf(control, TraceKind.TREATMENT, TraceKind.RISK)) {
      claim(control, TraceKind.TREATMENT, Optional.empty());
    }
    boolean byRequirement =
        entry.reasons().stream()
            .anyMatch(it -> it != InclusionReason.RISK && it != InclusionReason.GOOD_PRACTICE);
    if (byRequirement
        && entry.requirements().isEmpty()
        && isFreeOf(control, TraceKind.REQUIREMENT)) {
      claim(control, TraceKind.REQUIREMENT, Optional.empty());
    }
  }

  private void claim(TraceElement control, TraceKind expected, Optional<TraceElement> claimed) {
    gaps.add(TraceStep.builder().origin(control).expected(expected).claimed(claimed).build());
  }

  private boolean suggests(RiskId risk, ControlId control) {
    TraceElement to = element(TraceKind.CONTROL, control);
    return links.contains(TraceLink.of(element(TraceKind.TREATMENT, risk), to))
        || links.contains(TraceLink.of(element(TraceKind.RISK, risk), to));
  }

  /** Whether nothing of those kinds leads to the control. */
  private boolean isFreeOf(TraceElement control, TraceKind... kinds) {
    Set<TraceKind> wanted = Set.of(kinds);
    return links.stream()
        .noneMatch(it -> it.target().equals(control) && wanted.contains(it.source().kind()));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
