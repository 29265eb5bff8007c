package io.isms.trace;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of a chain: what was looked for, and what was found. */
@Value.Immutable
@SourceClause(value = "6.1.3", edition2005 = "4.3.1")
public interface TraceStep extends WithTraceStep {
  /** The kind of element that the step is to lead to. */
  TraceKind expected();

  /** The elements that it leads from; empty if an earlier step led nowhere. */
  @Value.NaturalOrder
  ImmutableSortedSet<TraceElement> origins();

  /** The elements that it leads to; empty if it leads nowhere. */
  @Value.NaturalOrder
  ImmutableSortedSet<TraceElement> found();

  /** Whether the chain breaks here. */
  default boolean isBroken() {
    return found().isEmpty();
  }

  /** What is missing, in words; empty if nothing is. */
  default Optional<String> problem() {
    return isBroken()
        ? Optional.of(
            String.format(
                "chain breaks at %s: none for %s",
                expected(),
                origins().isEmpty()
                    ? "what is missing before"
                    : String.join(", ", origins().stream().map(TraceElement::words).toList())))
        : Optional.empty();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TraceStep}. */
  final class Builder extends ImmutableTraceStep.Builder {
    Builder() {}
  }
}
