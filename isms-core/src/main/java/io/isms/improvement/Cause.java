package io.isms.improvement;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Why nonconformities come about; one cause may bring about several. */
@Value.Immutable
@SourceClause(
    value = "10.1 b) 2)",
    edition2005 = {"8.2 b)", "8.3 a)"})
public interface Cause extends WithCause {
  /** The id. */
  CauseId id();

  /** What went wrong. */
  String what();

  /** The circumstance that brought it on; empty if not known. */
  Optional<String> trigger();

  /** Where it lies; empty if not said. */
  Optional<CauseCategory> category();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid cause %s: what is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Cause}. */
  final class Builder extends ImmutableCause.Builder {
    Builder() {}
  }
}
