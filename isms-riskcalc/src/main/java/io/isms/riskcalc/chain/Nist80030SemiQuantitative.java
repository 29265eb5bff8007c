package io.isms.riskcalc.chain;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.riskcalc.matrix.MatrixMethod;
import io.isms.riskcalc.matrix.Nist80030Matrix;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.util.List;

/**
 * {@code nist-800-30-semiquantitative}: likelihood and impact as numbers from 0 to 100, which fall
 * to the levels of NIST SP 800-30 revision 1, and from there table I-2. The publication gives whole
 * numbers only (0 to 4, 5 to 20, 21 to 79, 80 to 95, 96 to 100); here a level begins at its lowest
 * whole number and holds up to the next, so that 20.5 is still low.
 *
 * <p>Source: the scales of the publication and table I-2, read in it; what lies between whole
 * numbers follows public code.
 */
public final class Nist80030SemiQuantitative extends InputMethod {
  private static final MatrixMethod TABLE = new Nist80030Matrix();

  /** The method. */
  public Nist80030SemiQuantitative() {
    super(
        "nist-800-30-semiquantitative",
        "1",
        ImmutableList.of(
            input("likelihood", TABLE.definition().likelihood()),
            input("impact", TABLE.definition().consequence())),
        TABLE.levels());
  }

  private static MethodInput input(String name, Scale scale) {
    return MethodInput.number(name, "0", "100", Bands.of(scale, "0", "5", "21", "80", "96"));
  }

  @Override
  protected Rating rate(InputValues values) {
    Level likelihood = level(values, "likelihood");
    Level impact = level(values, "impact");
    Level risk = TABLE.rate(likelihood, impact).level();
    return rated(
        values,
        risk,
        List.of(
            step(values, "likelihood", likelihood),
            step(values, "impact", impact),
            String.format(
                "likelihood %s x impact %s = %s",
                likelihood.label(), impact.label(), risk.label())));
  }

  private String step(InputValues values, String name, Level level) {
    return name + " " + ExactNumbers.print(number(values, name)) + " is " + level.label();
  }
}
