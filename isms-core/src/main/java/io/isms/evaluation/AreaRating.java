package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What an audit programme thinks of an area. */
@Value.Immutable
@SourceClause(value = "9.2 c)", edition2005 = "6")
public interface AreaRating extends WithAreaRating {
  /** The state that the area is in; empty is a gap that the checker reports. */
  Optional<String> status();

  /** How much the area weighs, 1 for the heaviest; empty is a gap that the checker reports. */
  Optional<Integer> importance();

  /** Checks that importance is 1 or more. */
  @Value.Check
  default void check() {
    importance()
        .ifPresent(
            it ->
                checkArgument(
                    it >= 1, "Invalid area rating: importance %s (expected: 1 or more)", it));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AreaRating}. */
  final class Builder extends ImmutableAreaRating.Builder {
    Builder() {}
  }
}
