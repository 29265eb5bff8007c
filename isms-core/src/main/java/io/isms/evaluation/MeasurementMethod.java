package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the values of a measure are obtained; another procedure, unit or scale makes another version.
 */
@Value.Immutable
@SourceClause(value = "9.1 b)", edition2005 = "4.2.2 d)")
public interface MeasurementMethod extends WithMeasurementMethod {
  /** The number, from 1. */
  int version();

  /** What is done to obtain a value. */
  String procedure();

  /** The unit of the values; empty if a status is looked at. */
  Optional<String> unit();

  /** The values that there can be, such as a range; empty if not restricted. */
  Optional<String> scale();

  /** Checks that texts are not blank and that version is 1 or more. */
  @Value.Check
  default void check() {
    checkArgument(!procedure().isBlank(), "Invalid measurement method: procedure is blank");
    checkArgument(
        version() >= 1, "Invalid measurement method: version %s (expected: 1 or more)", version());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeasurementMethod}. */
  final class Builder extends ImmutableMeasurementMethod.Builder {
    Builder() {}
  }
}
