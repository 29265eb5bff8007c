package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.common.Money;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.standard.SourceClause;
import java.util.Currency;
import org.immutables.value.Value;

/**
 * From an amount to a level of the organization: adjoining intervals of loss, one for each level.
 * An interval has its lower bound and goes up to the next one, without it.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface LossLevels extends WithLossLevels {
  /** The scale. */
  Scale scale();

  /**
   * Where the second level begins, the third and so on; rising, one fewer than there are levels.
   */
  ImmutableList<Money> lowerBounds();

  /** The currency of the bounds. */
  default Currency currency() {
    return lowerBounds().get(0).currency();
  }

  /**
   * The level of that loss.
   *
   * @throws IllegalArgumentException if the loss is in another currency
   */
  default Level levelOf(Money loss) {
    checkArgument(
        loss.currency().equals(currency()),
        "Cannot rate %s (expected: %s, as the bounds)",
        loss,
        currency());
    int place = 0;
    while (place < lowerBounds().size() && lowerBounds().get(place).compareTo(loss) <= 0) {
      place++;
    }
    return scale().levels().get(place);
  }

  /** Checks that there is one bound fewer than levels, and that the bounds rise in one currency. */
  @Value.Check
  default void check() {
    checkArgument(
        lowerBounds().size() == scale().levels().size() - 1,
        "Invalid loss levels: %s bounds (expected: %s, one for each level of %s but the lowest)",
        lowerBounds().size(),
        scale().levels().size() - 1,
        scale().id());
    for (int i = 1; i < lowerBounds().size(); i++) {
      Money lower = lowerBounds().get(i - 1);
      Money upper = lowerBounds().get(i);
      checkArgument(
          lower.currency().equals(upper.currency()) && lower.compareTo(upper) < 0,
          "Invalid loss levels: %s after %s (expected: rising, in one currency)",
          upper,
          lower);
    }
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link LossLevels}. */
  final class Builder extends ImmutableLossLevels.Builder {
    Builder() {}
  }
}
