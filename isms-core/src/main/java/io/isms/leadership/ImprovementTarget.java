package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that the top wants to be better. */
@Value.Immutable
@SourceClause("5.1 g)")
public interface ImprovementTarget extends WithImprovementTarget {
  /** What is to be reached. */
  String target();

  /** By what one will see that; empty if not said. */
  Optional<String> measure();

  /** Who set it; empty is a gap that the checker reports. */
  Optional<PartyId> setBy();

  /** The day on which it was set. */
  LocalDate on();

  /** The last day on which it is in force; empty if that is open. */
  Optional<LocalDate> until();

  /** Whether it is in force on that day. */
  default boolean isInForceOn(LocalDate day) {
    return !on().isAfter(day) && until().map(last -> !last.isBefore(day)).orElse(true);
  }

  /** Checks that texts are not blank and that until is not before on. */
  @Value.Check
  default void check() {
    checkArgument(!target().isBlank(), "Invalid improvement target: target is blank");
    until()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid improvement target: until %s (expected: not before on %s)",
                    later,
                    on()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ImprovementTarget}. */
  final class Builder extends ImmutableImprovementTarget.Builder {
    Builder() {}
  }
}
