package io.isms.decision;

import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.context.Scope;
import io.isms.risk.RiskCriteria;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskTreatmentPlan;
import java.util.Optional;
import org.immutables.value.Value;

/** What management sees when it lets the management system go into operation. */
@Value.Immutable
@SourceClause(value = "5.1", edition2005 = "4.2.1 i)")
public interface OperatingBasis extends WithOperatingBasis {
  /** The scope; empty if not determined. */
  Optional<Scope> scope();

  /** The risk criteria; empty if not set. */
  Optional<RiskCriteria> criteria();

  /** The statement of applicability; empty if there is none. */
  Optional<StatementOfApplicability> statementOfApplicability();

  /** The treatment plan, without the consents to it; empty if there is none. */
  Optional<RiskTreatmentPlan> treatmentPlan();

  /** That of a system as it is; empty if it has none of the parts. */
  static Optional<OperatingBasis> of(Isms isms) {
    OperatingBasis basis =
        builder()
            .scope(isms.context().scope())
            .criteria(isms.criteria())
            .statementOfApplicability(isms.statementOfApplicability())
            .treatmentPlan(isms.treatmentPlan().map(RiskTreatmentPlan::content))
            .build();
    return Optional.of(basis).filter(it -> !it.equals(builder().build()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OperatingBasis}. */
  final class Builder extends ImmutableOperatingBasis.Builder {
    Builder() {}
  }
}
