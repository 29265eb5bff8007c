package io.isms.riskcalc.arithmetic;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.MethodInput;

/**
 * {@code iso-27005-2011-impact}: business impact and likelihood of an incident, each 0 to 4, added
 * up: 0 to 2 is low, 3 to 5 medium, 6 to 8 high.
 *
 * <p>Source: ISO/IEC 27005:2011, Annex E, the matrix of incident scenarios; recalled from the
 * standard, not read in it.
 */
public final class Iso27005ImpactLikelihood extends ArithmeticMethod {
  /** The method. */
  public Iso27005ImpactLikelihood() {
    super(
        ArithmeticDefinition.builder()
            .name("iso-27005-2011-impact")
            .version("1")
            .addInput(
                MethodInput.of(
                    "businessImpact",
                    InputRole.CONSEQUENCE,
                    Scales.numbers("businessImpact", 0, 4)))
            .addInput(
                MethodInput.of(
                    "incidentLikelihood",
                    InputRole.LIKELIHOOD,
                    Scales.numbers("incidentLikelihood", 0, 4)))
            .operation(Operation.SUM)
            .bands(
                Bands.of(
                    Scale.of(
                        "risk",
                        Level.of("L", "Low", 1),
                        Level.of("M", "Medium", 2),
                        Level.of("H", "High", 3)),
                    "0",
                    "3",
                    "6"))
            .build());
  }
}
