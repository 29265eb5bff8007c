package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A place where the organization's own activities meet, or lean on, those of others. */
@Value.Immutable
@SourceClause(value = "4.3 c)", edition2005 = "4.2.1 a)")
public interface ScopeInterface extends WithScopeInterface {
  /** The id. */
  InterfaceId id();

  /** What meets there, and who depends on whom. */
  String dependency();

  /** Who is on the other side; empty if not said. */
  Optional<PartyId> counterpart();

  /** What it is made of; empty if not said. */
  Optional<InterfaceKind> kind();

  /** How it influences the scope; empty if nobody asked. */
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
