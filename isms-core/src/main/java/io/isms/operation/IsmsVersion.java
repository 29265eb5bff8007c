package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ChangeId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A version of the management system: what it was from one day on. */
@Value.Immutable
@SourceClause(value = "6.3", edition2005 = "4.2.4")
public interface IsmsVersion extends WithIsmsVersion {
  /** The number, from 1. */
  int version();

  /** The day since which it holds. */
  LocalDate on();

  /** The change that brought it about; empty if none is named. */
  Optional<ChangeId> change();

  /** Checks that version is 1 or more. */
  @Value.Check
  default void check() {
    checkArgument(
        version() >= 1, "Invalid version of the ISMS: %s (expected: 1 or more)", version());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IsmsVersion}. */
  final class Builder extends ImmutableIsmsVersion.Builder {
    Builder() {}
  }
}
