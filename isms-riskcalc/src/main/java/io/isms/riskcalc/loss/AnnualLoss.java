package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.standard.SourceClause;
import java.util.Currency;
import org.immutables.value.Value;

/**
 * What a risk costs in a year: the sum of what its loss events cost, of which there may be none,
 * one or several. Each event has a cost of its own; the sum is not a frequency times a magnitude.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 d)", edition2005 = "4.2.1 e)")
public interface AnnualLoss extends WithAnnualLoss {
  /** How often loss events happen. */
  LossEventFrequency frequency();

  /** What each loss event costs by itself. */
  LossMagnitude primary();

  /** What may follow from a loss event, by its form; empty if nothing does. */
  @Value.NaturalOrder
  ImmutableSortedMap<LossForm, SecondaryLoss> secondary();

  /** The currency of all amounts. */
  default Currency currency() {
    return primary().currency();
  }

  /** Checks that all amounts are in one currency. */
  @Value.Check
  default void check() {
    secondary()
        .forEach(
            (form, loss) ->
                checkArgument(
                    loss.magnitude().currency().equals(currency()),
                    "Invalid annual loss: %s in %s (expected: %s, as the primary loss)",
                    form,
                    loss.magnitude().currency(),
                    currency()));
  }

  /** The annual loss without secondary losses. */
  static AnnualLoss of(LossEventFrequency frequency, LossMagnitude primary) {
    return builder().frequency(frequency).primary(primary).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AnnualLoss}. */
  final class Builder extends ImmutableAnnualLoss.Builder {
    Builder() {}
  }
}
