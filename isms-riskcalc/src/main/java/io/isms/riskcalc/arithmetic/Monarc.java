package io.isms.riskcalc.arithmetic;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputProblem;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code monarc}: the information risk of MONARC. The impact (0 to 4) on each of confidentiality,
 * integrity and availability that the threat affects, times threat (0 to 4), times vulnerability (0
 * to 5); the highest counts. Up to 4 is low, up to 8 medium, more high.
 *
 * <p>Value and level are those of the current risk. The target, with the vulnerability lowered by
 * the reduction that the measures are to bring, is the last step of the derivation; for its level
 * as a rating of its own, give the remaining vulnerability and reduction 0. A reduction greater
 * than the vulnerability is refused. A threat that affects none of the three has no impact to count
 * with, so it is unrated rather than 0.
 *
 * <p>Source: the code of MONARC, where formula and bounds were read.
 */
public final class Monarc extends InputMethod {
  private static final ImmutableList<String> DIMENSIONS = ImmutableList.of("C", "I", "A");
  private static final Bands BANDS =
      Bands.of(
          Scale.of(
              "risk",
              Level.of("L", "Low", 1),
              Level.of("M", "Medium", 2),
              Level.of("H", "High", 3)),
          "0",
          "5",
          "9");

  /** The method. */
  public Monarc() {
    super("monarc", "1", inputList(), BANDS.levels());
  }

  private static ImmutableList<MethodInput> inputList() {
    ImmutableList.Builder<MethodInput> inputs = ImmutableList.builder();
    for (String dimension : DIMENSIONS) {
      inputs.add(MethodInput.factor("impact" + dimension, Scales.numbers("impact", 0, 4)));
    }
    for (String dimension : DIMENSIONS) {
      inputs.add(MethodInput.factor("affects" + dimension, Scales.YES_NO));
    }
    return inputs
        .add(MethodInput.factor("threat", Scales.numbers("threat", 0, 4)))
        .add(MethodInput.factor("vulnerability", Scales.numbers("vulnerability", 0, 5)))
        .add(
            MethodInput.factor("reduction", Scales.numbers("reduction", 0, 5))
                .withDirection(InputDirection.FALLING))
        .build();
  }

  @Override
  protected List<InputProblem> problemsBetween(InputValues values) {
    if (values.has("reduction") && values.has("vulnerability")) {
      BigDecimal reduction = number(values, "reduction");
      BigDecimal vulnerability = number(values, "vulnerability");
      if (reduction.compareTo(vulnerability) > 0) {
        return List.of(
            new InputProblem(
                "reduction",
                ExactNumbers.print(reduction),
                String.format(
                    "Invalid reduction '%s' (expected: not more than the vulnerability, %s)",
                    reduction, vulnerability)));
      }
    }
    return List.of();
  }

  @Override
  protected Rating rate(InputValues values) {
    int threat = number(values, "threat").intValueExact();
    int vulnerability = number(values, "vulnerability").intValueExact();
    int remaining = vulnerability - number(values, "reduction").intValueExact();
    List<String> steps = new ArrayList<>();
    int highest = -1;
    for (String dimension : DIMENSIONS) {
      if (level(values, "affects" + dimension).equals(Scales.YES_NO.highest())) {
        int impact = number(values, "impact" + dimension).intValueExact();
        steps.add(product("impact" + dimension, impact, threat, vulnerability));
        highest = Math.max(highest, impact);
      }
    }
    if (highest < 0) {
      return Unrated.because(
          "the threat affects neither confidentiality nor integrity nor availability");
    }
    BigDecimal current = BigDecimal.valueOf((long) highest * threat * vulnerability);
    BigDecimal target = BigDecimal.valueOf((long) highest * threat * remaining);
    Level level = BANDS.levelOf(current);
    steps.add("the highest, " + current + ", is " + level.label());
    steps.add(
        String.format(
            "target: %s, %s is %s",
            product("impact", highest, threat, remaining), target, BANDS.levelOf(target).label()));
    return rated(values, level, current, steps);
  }

  private static String product(String name, int impact, int threat, int vulnerability) {
    return String.format(
        "%s %s x threat %s x vulnerability %s = %s",
        name, impact, threat, vulnerability, impact * threat * vulnerability);
  }
}
