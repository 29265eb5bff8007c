package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the organization's own activities meet, or lean on, those of others. */
@Value.Immutable
@SourceClause("4.3 c)")
public interface ScopeInterface extends WithScopeInterface {
  /** The id. */
  InterfaceId id();

  /** On which side it lies; empty if not said. */
  Optional<InterfaceKind> kind();

  /** Whose activities it meets. */
  PartyId counterpart();

  /** What depends on what. */
  String dependency();

  /** What it does to the scope; empty if not thought through. */
  Optional<String> influence();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!dependency().isBlank(), "Invalid scope interface %s: dependency is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeInterface}. */
  final class Builder extends ImmutableScopeInterface.Builder {
    Builder() {}
  }
}
