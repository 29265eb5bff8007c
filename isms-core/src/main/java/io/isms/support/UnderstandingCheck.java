package io.isms.support;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A check whether people understood what they were told. */
@Value.Immutable
@SourceClause(value = "7.3", edition2005 = "5.2.2")
public interface UnderstandingCheck extends WithUnderstandingCheck {
  /** The day. */
  LocalDate on();

  /** When it is made. */
  UnderstandingCheckKind kind();

  /** What came out; empty if not noted. */
  Optional<String> result();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link UnderstandingCheck}. */
  final class Builder extends ImmutableUnderstandingCheck.Builder {
    Builder() {}
  }
}
