package io.isms.riskcalc.matrix;

import io.isms.risk.Level;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The estimate that a matrix takes. */
@Value.Immutable
@SourceClause(value = "6.1.2 d)", edition2005 = "4.2.1 e)")
public interface LikelihoodAndConsequence extends WithLikelihoodAndConsequence {
  /** The level of likelihood; empty if not estimated. */
  Optional<Level> likelihood();

  /** The level of consequence; empty if not estimated. */
  Optional<Level> consequence();

  /** The estimate of both. */
  static LikelihoodAndConsequence of(Level likelihood, Level consequence) {
    return builder().likelihood(likelihood).consequence(consequence).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LikelihoodAndConsequence}. */
  final class Builder extends ImmutableLikelihoodAndConsequence.Builder {
    Builder() {}
  }
}
