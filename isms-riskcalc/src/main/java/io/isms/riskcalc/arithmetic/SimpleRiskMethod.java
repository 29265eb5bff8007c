package io.isms.riskcalc.arithmetic;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the five classic models of SimpleRisk share: likelihood times impact, some with one of them
 * added again, as a part of the highest such sum, times 10. The value is rounded half-up to two
 * places, and the rounded value is what falls to a level: from 0 low, from 4 medium, from 7 high,
 * from 10.1 very high, which with these bounds no value reaches.
 *
 * <p>Unlike the tool, which gives 10 for what is missing, this does not rate what was not
 * estimated.
 *
 * <p>Source: the code of SimpleRisk, where formulas and bounds were read.
 */
public abstract class SimpleRiskMethod extends InputMethod {
  /** How many levels likelihood and impact have where nothing else is said. */
  static final int DEFAULT_SIZE = 5;

  private static final Bands BANDS =
      Bands.of(
          Scale.of(
              "risk",
              Level.of("L", "Low", 1),
              Level.of("M", "Medium", 2),
              Level.of("H", "High", 3),
              Level.of("VH", "Very high", 4)),
          "0",
          "4",
          "7",
          "10.1");

  private final int likelihoods;
  private final int impacts;
  private final int likelihoodsAdded;
  private final int impactsAdded;

  SimpleRiskMethod(
      int model, int likelihoods, int impacts, int likelihoodsAdded, int impactsAdded) {
    super(
        "simplerisk-" + model,
        likelihoods == DEFAULT_SIZE && impacts == DEFAULT_SIZE
            ? "1"
            : "1-" + likelihoods + "x" + impacts,
        ImmutableList.of(
            MethodInput.of("likelihood", InputRole.LIKELIHOOD, scale("likelihood", likelihoods)),
            MethodInput.of("impact", InputRole.CONSEQUENCE, scale("impact", impacts))),
        BANDS.levels());
    this.likelihoods = likelihoods;
    this.impacts = impacts;
    this.likelihoodsAdded = likelihoodsAdded;
    this.impactsAdded = impactsAdded;
  }

  private static Scale scale(String id, int size) {
    checkArgument(size >= 2, "Invalid size of scale %s: %s (expected: 2 or more)", id, size);
    return Scales.numbers(id, 1, size);
  }

  @Override
  protected final Rating rate(InputValues values) {
    int likelihood = number(values, "likelihood").intValueExact();
    int impact = number(values, "impact").intValueExact();
    long sum = sum(likelihood, impact);
    long highest = sum(likelihoods, impacts);
    BigDecimal value =
        BigDecimal.valueOf(sum)
            .multiply(BigDecimal.TEN)
            .divide(BigDecimal.valueOf(highest), 2, RoundingMode.HALF_UP);
    Level level = BANDS.levelOf(value);
    String number = ExactNumbers.print(value);
    return rated(
        values,
        level,
        value,
        List.of(
            String.format("likelihood %s x impact %s%s = %s", likelihood, impact, added(), sum),
            String.format("%s x 10 / %s = %s, half-up to 2 places", sum, highest, number),
            number + " is " + level.label()));
  }

  private long sum(long likelihood, long impact) {
    return likelihood * impact + likelihoodsAdded * likelihood + impactsAdded * impact;
  }

  private String added() {
    if (likelihoodsAdded > 0) {
      return " + " + likelihoodsAdded + " x likelihood";
    }
    return impactsAdded > 0 ? " + " + impactsAdded + " x impact" : "";
  }
}
