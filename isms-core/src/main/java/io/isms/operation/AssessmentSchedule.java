package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** When risk assessments are to be made. */
@Value.Immutable
@SourceClause(value = "8.2", edition2005 = "4.2.3 d)")
public interface AssessmentSchedule extends WithAssessmentSchedule {
  /** The longest time from one assessment to the next; empty if not set. */
  Optional<Period> every();

  /** The days for which assessments are planned. */
  @Value.NaturalOrder
  ImmutableSortedSet<LocalDate> planned();

  /** Checks that the time between assessments is more than none. */
  @Value.Check
  default void check() {
    every()
        .ifPresent(
            period ->
                checkArgument(
                    !period.isNegative() && !period.isZero(),
                    "Invalid assessment schedule: every %s (expected: more than no time)",
                    period));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssessmentSchedule}. */
  final class Builder extends ImmutableAssessmentSchedule.Builder {
    Builder() {}
  }
}
