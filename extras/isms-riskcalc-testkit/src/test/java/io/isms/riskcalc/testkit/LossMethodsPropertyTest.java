package io.isms.riskcalc.testkit;

import io.isms.common.Money;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.loss.LossAmountDefinition;
import io.isms.riskcalc.loss.LossLevels;
import io.isms.riskcalc.loss.LossProbabilityDefinition;
import io.isms.riskcalc.loss.ValueAtRisk;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.RiskMethod;
import net.jqwik.api.Group;

/** The methods that rate an annual loss, put through the laws. */
@SuppressWarnings("ClassCanBeStatic") // the groups of jqwik are not static
class LossMethodsPropertyTest {
  private static final Scale SCALE =
      Scale.of(
          "loss", Level.of("L", "Low", 1), Level.of("M", "Medium", 2), Level.of("H", "High", 3));

  @Group
  class ByAmount implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return LossAmountDefinition.builder()
          .name("our-loss-levels")
          .version("1")
          .measure(ValueAtRisk.of(0.95))
          .levels(
              LossLevels.builder()
                  .scale(SCALE)
                  .addLowerBounds(Money.parse("EUR 0.01"), Money.parse("EUR 1000000"))
                  .build())
          .build()
          .toMethod();
    }
  }

  @Group
  class ByProbability implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return LossProbabilityDefinition.builder()
          .name("our-likelihoods")
          .version("1")
          .bands(Bands.of(SCALE, "0", "0.05", "0.5"))
          .build()
          .toMethod();
    }
  }
}
