package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.CompetenceId;
import io.isms.common.RoleId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A role with its responsibilities and authorities for security. */
@Value.Immutable
@SourceClause(
    value = {"5.3", "7.2 a)"},
    edition2005 = {"5.1 c)", "5.2.2 a)"})
public interface Role extends WithRole {
  /** The id. */
  RoleId id();

  /** The name. */
  String name();

  /** What kind of role it is. */
  RoleKind kind();

  /** Whether its holders are management. Defaults to false. */
  @Value.Default
  default boolean management() {
    return false;
  }

  /** Whether the top itself has to approve who holds it. Defaults to false. */
  @Value.Default
  default boolean major() {
    return false;
  }

  /** Whether its holders may assign roles to others. Defaults to false. */
  @Value.Default
  default boolean mayAssign() {
    return false;
  }

  /** The work for the management system that it is responsible for. */
  @Value.NaturalOrder
  ImmutableSortedSet<SecurityActivity> activities();

  /** What it is responsible for. */
  ImmutableList<String> responsibilities();

  /** What it may decide or demand. */
  ImmutableList<String> authorities();

  /** What its holders must be able to do; empty if not determined. */
  @Value.NaturalOrder
  ImmutableSortedSet<CompetenceId> competences();

  /** What it does for the top. */
  @Value.NaturalOrder
  ImmutableSortedSet<Mandate> mandates();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid role %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Role}. */
  final class Builder extends ImmutableRole.Builder {
    Builder() {}
  }
}
