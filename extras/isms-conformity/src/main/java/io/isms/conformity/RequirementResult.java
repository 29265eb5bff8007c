package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.Finding;
import io.isms.common.PartyId;
import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** Where one requirement stands, with what was found and what served as evidence. */
@Value.Immutable
@SourceClause(value = "9.2", edition2005 = "6")
public interface RequirementResult extends WithRequirementResult {
  /** The requirement. */
  ClauseRef requirement();

  /** How much it binds. */
  Obligation obligation();

  /** Where it stands, with all that is below it. */
  Verdict verdict();

  /** What is wrong with it alone, sorted; what is wrong below it stands there. */
  ImmutableList<Finding> findings();

  /** The elements that are as they should be, by id, in natural order, each once. */
  ImmutableList<String> evidence();

  /** Who vouches for it in time; empty where nobody has to or does. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> attestedBy();

  /** Why it is unverified or not due. */
  ImmutableList<String> because();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RequirementResult}. */
  final class Builder extends ImmutableRequirementResult.Builder {
    Builder() {}
  }
}
