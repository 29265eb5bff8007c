package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.Decimals;
import io.isms.common.MeasureId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.ReviewId;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a measure gave on one day, and what was made of it. */
@Value.Immutable
@SourceClause(value = "9.1", edition2005 = "4.2.3 c)")
public interface MeasurementResult extends WithMeasurementResult {
  /** The measure. */
  MeasureId measure();

  /** The day on which it was taken. */
  LocalDate on();

  /** The version of the method by which it was obtained. Defaults to the first. */
  @Value.Default
  default int methodVersion() {
    return 1;
  }

  /** The value; empty if a status was looked at. */
  Optional<BigDecimal> value();

  /** The unit of the value; empty if it has none. */
  Optional<String> unit();

  /** The status; empty if a value was determined. */
  Optional<String> status();

  /** Whether the target is met; empty if not judged. */
  Optional<Boolean> met();

  /** The day on which it was studied; empty if it was not yet. */
  Optional<LocalDate> analysedOn();

  /** Who studied it; empty if not known. */
  Optional<PartyId> analysedBy();

  /** What was concluded from it; empty if nothing yet. */
  Optional<String> verdict();

  /** The nonconformity that a missed target led to; empty if none. */
  Optional<NonconformityId> nonconformity();

  /** The action that a missed target led to; empty if none. */
  Optional<ActionId> action();

  /** The management review that dealt with a missed target; empty if none did. */
  Optional<ReviewId> review();

  /** The records of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Where the result stands among all: by day, those of one day by measure. */
  default Key key() {
    return new Key(on(), measure());
  }

  /**
   * Checks that the method version is 1 or more, that it was not studied before it was taken and
   * that the value can be written out in at most 300 digits on either side of the point, and brings
   * the value to its shortest form, so that equal values are equal.
   */
  @Value.Check
  default MeasurementResult check() {
    checkArgument(
        methodVersion() >= 1,
        "Invalid result of %s: methodVersion %s (expected: 1 or more)",
        measure(),
        methodVersion());
    analysedOn()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid result of %s: analysedOn %s (expected: not before on %s)",
                    measure(),
                    later,
                    on()));
    value()
        .ifPresent(
            number ->
                checkArgument(
                    Decimals.canBeWrittenOut(number),
                    "Invalid result of %s: value %s (expected: at most 300 digits on either side of"
                        + " the point)",
                    measure(),
                    number));
    return value().map(Decimals::isShortest).orElse(true)
        ? this
        : builder().from(this).value(value().map(Decimals::shortest)).build();
  }

  /**
   * The place of a result in time.
   *
   * @param on the day
   * @param measure the measure
   */
  record Key(LocalDate on, MeasureId measure) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byDay = on.compareTo(other.on);
      return byDay == 0 ? measure.compareTo(other.measure) : byDay;
    }
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeasurementResult}. */
  final class Builder extends ImmutableMeasurementResult.Builder {
    Builder() {}
  }
}
