package io.isms.declaration;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** How often something that a requirement asks for is to happen. */
@Value.Immutable
@SourceClause(
    value = {"9.1", "9.2", "9.3"},
    edition2005 = "4.2.3")
public interface PlannedInterval extends WithPlannedInterval {
  /** The requirements that it is planned for, of any edition. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> clauses();

  /** The longest time from one to the next. */
  Period interval();

  /** The day by which the first is due; empty if not planned. */
  Optional<LocalDate> firstDue();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlannedInterval}. */
  final class Builder extends ImmutablePlannedInterval.Builder {
    Builder() {}
  }
}
