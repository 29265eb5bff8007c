package io.isms.leadership;

import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The decision whether a party outside gets a policy. */
@Value.Immutable
@SourceClause("5.2 g)")
public interface PolicyRelease extends WithPolicyRelease {
  /** The policy. */
  PolicyId policy();

  /** The party. */
  PartyId party();

  /** Whether it gets it. */
  boolean released();

  /** Who decided so. */
  PartyId by();

  /** The day of the decision. */
  LocalDate on();

  /** Whether the party was sent it or can read it openly. Defaults to false. */
  @Value.Default
  default boolean reachable() {
    return false;
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyRelease}. */
  final class Builder extends ImmutablePolicyRelease.Builder {
    Builder() {}
  }
}
