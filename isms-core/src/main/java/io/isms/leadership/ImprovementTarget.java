package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A target for improvement that the top has set. */
@Value.Immutable
@SourceClause("5.1 g)")
public interface ImprovementTarget extends WithImprovementTarget {
  /** The day on which it was set. */
  LocalDate on();

  /** The last day for which it holds; empty if it has no end. */
  Optional<LocalDate> until();

  /** Who set it. */
  PartyId setBy();

  /** What is to be reached, and how one sees it. */
  String measure();

  /** Checks that texts are not blank and that until is not before on. */
  @Value.Check
  default void check() {
    checkArgument(!measure().isBlank(), "Invalid improvement target: measure is blank");
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
