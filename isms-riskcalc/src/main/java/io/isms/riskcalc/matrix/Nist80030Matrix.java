package io.isms.riskcalc.matrix;

import io.isms.risk.Level;
import io.isms.risk.Scale;

/**
 * {@code nist-800-30}: the level of risk from overall likelihood and impact by NIST SP 800-30
 * revision 1, table I-2. It weighs impact more than likelihood: what is very likely with very low
 * impact is very low, what is very unlikely with very high impact is low.
 *
 * <p>Source: table I-2, read in the publication. Several public copies of it differ.
 */
public final class Nist80030Matrix extends MatrixMethod {
  /** The method. */
  public Nist80030Matrix() {
    super(
        MatrixDefinition.builder()
            .name("nist-800-30")
            .version("1")
            .likelihood(scale("likelihood"))
            .consequence(scale("impact"))
            .levels(scale("risk"))
            .consequenceInput("impact")
            .rows(MatrixAxis.LIKELIHOOD)
            .grid(
                Grids.of("VL VL VL L L", "VL L L L M", "VL L M M H", "VL L M H VH", "VL L M H VH"))
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
