package io.isms.leadership;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A look at who holds which role. */
@Value.Immutable
@SourceClause("5.3")
public interface RoleReview extends WithRoleReview {
  /** The day. */
  LocalDate on();

  /** Who looked. */
  PartyId by();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleReview}. */
  final class Builder extends ImmutableRoleReview.Builder {
    Builder() {}
  }
}
