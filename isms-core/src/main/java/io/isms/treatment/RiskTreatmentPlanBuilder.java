package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.Outcome;
import io.isms.control.ControlRegister;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Draws up a treatment plan from what has been decided. It yields a plan only if every unacceptable
 * risk is treated down to the criteria, or accepted by its owner within them or by a justified
 * exception, and every pending control has an action with who, what with and by when. Otherwise it
 * reports all gaps at once. The order of the calls does not matter.
 */
public final class RiskTreatmentPlanBuilder {
  final Edition edition;
  final RiskCriteria criteria;
  final RiskAssessment assessment;
  final LocalDate preparedOn;
  int version = 1;
  TreatmentRegister decisions = TreatmentRegister.EMPTY;
  ControlRegister controls = ControlRegister.EMPTY;
  ImmutableSortedMap<RiskId, ResidualRisk> residuals = ImmutableSortedMap.of();

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

  /**
   * The version of the plan. Defaults to 1.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public RiskTreatmentPlanBuilder version(int version) {
    checkArgument(version >= 1, "Invalid version %s (expected: 1 or more)", version);
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
    return new PlanCheck(this).outcome();
  }
}
