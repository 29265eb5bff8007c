package io.isms.trace;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.isms.standard.SourceClause;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One way from one element over others to the end, or to the step at which it breaks. */
@Value.Immutable
@SourceClause(value = "6.1.3", edition2005 = "4.3.1")
public interface TraceChain extends WithTraceChain {
  /** Where it begins. */
  TraceElement start();

  /** The steps in their order, the last of them the broken one if one is. */
  ImmutableList<TraceStep> steps();

  /** The step at which it breaks, the last; empty if it is complete. */
  default Optional<TraceStep> firstBroken() {
    return steps().stream().filter(TraceStep::isBroken).findFirst();
  }

  /** Whether every step leads somewhere. */
  default boolean isComplete() {
    return firstBroken().isEmpty();
  }

  /** Whether it passes, or is said to pass, an element of that kind. */
  default boolean passes(TraceKind kind) {
    return elements().anyMatch(it -> it.kind() == kind);
  }

  /** What it passes, the start and what is only said to be at the end included. */
  default Stream<TraceElement> elements() {
    return Stream.concat(
        Stream.of(start()), steps().stream().flatMap(step -> step.target().stream()));
  }

  /**
   * Checks that each step leads on from where the one before it led, and that none follows a broken
   * one.
   */
  @Value.Check
  default void check() {
    TraceElement at = start();
    for (TraceStep step : steps()) {
      checkArgument(
          step.origin().equals(at),
          "Invalid chain from %s: step from %s (expected: from %s)",
          start().words(),
          step.origin().words(),
          at.words());
      at = step.found().orElse(step.origin());
    }
    for (TraceStep step : Iterables.limit(steps(), Math.max(0, steps().size() - 1))) {
      checkArgument(
          !step.isBroken(),
          "Invalid chain from %s: goes on after it breaks at %s",
          start().words(),
          step.expected());
    }
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TraceChain}. */
  final class Builder extends ImmutableTraceChain.Builder {
    Builder() {}
  }
}
