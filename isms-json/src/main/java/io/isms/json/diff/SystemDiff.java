package io.isms.json.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.applicability.ControlChange;
import io.isms.applicability.StatementOfApplicability;
import io.isms.decision.DecisionChange;
import io.isms.decision.DecisionState;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.risk.Trend;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.comparison.AssessmentComparison;
import io.isms.riskcalc.comparison.ResidualChange;
import io.isms.riskcalc.comparison.RiskChange;
import io.isms.standard.SourceClause;
import io.isms.treatment.ActionChange;
import io.isms.treatment.RiskTreatmentPlan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What differs between two states of a management system, or between two of its assessments,
 * statements of applicability or treatment plans: every place, by identity and never by position,
 * and what it means for risks, controls, actions and decisions.
 *
 * <p>Between a and b and between b and a everything is mirrored: what rose fell, what was added was
 * removed. Only two things look in one direction, since they do in the world: the part of a move
 * that comes from other criteria is found by rating the earlier estimates again, and decisions are
 * those of the earlier state held against the later one.
 */
@Value.Immutable
@SourceClause(
    value = {"7.5.3", "8.2", "9.3"},
    edition2005 = {"4.2.3 d)", "4.3.2"})
public interface SystemDiff extends WithSystemDiff {
  /** What is compared. */
  DiffSubject subject();

  /** The day on which the earlier of the two is looked at. */
  LocalDate dayBefore();

  /** The day on which the later of the two is looked at. */
  LocalDate dayAfter();

  /** Every element that differs, in the natural order of the places. */
  ImmutableList<ElementChange> elements();

  /**
   * What became of each risk as assessed; empty if there is no assessment on one of the two sides
   * and none can be made.
   */
  Optional<AssessmentComparison> risks();

  /** What became of what remains of each treated risk, in the order of the risks. */
  ImmutableList<ResidualChange> residuals();

  /** The decisions on controls that differ, in the order of the controls. */
  ImmutableList<ControlChange> controls();

  /** The actions of the treatment plan that differ, or are newly or no longer overdue. */
  ImmutableList<ActionChange> actions();

  /** The approvals and acceptances that are new, stand otherwise or are no longer there. */
  ImmutableList<DecisionChange> decisions();

  /** Every place that differs, so that it can be applied and undone. */
  @Value.Lazy
  default ModelDiff structure() {
    return ModelDiff.builder()
        .changes(elements().stream().flatMap(it -> it.changes().stream()).toList())
        .build();
  }

  /** Whether nothing differs, in what is stated or in what it means. */
  default boolean isEmpty() {
    return elements().isEmpty()
        && movedRisks().isEmpty()
        && movedResiduals().isEmpty()
        && controls().isEmpty()
        && actions().isEmpty()
        && decisions().isEmpty();
  }

  /** The risks whose assessed level or verdict moved, in the order of the risks. */
  default ImmutableList<RiskChange> movedRisks() {
    return risks()
        .map(AssessmentComparison::movedOrEvaluatedOtherwise)
        .orElseGet(ImmutableList::of);
  }

  /** The risks that moved in that way, in the order of the risks. */
  default ImmutableList<RiskChange> risksThatAre(Trend trend) {
    return risks().map(it -> it.changesThatAre(trend)).orElseGet(ImmutableList::of);
  }

  /** The risks of which more or less remains, in the order of the risks. */
  default ImmutableList<ResidualChange> movedResiduals() {
    return residuals().stream()
        .filter(ResidualChange::hasMoved)
        .collect(ImmutableList.toImmutableList());
  }

  /** What became of what remains of each risk. */
  @Value.Lazy
  default ImmutableMap<RiskId, ResidualChange> residualsByRisk() {
    return Maps.uniqueIndex(residuals(), ResidualChange::risk);
  }

  /** What became of what remains of that risk; empty if nothing remains on both sides. */
  default Optional<ResidualChange> findResidual(RiskId risk) {
    return Optional.ofNullable(residualsByRisk().get(risk));
  }

  /** The decisions that held and are, by the later day, in that state. */
  default ImmutableList<DecisionChange> decisionsThatBecame(DecisionState state) {
    return decisions().stream()
        .filter(it -> it.became(state))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The difference between two whole systems. Of assessment, statement and plan each those on file
   * are compared; where a side has none, an assessment and what remains are computed, and the
   * decisions on controls and the actions of the registers are compared.
   *
   * @param methods the risk methods that the documents may name, beside their own
   */
  static SystemDiff between(DatedDocument before, DatedDocument after, RiskMethods methods) {
    return new SystemComparison(before, after, methods).diff();
  }

  /** The difference between two assessments, without knowing their criteria. */
  static SystemDiff between(RiskAssessment before, RiskAssessment after) {
    return builder()
        .subject(DiffSubject.ASSESSMENT)
        .dayBefore(before.performedOn())
        .dayAfter(after.performedOn())
        .elements(Elementwise.of(before, after))
        .risks(AssessmentComparison.of(before, after))
        .build();
  }

  /** The difference between two statements of applicability. */
  static SystemDiff between(StatementOfApplicability before, StatementOfApplicability after) {
    return builder()
        .subject(DiffSubject.STATEMENT_OF_APPLICABILITY)
        .dayBefore(before.preparedOn())
        .dayAfter(after.preparedOn())
        .elements(Elementwise.of(before, after))
        .controls(ControlChange.between(before.entries(), after.entries()))
        .build();
  }

  /**
   * The difference between two treatment plans. What remains is compared if both follow one version
   * of the criteria.
   */
  static SystemDiff between(RiskTreatmentPlan before, RiskTreatmentPlan after) {
    return builder()
        .subject(DiffSubject.TREATMENT_PLAN)
        .dayBefore(before.preparedOn())
        .dayAfter(after.preparedOn())
        .elements(Elementwise.of(before, after))
        .residuals(
            ResidualChange.between(
                SystemComparison.residuals(before),
                SystemComparison.residuals(after),
                before.criteriaVersion() == after.criteriaVersion()))
        .actions(
            ActionChange.between(
                before.actions(), before.preparedOn(), after.actions(), after.preparedOn()))
        .build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SystemDiff}. */
  final class Builder extends ImmutableSystemDiff.Builder {
    Builder() {}
  }
}
