package io.isms.leadership;

import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision of top management whether an interested party gets a policy. */
@Value.Immutable
@SourceClause("5.2 g)")
public interface PolicyRelease extends WithPolicyRelease {
  /** The policy. */
  PolicyId policy();

  /** The interested party. */
  PartyId party();

  /** Whether it gets the policy. */
  boolean released();

  /** Who decided so; empty is a gap that the checker reports. */
  Optional<PartyId> by();

  /** The day of the decision. */
  LocalDate on();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyRelease}. */
  final class Builder extends ImmutablePolicyRelease.Builder {
    Builder() {}
  }
}
