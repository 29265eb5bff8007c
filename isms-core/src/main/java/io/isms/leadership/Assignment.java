package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.common.RoleId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That a party holds a role for a time. */
@Value.Immutable
@SourceClause(value = "5.3", edition2005 = "5.1 c)")
public interface Assignment extends WithAssignment {
  /** The role. */
  RoleId role();

  /** Who holds it. */
  PartyId holder();

  /** The first day. */
  LocalDate from();

  /** The last day; empty if it has no end. */
  Optional<LocalDate> to();

  /** Who assigned it; empty if not written down. */
  Optional<PartyId> assignedBy();

  /** The day on which people were told; empty if they were not. */
  Optional<LocalDate> communicatedOn();

  /** Checks that to is not before from. */
  @Value.Check
  default void check() {
    to().ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(from()),
                    "Invalid assignment: to %s (expected: not before from %s)",
                    later,
                    from()));
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
