package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import io.isms.standard.SourceClause;
import java.util.List;
import org.immutables.value.Value;

/**
 * Simulates years and what they cost. The same seed gives the same losses to the last bit, whatever
 * the number of threads, the order of the risks or the other risks; trial n stays the same if there
 * are more trials. The states of one scenario are simulated with the same random numbers: a lower
 * frequency takes events away and leaves the others as they are.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 b)", edition2005 = "4.2.1 c)")
public interface LossSimulation extends WithLossSimulation {
  /** The seed: any number; another seed gives another sample. */
  long seed();

  /** The number of simulated years, above 0. */
  int trials();

  /** The number of threads, within 1 to 1,024. Defaults to 1. It does not change the result. */
  @Value.Default
  default int threads() {
    return 1;
  }

  /** Checks the ranges. */
  @Value.Check
  default void check() {
    checkArgument(
        trials() > 0 && trials() <= 1_000_000_000,
        "Invalid simulation: trials %s (expected: from 1 to 1000000000)",
        trials());
    checkArgument(
        threads() >= 1 && threads() <= 1024,
        "Invalid simulation: threads %s (expected: from 1 to 1024)",
        threads());
  }

  /**
   * The annual loss of one risk. Keeps the loss of each trial.
   *
   * @throws IllegalArgumentException if the annual loss in that state is not estimated
   */
  default LossSample annualLoss(LossScenario scenario, ControlState state) {
    return portfolio(List.of(scenario), state).total();
  }

  /**
   * The annual loss of several risks together, taken to be independent of each other. Keeps the
   * total of each trial.
   *
   * @throws IllegalArgumentException if there is none, a risk occurs twice, the currencies differ,
   *     or an annual loss in that state is not estimated
   */
  default PortfolioLoss portfolio(List<LossScenario> scenarios, ControlState state) {
    return portfolio(scenarios, state, Progress.NONE);
  }

  /**
   * As {@link #portfolio(List, ControlState)}, telling how far it is.
   *
   * @throws IllegalArgumentException as said there
   */
  default PortfolioLoss portfolio(
      List<LossScenario> scenarios, ControlState state, Progress progress) {
    return ready(scenarios, state).simulate(progress);
  }

  /**
   * What can be told of the annual losses without keeping them: memory does not grow with the
   * number of trials.
   *
   * @throws IllegalArgumentException as for {@link #portfolio(List, ControlState)}
   */
  default PortfolioMoments moments(List<LossScenario> scenarios, ControlState state) {
    return ready(scenarios, state).moments(Progress.NONE);
  }

  /**
   * The annual loss of several risks together in a few numbers, without keeping it: memory does not
   * grow with the number of trials. The numbers are those of {@link #portfolio(List, ControlState)}
   * to the last one; the years are simulated five times for them, or once if there is no
   * confidence.
   *
   * @param confidences for which the bad years are told, from 0 to below 1
   * @throws IllegalArgumentException as for {@link #portfolio(List, ControlState)}, or if a
   *     confidence is outside of that
   */
  default LossSummary summary(
      List<LossScenario> scenarios, ControlState state, double... confidences) {
    return ready(scenarios, state).summary(confidences);
  }

  /**
   * What treatment takes away from the annual loss, trial by trial.
   *
   * @throws IllegalArgumentException as for {@link #portfolio(List, ControlState)}; so all
   *     scenarios need a residual annual loss
   */
  default LossReduction reduction(List<LossScenario> scenarios) {
    Portfolio residual = ready(scenarios, ControlState.RESIDUAL);
    return LossReduction.of(
        portfolio(scenarios, ControlState.CURRENT).total(),
        residual.simulate(Progress.NONE).total());
  }

  private Portfolio ready(List<LossScenario> scenarios, ControlState state) {
    LossRegister register = LossRegister.of(scenarios);
    return Portfolio.of(
        this,
        register.currency(),
        register.scenarios().stream()
            .collect(toImmutableMap(LossScenario::risk, it -> it.getAnnualLoss(state))));
  }

  /** A simulation by one thread. */
  static LossSimulation of(long seed, int trials) {
    return builder().seed(seed).trials(trials).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LossSimulation}. */
  final class Builder extends ImmutableLossSimulation.Builder {
    Builder() {}
  }
}
