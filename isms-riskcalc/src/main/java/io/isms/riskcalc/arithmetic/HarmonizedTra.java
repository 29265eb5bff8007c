package io.isms.riskcalc.arithmetic;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.MethodInput;

/**
 * {@code htra}: the values of asset, threat and vulnerability, each 1 (very low) to 5 (very high),
 * multiplied, 1 to 125: 1 to 4 is very low, 5 to 12 low, 15 to 32 medium, 36 to 75 high, 80 to 125
 * very high. No product falls between these bands.
 *
 * <p>Source: the Harmonized Threat and Risk Assessment methodology of Canada; the formula was read
 * in a public source, the bands are recalled.
 */
public final class HarmonizedTra extends ArithmeticMethod {
  /** The method. */
  public HarmonizedTra() {
    super(
        ArithmeticDefinition.builder()
            .name("htra")
            .version("1")
            .addInput(MethodInput.factor("asset", scale("asset")))
            .addInput(MethodInput.factor("threat", scale("threat")))
            .addInput(MethodInput.factor("vulnerability", scale("vulnerability")))
            .operation(Operation.PRODUCT)
            .bands(Bands.of(scale("risk"), "1", "5", "15", "36", "80"))
            .build());
  }

  private static Scale scale(String id) {
    return Scale.of(
        id,
        Level.of("VL", "Very low", 1),
        Level.of("L", "Low", 2),
        Level.of("M", "Medium", 3),
        Level.of("H", "High", 4),
        Level.of("VH", "Very high", 5));
  }
}
