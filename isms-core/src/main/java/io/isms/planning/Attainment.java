package io.isms.planning;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Decimals;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How far an objective was reached on one day. */
@Value.Immutable
@SourceClause("6.2")
public interface Attainment extends WithAttainment {
  /** The day. */
  LocalDate on();

  /** Whether it is reached. */
  boolean met();

  /** How far, in words; empty if not said. */
  Optional<String> degree();

  /** How far, as a figure in the unit of the target; empty if there is no figure. */
  Optional<BigDecimal> figure();

  /** How the figure was obtained; empty if not said. */
  Optional<String> method();

  /**
   * Checks that the figure can be written out in at most 300 digits on either side of the point,
   * and brings it to its shortest form, so that equal figures are equal.
   */
  @Value.Check
  default Attainment check() {
    figure()
        .ifPresent(
            number ->
                checkArgument(
                    Decimals.canBeWrittenOut(number),
                    "Invalid attainment: figure %s (expected: at most 300 digits on either side of"
                        + " the point)",
                    number));
    return figure().map(Decimals::isShortest).orElse(true)
        ? this
        : builder().from(this).figure(figure().map(Decimals::shortest)).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Attainment}. */
  final class Builder extends ImmutableAttainment.Builder {
    Builder() {}
  }
}
