package io.isms.context;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who can influence the management system, is touched by it, or believes so. */
@Value.Immutable
@SourceClause(value = "4.2 a)", edition2005 = "4.2.1 b) 2)")
public interface InterestedParty extends WithInterestedParty {
  /** Who it is. */
  PartyId party();

  /** Whether it stands outside or inside. */
  Origin origin();

  /** What kind of party it is; empty if not said. */
  Optional<PartyCategory> category();

  /** Whether it matters to the management system. */
  boolean relevant();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InterestedParty}. */
  final class Builder extends ImmutableInterestedParty.Builder {
    Builder() {}
  }
}
