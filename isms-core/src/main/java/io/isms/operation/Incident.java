package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.IncidentId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An information security incident: events that hurt the organization or are likely to. */
@Value.Immutable
@SourceClause(
    value = {"8.2", "10.1"},
    edition2005 = {"3.6", "4.2.3 a) 5)"})
public interface Incident extends WithIncident {
  /** The id. */
  IncidentId id();

  /** What happened. */
  String what();

  /** The day on which it was noticed. */
  LocalDate detectedOn();

  /** The events that it consists of; empty is a gap that the checker reports. */
  @Value.NaturalOrder
  ImmutableSortedSet<EventId> events();

  /**
   * Whether it is big enough to ask for a record of its own and a look at the risks. Defaults to
   * false.
   */
  @Value.Default
  default boolean significant() {
    return false;
  }

  /** What was done about it; empty if nothing yet. */
  Optional<String> response();

  /** The day on which it was closed; empty if it is open. */
  Optional<LocalDate> closedOn();

  /** The day by which to look back at the response; empty if at once. */
  Optional<LocalDate> followUpDue();

  /** Whether the response worked; empty as long as nobody has looked. */
  Optional<Boolean> resolutionEffective();

  /** Whether it shows that a requirement is not met; empty as long as nobody has looked. */
  Optional<Boolean> nonconformity();

  /** The records of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Checks that texts are not blank and that closedOn is not before detectedOn. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid incident %s: what is blank", id());
    closedOn()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(detectedOn()),
                    "Invalid incident %s: closedOn %s (expected: not before detectedOn %s)",
                    id(),
                    later,
                    detectedOn()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Incident}. */
  final class Builder extends ImmutableIncident.Builder {
    Builder() {}
  }
}
