package io.isms.treatment;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A look at how far the treatment plan is. */
@Value.Immutable
@SourceClause(value = "8.3", edition2005 = "4.2.2 b)")
public interface ProgressCheck extends WithProgressCheck {
  /** The day. */
  LocalDate on();

  /** Who looked; empty if not said. */
  Optional<PartyId> by();

  /** What was found; empty if not written down. */
  Optional<String> conclusion();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProgressCheck}. */
  final class Builder extends ImmutableProgressCheck.Builder {
    Builder() {}
  }
}
