package io.isms.evaluation;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What was judged about an auditor. */
@Value.Immutable
@SourceClause(value = "9.2 e)", edition2005 = "5.2.2 c)")
public interface AuditorEvaluation extends WithAuditorEvaluation {
  /** The day of the judgment. */
  LocalDate on();

  /** Whether the auditor does well. */
  boolean suitable();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuditorEvaluation}. */
  final class Builder extends ImmutableAuditorEvaluation.Builder {
    Builder() {}
  }
}
