package io.isms.planning;

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

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Attainment}. */
  final class Builder extends ImmutableAttainment.Builder {
    Builder() {}
  }
}
