package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of meeting that is held regularly. */
@Value.Immutable
@SourceClause("8.1")
public interface MeetingType extends WithMeetingType {
  /** What it is called. */
  String name();

  /** What it is for; empty if not determined. */
  Optional<String> purpose();

  /** The time from one to the next; empty if not determined. */
  Optional<Period> frequency();

  /** Who takes part, best as units or roles. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> participants();

  /** What it may decide; empty if not determined. */
  Optional<String> authority();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid meeting type: name is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeetingType}. */
  final class Builder extends ImmutableMeetingType.Builder {
    Builder() {}
  }
}
