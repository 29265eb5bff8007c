package io.isms.riskcalc.spi;

import io.isms.riskcalc.arithmetic.ArithmeticDefinition;
import io.isms.riskcalc.loss.LossAmountDefinition;
import io.isms.riskcalc.loss.LossProbabilityDefinition;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.predefined.PredefinedDefinition;
import io.isms.riskcalc.weighted.WeightedDefinition;

/**
 * A method as data, which an organization writes down without a program. It is one of a closed set,
 * so that a file can say which; who needs another kind implements {@link RiskMethod}.
 */
public sealed interface MethodDefinition
    permits ArithmeticDefinition,
        LossAmountDefinition,
        LossProbabilityDefinition,
        MatrixDefinition,
        PredefinedDefinition,
        WeightedDefinition {
  /** The name of the method, such as {@code our-5x5}. */
  String name();

  /** The version of the method; another version may give another level. */
  String version();

  /** The method that goes by this definition. */
  RiskMethod<?> toMethod();
}
