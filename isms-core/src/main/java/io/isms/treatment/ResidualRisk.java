package io.isms.treatment;

import io.isms.common.Immaterial;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What remains of one risk after treatment: today, with credit only for the controls that are in
 * place, and as expected once all necessary controls are.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 f)", edition2005 = "4.2.1 h)")
public interface ResidualRisk extends WithResidualRisk {
  /** The risk. */
  RiskId risk();

  /** The rating with the necessary controls that are in place on the day of the computation. */
  @Immaterial
  Rating today();

  /** The rating once all necessary controls are in place. */
  Rating expected();

  /** Why the expected level was stated by hand; empty if it was computed. */
  @Immaterial
  Optional<String> statedReason();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResidualRisk}. */
  final class Builder extends ImmutableResidualRisk.Builder {
    Builder() {}
  }
}
