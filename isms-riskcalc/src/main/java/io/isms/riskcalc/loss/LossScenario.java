package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The annual loss of one risk, with the controls of today, without any, and after treatment.
 * Controls act on what goes into the simulation, not on what comes out.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 d)", edition2005 = "4.2.1 e)")
public interface LossScenario extends WithLossScenario {
  /** The risk. */
  RiskId risk();

  /** The annual loss with the controls of today. */
  AnnualLoss current();

  /** The annual loss without controls; empty if not estimated. */
  Optional<AnnualLoss> inherent();

  /** The annual loss after treatment; empty if not estimated, which does not mean unchanged. */
  Optional<AnnualLoss> residual();

  /** The annual loss in that state of the controls; empty if not estimated. */
  default Optional<AnnualLoss> findAnnualLoss(ControlState state) {
    return switch (state) {
      case INHERENT -> inherent();
      case CURRENT -> Optional.of(current());
      case RESIDUAL -> residual();
    };
  }

  /**
   * The annual loss in that state of the controls.
   *
   * @throws IllegalArgumentException if it is not estimated
   */
  default AnnualLoss getAnnualLoss(ControlState state) {
    return findAnnualLoss(state)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Invalid loss scenario " + risk() + ": no " + state + " annual loss"));
  }

  /** The currency of all amounts. */
  default Currency currency() {
    return current().currency();
  }

  /** Checks that all amounts are in one currency. */
  @Value.Check
  default void check() {
    Stream.of(inherent(), residual())
        .flatMap(Optional::stream)
        .forEach(
            loss ->
                checkArgument(
                    loss.currency().equals(currency()),
                    "Invalid loss scenario %s: amounts in %s (expected: %s, as the current loss)",
                    risk(),
                    loss.currency(),
                    currency()));
  }

  /** A scenario with the controls of today alone. */
  static LossScenario of(RiskId risk, AnnualLoss current) {
    return builder().risk(risk).current(current).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LossScenario}. */
  final class Builder extends ImmutableLossScenario.Builder {
    Builder() {}
  }
}
