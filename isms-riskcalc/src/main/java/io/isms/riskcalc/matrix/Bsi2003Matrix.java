package io.isms.riskcalc.matrix;

import io.isms.risk.Level;
import io.isms.risk.Scale;

/**
 * {@code bsi-200-3}: the four by four matrix of BSI standard 200-3. Its rows are printed by impact
 * and its columns by probability, the other way round than in most tools. It is not symmetric: what
 * is rare but threatens existence is medium, what is negligible but very frequent is low.
 *
 * <p>Source: the matrix as a public tool (verinice) ships it, where the cells were read.
 */
public final class Bsi2003Matrix extends MatrixMethod {
  /** The method. */
  public Bsi2003Matrix() {
    super(
        MatrixDefinition.builder()
            .name("bsi-200-3")
            .version("1")
            .likelihood(
                Scale.of(
                    "probability",
                    Level.of("P1", "Rare", 1),
                    Level.of("P2", "Medium", 2),
                    Level.of("P3", "Frequent", 3),
                    Level.of("P4", "Very frequent", 4)))
            .consequence(
                Scale.of(
                    "impact",
                    Level.of("I1", "Negligible", 1),
                    Level.of("I2", "Limited", 2),
                    Level.of("I3", "Considerable", 3),
                    Level.of("I4", "Existence threatening", 4)))
            .levels(
                Scale.of(
                    "risk",
                    Level.of("L", "Low", 1),
                    Level.of("M", "Medium", 2),
                    Level.of("H", "High", 3),
                    Level.of("VH", "Very high", 4)))
            .likelihoodInput("probability")
            .consequenceInput("impact")
            .rows(MatrixAxis.CONSEQUENCE)
            .grid(Grids.of("L L L L", "L L M H", "M M H VH", "M H VH VH"))
            .build());
  }
}
