package io.isms.leadership;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A look at who holds which role. */
@Value.Immutable
@SourceClause(value = "5.3", edition2005 = "5.1 c)")
public interface RoleReview extends WithRoleReview {
  /** The day. */
  LocalDate on();

  /** Who looked; empty if not said. */
  Optional<PartyId> by();

  /** What came of it; empty if not said. */
  Optional<String> conclusion();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleReview}. */
  final class Builder extends ImmutableRoleReview.Builder {
    Builder() {}
  }
}
