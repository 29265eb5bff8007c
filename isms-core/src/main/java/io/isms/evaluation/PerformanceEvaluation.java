package io.isms.evaluation;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** How the management system performs: measures, audits and management reviews. */
@Value.Immutable
@SourceClause(
    value = "9",
    edition2005 = {"4.2.3", "6", "7"})
public interface PerformanceEvaluation extends WithPerformanceEvaluation {
  /** Nothing stated yet. */
  PerformanceEvaluation EMPTY = builder().build();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PerformanceEvaluation}. */
  final class Builder extends ImmutablePerformanceEvaluation.Builder {
    Builder() {}
  }
}
