package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.common.Elements;
import io.isms.standard.SourceClause;
import java.util.Currency;
import org.immutables.value.Value;

/** The loss scenarios of several risks, each risk once, in the order of their ids. */
@Value.Immutable
@SourceClause(value = "6.1.2 d)", edition2005 = "4.2.1 e)")
public interface LossRegister extends WithLossRegister {
  /** The scenarios; at least one. */
  ImmutableList<LossScenario> scenarios();

  /** The currency of all amounts. */
  default Currency currency() {
    return scenarios().get(0).currency();
  }

  /** Sorts the scenarios, and checks that no risk occurs twice and that there is one currency. */
  @Value.Check
  default LossRegister check() {
    checkArgument(
        !scenarios().isEmpty(), "Invalid loss register: no scenarios (expected: 1 or more)");
    if (!Elements.inOrder(scenarios(), LossScenario::risk)) {
      return of(Elements.sorted(scenarios(), LossScenario::risk));
    }
    Elements.byId("risk", scenarios(), LossScenario::risk);
    scenarios()
        .forEach(
            it ->
                checkArgument(
                    it.currency().equals(currency()),
                    "Invalid loss register: %s in %s beside %s (expected: one currency)",
                    it.risk(),
                    it.currency(),
                    currency()));
    return this;
  }

  /** The register of those scenarios. */
  static LossRegister of(Iterable<LossScenario> scenarios) {
    return builder().addAllScenarios(scenarios).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LossRegister}. */
  final class Builder extends ImmutableLossRegister.Builder {
    Builder() {}
  }
}
