package io.isms.trace;

import com.google.common.collect.ImmutableList;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The way from one element over others to the end, or to the step at which it breaks. */
@Value.Immutable
@SourceClause(value = "6.1.3", edition2005 = "4.3.1")
public interface TraceChain extends WithTraceChain {
  /** Where it begins. */
  TraceElement start();

  /** The steps in their order, the last of them the broken one if one is. */
  ImmutableList<TraceStep> steps();

  /** The step at which it breaks; empty if it is complete. */
  default Optional<TraceStep> firstBroken() {
    return steps().stream().filter(TraceStep::isBroken).findFirst();
  }

  /** Whether every step leads somewhere. */
  default boolean isComplete() {
    return firstBroken().isEmpty();
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
