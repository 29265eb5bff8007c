package io.isms.decision;

import io.isms.risk.AssessedRisk;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskTreatment;
import java.util.Optional;
import org.immutables.value.Value;

/** A risk that no plan treats, as somebody sees it who consents to live with it. */
@Value.Immutable
@SourceClause(value = "6.1.3 f)", edition2005 = "4.2.1 f) 2)")
public interface UnplannedRisk extends WithUnplannedRisk {
  /** How the latest assessment rated it. */
  AssessedRisk assessed();

  /** What was decided about it; empty if nothing was. */
  Optional<RiskTreatment> treatment();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link UnplannedRisk}. */
  final class Builder extends ImmutableUnplannedRisk.Builder {
    Builder() {}
  }
}
