package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something seen that may bear on security. */
@Value.Immutable
@SourceClause(value = "8.1", edition2005 = "3.5")
public interface SecurityEvent extends WithSecurityEvent {
  /** The id. */
  EventId id();

  /** The day on which it was seen. */
  LocalDate on();

  /** What was seen. */
  String what();

  /** Who or what reported it; empty if not known. */
  Optional<String> source();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid security event %s: what is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SecurityEvent}. */
  final class Builder extends ImmutableSecurityEvent.Builder {
    Builder() {}
  }
}
