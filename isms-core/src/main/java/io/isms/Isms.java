package io.isms;

import com.google.common.collect.ImmutableList;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Elements;
import io.isms.context.IsmsContext;
import io.isms.control.ControlRegister;
import io.isms.declaration.Declarations;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.improvement.Improvement;
import io.isms.leadership.Leadership;
import io.isms.operation.Operation;
import io.isms.planning.Planning;
import io.isms.risk.CriteriaByPart;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskRegister;
import io.isms.standard.Edition;
import io.isms.standard.SourceClause;
import io.isms.support.Support;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentRegister;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an organization states about its information security management system, as one value.
 *
 * <p>Every id in the context, criteria, registers and decisions leads to an element of the same
 * system; one that does not cannot be built. Assessment, statement of applicability and plan are
 * snapshots of their day and stand on their own.
 */
@Value.Immutable
@SourceClause(value = "4.4", edition2005 = "4.1")
public interface Isms extends WithIsms {
  /** The edition that the organization follows. */
  Edition edition();

  /** Who the organization is, its scope, parties, assets and requirements. */
  @Value.Default
  default IsmsContext context() {
    return IsmsContext.EMPTY;
  }

  /** Who leads, by which policies, roles and decisions. */
  @Value.Default
  default Leadership leadership() {
    return Leadership.EMPTY;
  }

  /** Risks and opportunities to the system itself, and objectives. */
  @Value.Default
  default Planning planning() {
    return Planning.EMPTY;
  }

  /** Resources, competence, awareness, communication and documented information. */
  @Value.Default
  default Support support() {
    return Support.EMPTY;
  }

  /** How the system is run. */
  @Value.Default
  default Operation operation() {
    return Operation.EMPTY;
  }

  /** How it performs. */
  @Value.Default
  default PerformanceEvaluation evaluation() {
    return PerformanceEvaluation.EMPTY;
  }

  /** What was found wrong, and what is to become better. */
  @Value.Default
  default Improvement improvement() {
    return Improvement.EMPTY;
  }

  /** What people vouch for, state to be none, waive or claim. */
  @Value.Default
  default Declarations declarations() {
    return Declarations.EMPTY;
  }

  /** The risk criteria in force; empty if not set. */
  Optional<RiskCriteria> criteria();

  /**
   * Criteria that differ from one part to another, where one set does not suit all risks; each part
   * is then assessed by itself. Empty if one set holds for all.
   */
  Optional<CriteriaByPart> criteriaByPart();

  /** The risks as identified and estimated. */
  @Value.Default
  default RiskRegister register() {
    return RiskRegister.EMPTY;
  }

  /** The own controls, and which controls are in place. */
  @Value.Default
  default ControlRegister controls() {
    return ControlRegister.EMPTY;
  }

  /** What was decided and set going about the risks. */
  @Value.Default
  default TreatmentRegister treatment() {
    return TreatmentRegister.EMPTY;
  }

  /** What was decided about controls, complete or not, in the order of the controls. */
  ImmutableList<SoaEntry> decisions();

  /** The latest risk assessment; empty if none was made. */
  Optional<RiskAssessment> assessment();

  /**
   * The assessments before the latest, the oldest first; empty if there was none or none was kept.
   */
  ImmutableList<RiskAssessment> earlierAssessments();

  /** The statement of applicability in force; empty if there is none. */
  Optional<StatementOfApplicability> statementOfApplicability();

  /** The treatment plan in force; empty if there is none. */
  Optional<RiskTreatmentPlan> treatmentPlan();

  /**
   * Checks that every id leads somewhere and that no control is decided twice; brings decisions
   * into the order of the controls.
   */
  @Value.Check
  default Isms check() {
    Elements.byId("decided control", decisions(), SoaEntry::control);
    ImmutableList<DanglingReference> dangling = Closure.danglingIn(this);
    if (!dangling.isEmpty()) {
      throw new DanglingReferenceException(dangling);
    }
    return Elements.inOrder(decisions(), SoaEntry::control)
        ? this
        : builder().from(this).decisions(Elements.sorted(decisions(), SoaEntry::control)).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Isms}. */
  final class Builder extends ImmutableIsms.Builder {
    Builder() {}
  }
}
