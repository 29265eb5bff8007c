package io.isms.riskcalc.matrix;

import io.isms.risk.Level;
import io.isms.standard.SourceClause;
import java.util.Optional;

/**
 * The estimate that a matrix takes. It holds what it tells, so that telling it allocates nothing.
 *
 * @param likelihood the level of likelihood; empty if not estimated
 * @param consequence the level of consequence; empty if not estimated
 */
@SourceClause(value = "6.1.2 d)", edition2005 = "4.2.1 e)")
public record LikelihoodAndConsequence(Optional<Level> likelihood, Optional<Level> consequence) {
  /** The estimate of both. */
  public static LikelihoodAndConsequence of(Level likelihood, Level consequence) {
    return new LikelihoodAndConsequence(Optional.of(likelihood), Optional.of(consequence));
  }
}
