package io.isms.riskcalc.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A decision that a change of criteria leaves without ground, so that it is to be taken again. */
@Value.Immutable
@SourceClause(value = "6.1.3 f)", edition2005 = "4.2.1 h)")
public interface Reapproval extends WithReapproval {
  /** Which decision. */
  DecisionKind decision();

  /** Why it no longer holds. */
  String reason();

  /** Who can take it, any of them; empty if nobody can, since there is no owner or no exception. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> by();

  /** Checks that the reason is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!reason().isBlank(), "Invalid reapproval: reason is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reapproval}. */
  final class Builder extends ImmutableReapproval.Builder {
    Builder() {}
  }
}
