package io.isms.riskcalc.arithmetic;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.MethodInput;

/**
 * {@code iso-27005-2011-predefined}: the value of an asset (0 to 4), the likelihood of a threat and
 * how easily a weakness is exploited (low, medium or high: 0, 1, 2) added up, 0 to 8. There are no
 * bands: the level is the sum itself.
 *
 * <p>Source: ISO/IEC 27005:2011, Annex E, the first example of its detailed approaches; recalled
 * from the standard, not read in it.
 */
public final class Iso27005PredefinedValues extends ArithmeticMethod {
  /** The method. */
  public Iso27005PredefinedValues() {
    super(
        ArithmeticDefinition.builder()
            .name("iso-27005-2011-predefined")
            .version("1")
            .addInput(MethodInput.factor("assetValue", Scales.numbers("assetValue", 0, 4)))
            .addInput(MethodInput.factor("threatLikelihood", grades("threatLikelihood")))
            .addInput(MethodInput.factor("easeOfExploitation", grades("easeOfExploitation")))
            .operation(Operation.SUM)
            .bands(Scales.identity(Scales.numbers("risk", 0, 8)))
            .build());
  }

  private static Scale grades(String id) {
    return Scale.of(
        id, Level.of("L", "Low", 0), Level.of("M", "Medium", 1), Level.of("H", "High", 2));
  }
}
