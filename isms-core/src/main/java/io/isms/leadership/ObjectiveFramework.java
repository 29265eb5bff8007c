package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The rules by which a policy lets objectives be set. */
@Value.Immutable
@SourceClause(value = "5.2 b)", edition2005 = "4.2.1 b) 1)")
public interface ObjectiveFramework extends WithObjectiveFramework {
  /** How objectives are set. */
  String rules();

  /** Who sets them; empty is a gap that the checker reports. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> setters();

  /** How those of the whole lead to those of the parts; empty is a gap that the checker reports. */
  Optional<String> cascade();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!rules().isBlank(), "Invalid objective framework: rules is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ObjectiveFramework}. */
  final class Builder extends ImmutableObjectiveFramework.Builder {
    Builder() {}
  }
}
