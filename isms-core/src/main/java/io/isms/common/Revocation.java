package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** That somebody took back a consent before it ran out. */
@Value.Immutable
@SourceClause(
    value = {"5.1", "6.1.3 f)"},
    edition2005 = {"4.2.1 h)", "4.2.1 i)"})
public interface Revocation extends WithRevocation {
  /** The first day on which the consent no longer holds. */
  LocalDate on();

  /** Who took it back. */
  PartyId by();

  /** Why. */
  String reason();

  /** Whether the consent was taken back by that day. */
  default boolean isInForce(LocalDate asOf) {
    return !on().isAfter(asOf);
  }

  /** Checks that the reason is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!reason().isBlank(), "Invalid revocation of %s: reason is blank", on());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Revocation}. */
  final class Builder extends ImmutableRevocation.Builder {
    Builder() {}
  }
}
