package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A text that is ready before the case arises. */
@Value.Immutable
@SourceClause("7.4")
public interface PreparedMessage extends WithPreparedMessage {
  /** The case. */
  String scenario();

  /** Those whom it is for. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> parties();

  /** What it says. */
  String text();

  /** Who consented to it; empty if nobody has. */
  Optional<PartyId> approvedBy();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!scenario().isBlank(), "Invalid prepared message: scenario is blank");
    checkArgument(!text().isBlank(), "Invalid prepared message: text is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PreparedMessage}. */
  final class Builder extends ImmutablePreparedMessage.Builder {
    Builder() {}
  }
}
