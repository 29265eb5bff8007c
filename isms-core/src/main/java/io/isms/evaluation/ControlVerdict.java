package io.isms.evaluation;

import io.isms.control.ControlId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What an audit found about the effectiveness of one control. */
@Value.Immutable
@SourceClause(value = "9.2 b)", edition2005 = "6 d)")
public interface ControlVerdict extends WithControlVerdict {
  /** The control. */
  ControlId control();

  /** Whether it works. */
  boolean effective();

  /** What was seen; empty if nothing more was written down. */
  Optional<String> note();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlVerdict}. */
  final class Builder extends ImmutableControlVerdict.Builder {
    Builder() {}
  }
}
