package io.isms.riskcalc.arithmetic;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.NumberRange;
import java.math.BigDecimal;

/**
 * {@code cvss-3.1-severity}: the severity of a vulnerability from its CVSS score, 0.0 to 10.0 with
 * one decimal: 0 is none, up to 3.9 low, up to 6.9 medium, up to 8.9 high, more critical.
 *
 * <p>This is an input of a risk method and not one itself: a score says how grave a weakness is,
 * and nothing of how likely an incident is or what it would cost the organization. Whether and how
 * it becomes a likelihood is the organization's own decision.
 *
 * <p>Source: the qualitative severity rating scale of the CVSS specification, version 3.1, read in
 * the named source.
 */
public final class CvssSeverity extends ArithmeticMethod {
  private static final Bands SEVERITY =
      Bands.of(
          Scale.of(
              "severity",
              Level.of("N", "None", 0),
              Level.of("L", "Low", 1),
              Level.of("M", "Medium", 2),
              Level.of("H", "High", 3),
              Level.of("C", "Critical", 4)),
          "0",
          "0.1",
          "4",
          "7",
          "9");

  /** The method. */
  public CvssSeverity() {
    super(
        ArithmeticDefinition.builder()
            .name("cvss-3.1-severity")
            .version("1")
            .addInput(
                MethodInput.number("score", "0", "10", SEVERITY)
                    .withRange(
                        NumberRange.builder()
                            .min(BigDecimal.ZERO)
                            .max(BigDecimal.TEN)
                            .decimals(1)
                            .bounds(SEVERITY.bounds())
                            .build()))
            .operation(Operation.SUM)
            .bands(SEVERITY)
            .build());
  }
}
