package io.isms.trace;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of a chain: where it leads from, what was looked for, and what was found. */
@Value.Immutable
@SourceClause(value = "6.1.3", edition2005 = "4.3.1")
public interface TraceStep extends WithTraceStep {
  /** The element that it leads from. */
  TraceElement origin();

  /** The kind of element that it is to lead to. */
  TraceKind expected();

  /** The element that it leads to; empty if it leads nowhere. */
  Optional<TraceElement> found();

  /**
   * The element that is said to be at its end although the two are not linked, such as a risk that
   * a decision cites and whose treatment does not need the control; empty if the step leads
   * somewhere, or nothing is said.
   */
  Optional<TraceElement> claimed();

  /** The element that it leads to, or is said to lead to; empty if there is none. */
  default Optional<TraceElement> target() {
    return found().or(this::claimed);
  }

  /** Whether the chain breaks here. */
  default boolean isBroken() {
    return found().isEmpty();
  }

  /** What is missing, in words; empty if nothing is. */
  default Optional<String> problem() {
    return isBroken()
        ? Optional.of(
            String.format(
                "chain breaks at %s: %s",
                expected(),
                claimed()
                    .map(it -> it.words() + " does not lead to " + origin().words())
                    .orElseGet(() -> "none for " + origin().words())))
        : Optional.empty();
  }

  /** What the step would have to lead to, in words. */
  default String expectation() {
    return switch (expected()) {
      case OBJECTIVE -> "an objective that names the policy";
      case POLICY ->
          origin().kind() == TraceKind.OBJECTIVE
              ? "the policy that the objective serves"
              : "a policy that rests on this version of the criteria";
      case CRITERIA ->
          origin().kind() == TraceKind.POLICY
              ? "criteria in force, of the version that the policy rests on"
              : "criteria in force, of the version that the assessment follows";
      case ASSESSMENT ->
          origin().kind() == TraceKind.RISK
              ? "an assessment that rates the risk"
              : "an assessment by these criteria";
      case RISK -> "a risk";
      case TREATMENT ->
          origin().kind() == TraceKind.RISK
              ? "a treatment of the risk"
              : "a treatment that needs the control, or an estimate that counts on it";
      case REQUIREMENT -> "a requirement that asks for the control";
      case CONTROL -> "a control that it needs";
      case DECISION -> "a decision that the control is in";
      case IMPLEMENTATION -> "how far the control is in place";
      case ACTION -> "an action";
    };
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
