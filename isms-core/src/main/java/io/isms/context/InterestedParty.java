package io.isms.context;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A party as one that can influence, or is touched by, what the management system does. */
@Value.Immutable
@SourceClause(value = "4.2", edition2005 = "4.2.1 b) 2)")
public interface InterestedParty extends WithInterestedParty {
  /** The party. */
  PartyId party();

  /** What kind of party it is; that tells whether it is outside or inside. */
  PartyCategory category();

  /** Whether it matters to the management system. Defaults to true. */
  @Value.Default
  default boolean relevant() {
    return true;
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InterestedParty}. */
  final class Builder extends ImmutableInterestedParty.Builder {
    Builder() {}
  }
}
