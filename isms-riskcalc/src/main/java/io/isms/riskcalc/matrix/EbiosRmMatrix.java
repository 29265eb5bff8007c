package io.isms.riskcalc.matrix;

import io.isms.risk.Level;
import io.isms.risk.Scale;

/**
 * {@code ebios-rm}: a four by four matrix of likelihood (V1 to V4) and severity (G1 to G4) as used
 * with EBIOS Risk Manager. It is not symmetric: what is very likely and minor is medium, what is
 * rather unlikely and serious is low.
 *
 * <p>Source: the matrix as a public tool (CISO Assistant) ships it since it was corrected from its
 * transpose; the cells were read there.
 */
public final class EbiosRmMatrix extends MatrixMethod {
  /** The method. */
  public EbiosRmMatrix() {
    super(
        MatrixDefinition.builder()
            .name("ebios-rm")
            .version("1")
            .likelihood(
                Scale.of(
                    "likelihood",
                    Level.of("V1", "Rather unlikely", 1),
                    Level.of("V2", "Likely", 2),
                    Level.of("V3", "Very likely", 3),
                    Level.of("V4", "Nearly certain", 4)))
            .consequence(
                Scale.of(
                    "severity",
                    Level.of("G1", "Minor", 1),
                    Level.of("G2", "Significant", 2),
                    Level.of("G3", "Serious", 3),
                    Level.of("G4", "Critical", 4)))
            .levels(
                Scale.of(
                    "risk",
                    Level.of("L", "Low", 1),
                    Level.of("M", "Medium", 2),
                    Level.of("H", "High", 3)))
            .consequenceInput("severity")
            .rows(MatrixAxis.LIKELIHOOD)
            .grid(Grids.of("L L L M", "L L M M", "M M H H", "M H H H"))
            .build());
  }
}
