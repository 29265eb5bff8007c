package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A report on how the management system performs. */
@Value.Immutable
@SourceClause(value = {"5.1 e)", "5.3 b)"})
public interface PerformanceReport extends WithPerformanceReport {
  /** The day of the report. */
  LocalDate on();

  /** What it is called. */
  String title();

  /** What it draws on. */
  @Value.NaturalOrder
  ImmutableSortedSet<ReportSource> sources();

  /** Who has read it; empty if nobody has. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> readBy();

  /** The day by which they had read it; empty if nobody has. */
  Optional<LocalDate> readOn();

  /** The records of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Checks that texts are not blank and that readOn is not before on. */
  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "Invalid performance report: title is blank");
    readOn()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid performance report: readOn %s (expected: not before on %s)",
                    later,
                    on()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PerformanceReport}. */
  final class Builder extends ImmutablePerformanceReport.Builder {
    Builder() {}
  }
}
