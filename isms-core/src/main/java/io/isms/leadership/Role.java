package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.CompetenceId;
import io.isms.common.RoleId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A role in the management system, with its duties and powers. */
@Value.Immutable
@SourceClause(value = "5.3", edition2005 = "5.1 c)")
public interface Role extends WithRole {
  /** The id. */
  RoleId id();

  /** The name. */
  String name();

  /** The roles outside security that it is. */
  @Value.NaturalOrder
  ImmutableSortedSet<RoleKind> kinds();

  /** The security activities that it carries. */
  @Value.NaturalOrder
  ImmutableSortedSet<SecurityActivity> activities();

  /** The mandates that it carries. */
  @Value.NaturalOrder
  ImmutableSortedSet<Mandate> mandates();

  /** What its holder has to do. */
  ImmutableList<String> responsibilities();

  /** What its holder may decide. */
  ImmutableList<String> authorities();

  /** What its holder has to be able to do. */
  @Value.NaturalOrder
  ImmutableSortedSet<CompetenceId> competences();

  /** Whether it is a role of management. Defaults to false. */
  @Value.Default
  default boolean management() {
    return false;
  }

  /** Whether top management approves its holder itself. Defaults to false. */
  @Value.Default
  default boolean major() {
    return false;
  }

  /** Whether its holder may assign other roles. Defaults to false. */
  @Value.Default
  default boolean mayAssign() {
    return false;
  }

  /** Whether its holder answers for the daily running of the system. Defaults to false. */
  @Value.Default
  default boolean operatesIsms() {
    return false;
  }

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
