package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the value of assets passes to the assets that they need: the highest that arrives counts, and
 * it may count one level more where many assets bring it.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface ValuePropagation extends WithValuePropagation {
  /** The highest value that arrives, however many assets bring it. */
  ValuePropagation HIGHEST = builder().build();

  /**
   * From how many assets that bring the highest value on it counts one level more, though never
   * more than the highest of the scale; 2 or more. Empty if their number does not matter.
   */
  Optional<Integer> raisedFrom();

  /** Checks that it takes several assets to raise a value. */
  @Value.Check
  default void check() {
    raisedFrom()
        .ifPresent(
            count ->
                checkArgument(
                    count >= 2,
                    "Invalid value propagation: raisedFrom %s (expected: 2 or more)",
                    count));
  }

  /** The highest value, one level more from that many assets on. */
  static ValuePropagation raisedFrom(int count) {
    return builder().raisedFrom(count).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ValuePropagation}. */
  final class Builder extends ImmutableValuePropagation.Builder {
    Builder() {}
  }
}
