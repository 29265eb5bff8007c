package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** Somebody who can own, decide or do something: a person, a role, a unit or an external body. */
@Value.Immutable
@SourceClause(value = "5.3", edition2005 = "5.1 c)")
public interface Party extends WithParty {
  /** The id. */
  PartyId id();

  /** The name. */
  String name();

  /** What kind of body it is. */
  PartyKind kind();

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid party %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Party}. */
  final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
