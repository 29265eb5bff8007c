package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A talk with the management of the larger body that the organization is part of. */
@Value.Immutable
@SourceClause("5.1")
public interface ParentEngagement extends WithParentEngagement {
  /** The day. */
  LocalDate on();

  /** Who talked. */
  PartyId by();

  /** About what. */
  String topics();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!topics().isBlank(), "Invalid parent engagement: topics is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ParentEngagement}. */
  final class Builder extends ImmutableParentEngagement.Builder {
    Builder() {}
  }
}
