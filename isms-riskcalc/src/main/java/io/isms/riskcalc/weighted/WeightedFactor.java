package io.isms.riskcalc.weighted;

import io.isms.riskcalc.spi.MethodInput;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** An input and how much it counts. */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface WeightedFactor extends WithWeightedFactor {
  /** The input. */
  MethodInput input();

  /** How much it counts compared with the others; more than 0. */
  BigDecimal weight();

  /** A factor of that weight. */
  static WeightedFactor of(MethodInput input, String weight) {
    return builder().input(input).weight(new BigDecimal(weight)).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WeightedFactor}. */
  final class Builder extends ImmutableWeightedFactor.Builder {
    Builder() {}
  }
}
