package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.DocumentId;
import io.isms.common.Elements;
import io.isms.common.Immaterial;
import io.isms.control.ControlId;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What is done about which risk, by whom and by when. {@link RiskTreatmentPlanBuilder} yields one
 * only if nothing is missing.
 */
@Value.Immutable
@SourceClause(
    value = {"6.1.3 e)", "8.3"},
    edition2005 = "4.2.2 a)")
public interface RiskTreatmentPlan extends WithRiskTreatmentPlan {
  /** The version, from 1; every later change counts one up. */
  @Immaterial
  int version();

  /** The assessment that it answers. */
  @Immaterial
  AssessmentId assessment();

  /** The version of the criteria that it was checked against. */
  int criteriaVersion();

  /** The day on which it was drawn up. */
  @Immaterial
  LocalDate preparedOn();

  /** The document that presents it; empty if there is none. */
  @Immaterial
  Optional<DocumentId> document();

  /** The treated risks, the most urgent first. */
  ImmutableList<PlannedTreatment> items();

  /** The actions, the most urgent first. */
  ImmutableList<TreatmentAction> actions();

  /** The items by risk. */
  @Value.Lazy
  default ImmutableSortedMap<RiskId, PlannedTreatment> byRisk() {
    return Elements.byId("treated risk", items(), PlannedTreatment::risk);
  }

  /** The item of that risk; empty if the plan does not treat it. */
  default Optional<PlannedTreatment> findItem(RiskId risk) {
    return Optional.ofNullable(byRisk().get(risk));
  }

  /**
   * The plan as management consents to it: without the consents of the risk owners, and without the
   * actions that were given up, which nobody carries out any more.
   */
  default RiskTreatmentPlan content() {
    ImmutableList<TreatmentAction> kept =
        actions().stream()
            .filter(action -> action.status() != ActionStatus.CANCELLED)
            .collect(ImmutableList.toImmutableList());
    Set<ActionId> ids = kept.stream().map(TreatmentAction::id).collect(Collectors.toSet());
    return builder()
        .from(this)
        .items(
            items().stream()
                .map(item -> item.content().withActions(Sets.intersection(item.actions(), ids)))
                .toList())
        .actions(kept)
        .build();
  }

  /** The controls that the plan needs. */
  @Value.Lazy
  default ImmutableSortedSet<ControlId> necessaryControls() {
    return items().stream()
        .flatMap(item -> item.treatment().necessaryControls().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** The risks whose treatment needs that control. */
  default ImmutableSortedSet<RiskId> risksTreatedBy(ControlId control) {
    return items().stream()
        .filter(item -> item.treatment().necessaryControls().contains(control))
        .map(PlannedTreatment::risk)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** The actions that are still open, the most urgent first. */
  default ImmutableList<TreatmentAction> openActions() {
    return actions().stream()
        .filter(action -> action.status().isOpen())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Checks that each risk and each action is there once and that items name actions of the plan.
   */
  @Value.Check
  default void check() {
    checkArgument(version() >= 1, "Invalid plan: version %s (expected: 1 or more)", version());
    byRisk();
    ImmutableSortedMap<ActionId, TreatmentAction> known =
        Elements.byId("action", actions(), TreatmentAction::id);
    items()
        .forEach(item -> item.actions().forEach(action -> Elements.get("action", known, action)));
    checkArgument(
        Ordering.from(TreatmentAction.BY_URGENCY).isOrdered(actions()),
        "Invalid plan %s: actions out of order (expected: by priority, due day and id)",
        version());
  }

  /** A builder of the bare value, for reading and copying; to draw up a plan, use the other one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskTreatmentPlan}. */
  final class Builder extends ImmutableRiskTreatmentPlan.Builder {
    Builder() {}
  }
}
