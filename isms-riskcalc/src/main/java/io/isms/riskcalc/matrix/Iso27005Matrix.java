package io.isms.riskcalc.matrix;

import io.isms.risk.Level;
import io.isms.risk.Scale;

/**
 * {@code iso-27005-2022}: the five by five example matrix of ISO/IEC 27005:2022, Annex A. It is not
 * symmetric: an unlikely catastrophe is low, a minor loss that is almost certain is medium.
 *
 * <p>Source: the matrix as public tools ship it; the cells were read there and not in the standard.
 */
public final class Iso27005Matrix extends MatrixMethod {
  /** The likelihood scale, L1 (unlikely) to L5 (almost certain). */
  public static final Scale LIKELIHOOD =
      Scale.of(
          "likelihood",
          Level.of("L1", "Unlikely", 1),
          Level.of("L2", "Rather unlikely", 2),
          Level.of("L3", "Likely", 3),
          Level.of("L4", "Very likely", 4),
          Level.of("L5", "Almost certain", 5));

  /** The consequence scale, C1 (minor) to C5 (catastrophic). */
  public static final Scale CONSEQUENCE =
      Scale.of(
          "consequence",
          Level.of("C1", "Minor", 1),
          Level.of("C2", "Significant", 2),
          Level.of("C3", "Serious", 3),
          Level.of("C4", "Critical", 4),
          Level.of("C5", "Catastrophic", 5));

  /** The scale of levels of risk, VL (very low) to VH (very high). */
  public static final Scale LEVELS =
      Scale.of(
          "risk",
          Level.of("VL", "Very low", 1),
          Level.of("L", "Low", 2),
          Level.of("M", "Medium", 3),
          Level.of("H", "High", 4),
          Level.of("VH", "Very high", 5));

  /** The method. */
  public Iso27005Matrix() {
    super(
        MatrixDefinition.builder()
            .name("iso-27005-2022")
            .version("1")
            .likelihood(LIKELIHOOD)
            .consequence(CONSEQUENCE)
            .levels(LEVELS)
            .rows(MatrixAxis.LIKELIHOOD)
            .grid(Grids.of("VL VL L L L", "VL L L M M", "L L M H H", "L M H H VH", "M H H VH VH"))
            .build());
  }
}
