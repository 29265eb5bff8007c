package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How the management system is run: processes, changes, suppliers, events and incidents. */
@Value.Immutable
@SourceClause(value = "8", edition2005 = "4.2.2")
public interface Operation extends WithOperation {
  /** Nothing stated yet. */
  Operation EMPTY = builder().build();

  /** The day since which the system is set up; empty if it is not. */
  Optional<LocalDate> establishedOn();

  /** The day since which it is in operation; empty if it is not. */
  Optional<LocalDate> operatedSince();

  /** Checks that operatedSince is not before establishedOn. */
  @Value.Check
  default void check() {
    operatedSince()
        .ifPresent(
            later ->
                establishedOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid operation: operatedSince %s (expected: not before establishedOn %s)",
                                later,
                                earlier)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Operation}. */
  final class Builder extends ImmutableOperation.Builder {
    Builder() {}
  }
}
