package io.isms.riskcalc.arithmetic;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.MethodInput;

/**
 * {@code threagile}: likelihood times impact, each 1 to 4: 1 is low, up to 3 medium, up to 8
 * elevated, up to 12 high, more critical. Unlike the tool, which takes what is missing for medium
 * or low, this does not rate what was not estimated.
 *
 * <p>Source: the code of Threagile, where the bounds were read.
 */
public final class ThreagileSeverity extends ArithmeticMethod {
  /** The method. */
  public ThreagileSeverity() {
    super(
        ArithmeticDefinition.builder()
            .name("threagile")
            .version("1")
            .addInput(
                MethodInput.of(
                    "likelihood",
                    InputRole.LIKELIHOOD,
                    Scale.of(
                        "likelihood",
                        Level.of("L1", "Unlikely", 1),
                        Level.of("L2", "Likely", 2),
                        Level.of("L3", "Very likely", 3),
                        Level.of("L4", "Frequent", 4))))
            .addInput(
                MethodInput.of(
                    "impact",
                    InputRole.CONSEQUENCE,
                    Scale.of(
                        "impact",
                        Level.of("I1", "Low", 1),
                        Level.of("I2", "Medium", 2),
                        Level.of("I3", "High", 3),
                        Level.of("I4", "Very high", 4))))
            .operation(Operation.PRODUCT)
            .bands(
                Bands.of(
                    Scale.of(
                        "risk",
                        Level.of("L", "Low", 1),
                        Level.of("M", "Medium", 2),
                        Level.of("E", "Elevated", 3),
                        Level.of("H", "High", 4),
                        Level.of("C", "Critical", 5)),
                    "1",
                    "2",
                    "4",
                    "9",
                    "13"))
            .build());
  }
}
