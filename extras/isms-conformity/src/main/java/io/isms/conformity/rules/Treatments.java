package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.isms.Isms;
import io.isms.annexa.OmissionCheck;
import io.isms.applicability.ControlSuggestion;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.control.ControlId;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.risk.Unrated;
import io.isms.treatment.AcceptanceRules;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What was decided about risks, what is planned and what remains, on the day of the check. */
final class Treatments {
  private final Isms isms;
  private final Bindings bindings;
  private final LocalDate asOf;
  private final Optional<RiskTreatmentPlan> plan;
  private final ImmutableSortedMap<ControlId, ImmutableSortedSet<RiskId>> needed;
  private final ImmutableListMultimap<ControlId, ControlSuggestion> suggestions;
  private final ImmutableListMultimap<RiskId, TreatmentAction> openByRisk;
  private final ImmutableSetMultimap<ControlId, TreatmentAction> openByControl;
  private final ImmutableSortedMap<RiskId, AssessedRisk> assessed;

  private Treatments(Snapshot snapshot, Bindings bindings) {
    this.bindings = bindings;
    isms = snapshot.isms();
    asOf = snapshot.asOf();
    plan = isms.treatmentPlan().filter(it -> !it.preparedOn().isAfter(asOf));
    needed = OmissionCheck.neededBy(isms.treatment().treatments());
    suggestions =
        Multimaps.index(
            ControlSuggestion.in(
                isms.register().risks(), isms.treatment().treatments(), isms.treatment().actions()),
            ControlSuggestion::control);
    ImmutableListMultimap.Builder<RiskId, TreatmentAction> byRisk = ImmutableListMultimap.builder();
    isms.treatment().actions().stream()
        .filter(action -> action.isOpenOn(asOf))
        .forEach(action -> action.risks().forEach(risk -> byRisk.put(risk, action)));
    openByRisk = byRisk.build();
    openByControl =
        isms.treatment().actions().stream()
            .filter(action -> action.isOpenOn(asOf))
            .flatMap(
                action -> action.controls().stream().map(control -> Map.entry(control, action)))
            .collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
    assessed =
        isms.assessment()
            .filter(it -> !it.performedOn().isAfter(asOf))
            .map(it -> it.byRisk())
            .orElse(ImmutableSortedMap.of());
  }

  /** Those of the system that the probe gives. */
  static Treatments of(Probe it) {
    return it.view(Treatments.class, snapshot -> new Treatments(snapshot, Bindings.of(it)));
  }

  /** The plan; empty if there is none by the day of the check. */
  Optional<RiskTreatmentPlan> plan() {
    return plan;
  }

  /** The line of the plan about that risk; empty if there is none. */
  Optional<PlannedTreatment> row(RiskId risk) {
    return plan.flatMap(it -> it.findItem(risk));
  }

  /** What was decided about that risk; empty if nothing was. */
  Optional<RiskTreatment> treatment(RiskId risk) {
    return Optional.ofNullable(isms.treatment().treatmentsByRisk().get(risk));
  }

  /** The latest consent to live with that risk; empty if there is none by the day of the check. */
  Optional<RiskAcceptance> acceptance(RiskId risk) {
    return Optional.ofNullable(isms.treatment().acceptancesByRisk().get(risk))
        .filter(acceptance -> !acceptance.acceptedOn().isAfter(asOf));
  }

  /** The controls that treatments need, each with the risks that need it. */
  ImmutableSortedMap<ControlId, ImmutableSortedSet<RiskId>> needed() {
    return needed;
  }

  /** The risks whose treatment needs that control. */
  ImmutableSortedSet<RiskId> needing(ControlId control) {
    return needed.getOrDefault(control, ImmutableSortedSet.of());
  }

  /** How risks suggest that control, in the order of the risks. */
  ImmutableList<ControlSuggestion> suggesting(ControlId control) {
    return suggestions.get(control);
  }

  /** Whether that risk suggests that control in any way. */
  boolean isSuggested(ControlId control, RiskId risk) {
    return suggesting(control).stream().anyMatch(one -> one.risk().equals(risk));
  }

  /** Whether an open action is for that risk. */
  boolean isInWork(RiskId risk) {
    return openByRisk.containsKey(risk);
  }

  /** The open actions that put that control in place. */
  ImmutableSetMultimap<ControlId, TreatmentAction> openByControl() {
    return openByControl;
  }

  /** The line of the latest assessment about that risk; empty if it was not assessed. */
  Optional<AssessedRisk> assessed(RiskId risk) {
    return Optional.ofNullable(assessed.get(risk));
  }

  /** Who answers for that risk; empty if nobody does. */
  Optional<PartyId> owner(RiskId risk) {
    return assessed(risk).flatMap(AssessedRisk::owner);
  }

  /**
   * What is to be lived with of that risk: what is expected to remain by the plan, or else what
   * there is by the latest assessment; unrated if nobody knows.
   */
  Rating remaining(RiskId risk) {
    return row(risk)
        .flatMap(PlannedTreatment::remaining)
        .or(() -> assessed(risk).map(AssessedRisk::current))
        .orElseGet(() -> Unrated.because("not assessed"));
  }

  /**
   * Whether nobody can say if what is to be lived with is acceptable: for want of criteria, of an
   * assessment or, where there is work to do, of a plan. Other rules tell about that.
   */
  boolean isUnknown(RiskId risk) {
    boolean withoutCriteria =
        criteria()
            .map(it -> it.acceptable().isEmpty() || !isOnScale(remaining(risk), it))
            .orElse(true);
    boolean withoutPlan =
        row(risk).isEmpty() && treatment(risk).map(RiskTreatment::asksForWork).orElse(false);
    boolean withoutAssessment =
        assessed.isEmpty() && row(risk).flatMap(PlannedTreatment::remaining).isEmpty();
    return withoutCriteria || withoutPlan || withoutAssessment;
  }

  /** Whether the criteria accept what is to be lived with of that risk. */
  boolean isAcceptable(RiskId risk) {
    Rating remaining = remaining(risk);
    return criteria()
        .filter(criteria -> isOnScale(remaining, criteria))
        .map(criteria -> criteria.evaluate(remaining) == Evaluation.ACCEPTABLE)
        .orElse(false);
  }

  /** Whether somebody has consented to what remains of that risk, and that consent still holds. */
  boolean isAccepted(RiskId risk) {
    return acceptance(risk).isPresent() && stalenessOfConsent(risk).isEmpty();
  }

  /** Why the consent to what remains of that risk reaches no longer; empty if it does. */
  Optional<String> stalenessOfConsent(RiskId risk) {
    return rules()
        .flatMap(
            rules ->
                acceptance(risk)
                    .flatMap(acceptance -> rules.staleness(acceptance, remaining(risk))))
        .or(() -> bindings.lapse(risk));
  }

  /** Whether the criteria, or an exception that they provide, cover the consent to that risk. */
  boolean isCovered(RiskId risk) {
    return isAcceptable(risk)
        || rules()
            .map(
                rules ->
                    acceptance(risk).stream()
                        .anyMatch(
                            acceptance ->
                                remaining(risk).findLevel().stream()
                                    .anyMatch(
                                        level ->
                                            rules.lackOfException(acceptance, level).isEmpty())))
            .orElse(false);
  }

  private Optional<RiskCriteria> criteria() {
    return isms.criteria();
  }

  private Optional<AcceptanceRules> rules() {
    return criteria().map(criteria -> new AcceptanceRules(criteria, asOf));
  }

  private static boolean isOnScale(Rating rating, RiskCriteria criteria) {
    return rating
        .findLevel()
        .map(level -> criteria.levels().findLevel(level.code()).isPresent())
        .orElse(true);
  }
}
