package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.RoleId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** What an audience is to know. */
@Value.Immutable
@SourceClause(value = "7.3", edition2005 = "5.2.2")
public interface AwarenessMessage extends WithAwarenessMessage {
  /** The audience that it is cut to. */
  String audience();

  /** What it says. */
  String text();

  /** The roles whose own rules it explains; empty if it is for everybody alike. */
  @Value.NaturalOrder
  ImmutableSortedSet<RoleId> roles();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!audience().isBlank(), "Invalid awareness message: audience is blank");
    checkArgument(!text().isBlank(), "Invalid awareness message: text is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AwarenessMessage}. */
  final class Builder extends ImmutableAwarenessMessage.Builder {
    Builder() {}
  }
}
