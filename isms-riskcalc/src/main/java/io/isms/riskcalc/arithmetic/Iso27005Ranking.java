package io.isms.riskcalc.arithmetic;

import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.MethodInput;

/**
 * {@code iso-27005-2011-ranking}: consequence times likelihood of a threat, each 1 to 5. What
 * counts is the rank among the threats rated together: the highest product is first, equal products
 * share a rank and the next one follows without a gap. There are no bands: the level is the product
 * itself, on the scale of the products that can occur.
 *
 * <p>Source: ISO/IEC 27005:2011, Annex E, ranking of threats by measures of risk; recalled from the
 * standard, not read in it.
 */
public final class Iso27005Ranking extends ArithmeticMethod {
  /** The method. */
  public Iso27005Ranking() {
    super(
        ArithmeticDefinition.builder()
            .name("iso-27005-2011-ranking")
            .version("1")
            .addInput(
                MethodInput.of(
                    "consequence", InputRole.CONSEQUENCE, Scales.numbers("consequence", 1, 5)))
            .addInput(
                MethodInput.of(
                    "likelihood", InputRole.LIKELIHOOD, Scales.numbers("likelihood", 1, 5)))
            .operation(Operation.PRODUCT)
            .bands(
                Scales.identity(
                    Scales.numbers("risk", 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25)))
            .build());
  }

  @Override
  public boolean ranks() {
    return true;
  }
}
