package io.isms.improvement;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision whether action against causes is needed. */
@Value.Immutable
@SourceClause(
    value = "10.1 b)",
    edition2005 = {"8.2 c)", "8.3 b)"})
public interface NeedDecision extends WithNeedDecision {
  /** Whether action is needed. */
  boolean needed();

  /** The preset criteria that it rests on; empty if none is cited. */
  Optional<String> criteria();

  /** Why; empty is a gap that the checker reports where no action is needed. */
  Optional<String> reason();

  /** Who decided; empty if not said. */
  Optional<PartyId> by();

  /** The day of the decision; empty if not known. */
  Optional<LocalDate> on();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NeedDecision}. */
  final class Builder extends ImmutableNeedDecision.Builder {
    Builder() {}
  }
}
