package io.isms.json.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.isms.Isms;
import io.isms.applicability.ControlChange;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.decision.DecisionChange;
import io.isms.decision.DecisionRegister;
import io.isms.json.CanonicalJson;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskAssessment;
import io.isms.riskcalc.ResidualRisks;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.comparison.AssessmentComparison;
import io.isms.riskcalc.comparison.CriteriaChange;
import io.isms.riskcalc.comparison.ResidualChange;
import io.isms.treatment.ActionChange;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Compares two states of one system. */
final class SystemComparison {
  private final Side before;
  private final Side after;
  private final boolean bothPlanned;

  SystemComparison(DatedDocument before, DatedDocument after, RiskMethods methods) {
    this.before = Side.of(before, methods);
    this.after = Side.of(after, methods);
    this.bothPlanned = this.before.plan().isPresent() && this.after.plan().isPresent();
  }

  /** One of the two states, with what can be computed of it. */
  private record Side(DatedDocument state, Optional<RiskAssessor> assessor) {
    static Side of(DatedDocument state, RiskMethods methods) {
      return new Side(
          state,
          state
              .document()
              .isms()
              .criteria()
              .flatMap(
                  criteria ->
                      ifPossible(
                          () ->
                              RiskAssessor.of(
                                  criteria,
                                  state
                                      .document()
                                      .method()
                                      .map(own -> methods.with(own.toMethod()))
                                      .orElse(methods)))));
    }

    Isms isms() {
      return state.document().isms();
    }

    LocalDate day() {
      return state.day();
    }

    Optional<RiskTreatmentPlan> plan() {
      return isms().treatmentPlan();
    }

    Optional<RiskAssessment> assessment() {
      return isms()
          .assessment()
          .or(
              () ->
                  assessor.flatMap(
                      it ->
                          ifPossible(
                              () ->
                                  it.assess(
                                      AssessmentId.of("RA-" + day()), isms().register(), day()))));
    }

    ImmutableList<ResidualRisk> computedResiduals() {
      return assessor
          .flatMap(
              it ->
                  ifPossible(
                      () ->
                          ResidualRisks.of(it, isms().controls(), day())
                              .after(isms().register(), isms().treatment().treatments())))
          .orElseGet(ImmutableList::of);
    }

    DecisionRegister decisions() {
      return DecisionRegister.of(isms(), new CanonicalJson());
    }

    private boolean isBasisOf(RiskAssessment assessment) {
      return assessor
          .filter(
              it ->
                  it.criteria().version() == assessment.criteriaVersion()
                      && it.method().name().equals(assessment.method())
                      && it.method().version().equals(assessment.methodVersion()))
          .isPresent();
    }
  }

  SystemDiff diff() {
    Optional<RiskAssessment> earlier = before.assessment();
    Optional<RiskAssessment> later = after.assessment();
    Optional<CriteriaChange> change =
        earlier.map(before::isBasisOf).orElse(false) && later.map(after::isBasisOf).orElse(false)
            ? Optional.of(
                CriteriaChange.of(before.assessor().orElseThrow(), after.assessor().orElseThrow()))
            : Optional.empty();
    return SystemDiff.builder()
        .subject(DiffSubject.SYSTEM)
        .dayBefore(before.day())
        .dayAfter(after.day())
        .elements(Elementwise.of(before.state().document(), after.state().document()))
        .risks(earlier.flatMap(it -> later.map(to -> risks(change, it, to))))
        .residuals(residuals(change, earlier, later))
        .controls(controls())
        .actions(ActionChange.between(actions(before), before.day(), actions(after), after.day()))
        .decisions(
            DecisionChange.between(
                before.decisions(), before.day(), after.decisions(), after.day()))
        .build();
  }

  private AssessmentComparison risks(
      Optional<CriteriaChange> change, RiskAssessment earlier, RiskAssessment later) {
    return change
        .flatMap(
            it ->
                ifPossible(
                    () ->
                        AssessmentComparison.across(it, earlier, before.isms().register(), later)))
        .or(() -> after.isms().criteria().map(it -> AssessmentComparison.of(earlier, later, it)))
        .orElseGet(() -> AssessmentComparison.of(earlier, later));
  }

  private ImmutableList<ResidualChange> residuals(
      Optional<CriteriaChange> change,
      Optional<RiskAssessment> earlier,
      Optional<RiskAssessment> later) {
    Function<Side, ImmutableList<ResidualRisk>> residualsOf =
        side -> bothPlanned ? residuals(side.plan().orElseThrow()) : side.computedResiduals();
    List<ResidualRisk> from = residualsOf.apply(before);
    List<ResidualRisk> to = residualsOf.apply(after);
    return change
        .flatMap(
            it ->
                ifPossible(() -> ResidualChange.across(it, before.isms(), before.day(), from, to)))
        .orElseGet(
            () -> {
              boolean comparable = areComparable(earlier, later);
              return after
                  .isms()
                  .criteria()
                  .filter(it -> comparable)
                  .map(it -> ResidualChange.between(from, to, it.levels()))
                  .orElseGet(() -> ResidualChange.between(from, to, comparable));
            });
  }

  /** Whether levels mean the same on both sides, as far as that can be told without a method. */
  private boolean areComparable(Optional<RiskAssessment> earlier, Optional<RiskAssessment> later) {
    boolean byAssessments =
        after
            .isms()
            .criteria()
            .filter(
                it ->
                    earlier.isPresent()
                        && later.isPresent()
                        && it.areComparable(earlier.orElseThrow(), later.orElseThrow()))
            .isPresent();
    boolean byPlans =
        bothPlanned
            && before.plan().orElseThrow().criteriaVersion()
                == after.plan().orElseThrow().criteriaVersion();
    return byAssessments || byPlans || before.isms().criteria().equals(after.isms().criteria());
  }

  static ImmutableList<ResidualRisk> residuals(RiskTreatmentPlan plan) {
    return plan.items().stream()
        .map(PlannedTreatment::residual)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<ControlChange> controls() {
    boolean bothStated =
        Iterables.all(
            ImmutableList.of(before, after),
            side -> side.isms().statementOfApplicability().isPresent());
    Function<Side, ImmutableList<SoaEntry>> entriesOf =
        side ->
            bothStated
                ? side.isms()
                    .statementOfApplicability()
                    .map(StatementOfApplicability::entries)
                    .orElseThrow()
                : side.isms().decisions();
    return ControlChange.between(entriesOf.apply(before), entriesOf.apply(after));
  }

  private ImmutableList<TreatmentAction> actions(Side side) {
    return bothPlanned ? side.plan().orElseThrow().actions() : side.isms().treatment().actions();
  }

  /**
   * What a system yields, unless it cannot: criteria may name a method that nobody knows, estimates
   * levels that are on no scale. A difference is told of such systems too.
   */
  private static <T> Optional<T> ifPossible(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
