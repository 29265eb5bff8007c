package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.common.RoleId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody holds a role for a time. */
@Value.Immutable
@SourceClause(value = "5.3", edition2005 = "5.1 c)")
public interface Assignment extends WithAssignment {
  /** The role. */
  RoleId role();

  /** Who holds it. */
  PartyId person();

  /** The first day. */
  LocalDate since();

  /** The last day; empty as long as it is not set. */
  Optional<LocalDate> until();

  /** Who assigned it; empty if not said. */
  Optional<PartyId> assignedBy();

  /** Who at the top approved it; empty if nobody did. */
  Optional<PartyId> approvedBy();

  /** The day on which it was made known; empty if it was not. */
  Optional<LocalDate> communicatedOn();

  /** Whether the role is held so on that day. */
  default boolean isCurrentOn(LocalDate day) {
    return !since().isAfter(day) && until().map(last -> !last.isBefore(day)).orElse(true);
  }

  /** Checks that until is not before since. */
  @Value.Check
  default void check() {
    until()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(since()),
                    "Invalid assignment of %s to %s: until %s (expected: not before since %s)",
                    role(),
                    person(),
                    later,
                    since()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Assignment}. */
  final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
