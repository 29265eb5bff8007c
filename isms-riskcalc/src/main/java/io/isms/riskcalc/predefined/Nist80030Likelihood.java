package io.isms.riskcalc.predefined;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.MethodInput;

/**
 * {@code nist-800-30-likelihood}: the overall likelihood by NIST SP 800-30 revision 1, table G-5,
 * from the likelihood that a threat event is initiated or occurs and the likelihood that it then
 * has an adverse impact. The level is a likelihood, to be given to {@code nist-800-30} as such.
 *
 * <p>Source: table G-5, read in a public source.
 */
public final class Nist80030Likelihood extends PredefinedMethod {
  /** The method. */
  public Nist80030Likelihood() {
    super(
        PredefinedDefinition.builder()
            .name("nist-800-30-likelihood")
            .version("1")
            .addInput(MethodInput.factor("initiation", scale("initiation")))
            .addInput(
                MethodInput.factor("adverseImpactLikelihood", scale("adverseImpactLikelihood")))
            .levels(scale("likelihood"))
            .addRow(PredefinedRow.of("VH", "L M H VH VH"))
            .addRow(PredefinedRow.of("H", "L M M H VH"))
            .addRow(PredefinedRow.of("M", "L L M M H"))
            .addRow(PredefinedRow.of("L", "VL L L M M"))
            .addRow(PredefinedRow.of("VL", "VL VL L L L"))
            .build());
  }

  private static Scale scale(String id) {
    return Scale.of(
        id,
        Level.of("VL", "Very low", 1),
        Level.of("L", "Low", 2),
        Level.of("M", "Moderate", 3),
        Level.of("H", "High", 4),
        Level.of("VH", "Very high", 5));
  }
}
