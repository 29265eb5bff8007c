package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.ProcedurePurpose;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How far the organization has put one control in place, as last looked at. */
@Value.Immutable
@SourceClause(
    value = {"6.1.3 d)", "8.3"},
    edition2005 = "4.2.2 c)")
public interface ControlImplementation extends WithControlImplementation {
  /** The control. */
  ControlId control();

  /** How far it is in place. */
  ImplementationStatus status();

  /** Who operates it; empty if not known. */
  Optional<PartyId> responsible();

  /** The party from outside that operates it for the organization; empty if it does so itself. */
  Optional<PartyId> provider();

  /** Whether so much hangs on it that every audit is to look at it. Defaults to false. */
  @Value.Default
  default boolean key() {
    return false;
  }

  /** The day on which work on it began; empty if it has not, or the day is not known. */
  Optional<LocalDate> startedOn();

  /** The day since which it is in place; empty if it is not, or the day is not known. */
  Optional<LocalDate> implementedOn();

  /** The day after which it no longer counts as in place without another look; empty for none. */
  Optional<LocalDate> validUntil();

  /** How it is done, where to find more; empty for none. */
  Optional<String> description();

  /** The records that prove that it is in place. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> evidence();

  /** What it does about an event, such as to detect or to recover, beyond what a catalogue says. */
  @Value.NaturalOrder
  ImmutableSortedSet<CybersecurityConcept> concepts();

  /** What it is there for, where it works like a procedure; empty for none in particular. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcedurePurpose> purposes();

  /**
   * How far the control is in place as seen on that day. What begins later is planned; what nobody
   * has looked at since its validity ended is not verified.
   */
  default ImplementationStatus statusOn(LocalDate asOf) {
    boolean claimed =
        status() == ImplementationStatus.IMPLEMENTED
            || status() == ImplementationStatus.PARTIALLY_IMPLEMENTED;
    if (!claimed) {
      return status();
    }
    if (validUntil().map(day -> day.isBefore(asOf)).orElse(false)) {
      return ImplementationStatus.NOT_VERIFIED;
    }
    boolean begun = implementedOn().map(day -> !day.isAfter(asOf)).orElse(true);
    return begun ? status() : ImplementationStatus.PLANNED;
  }

  /** Whether the control works in full on that day and may be given credit for. */
  default boolean isInPlace(LocalDate asOf) {
    return statusOn(asOf).isInPlace();
  }

  /** Whether the control works on that day, in full or in part. */
  default boolean isWorking(LocalDate asOf) {
    ImplementationStatus status = statusOn(asOf);
    return status.isInPlace() || status == ImplementationStatus.PARTIALLY_IMPLEMENTED;
  }

  /** Checks that it does not end before it begins. */
  @Value.Check
  default void check() {
    implementedOn()
        .ifPresent(
            from ->
                validUntil()
                    .ifPresent(
                        until ->
                            checkArgument(
                                !until.isBefore(from),
                                "Invalid implementation of %s: validUntil %s (expected: not before"
                                    + " implementedOn %s)",
                                control(),
                                until,
                                from)));
  }

  /** A control in that state, with nothing more known. */
  static ControlImplementation of(ControlId control, ImplementationStatus status) {
    return builder().control(control).status(status).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlImplementation}. */
  final class Builder extends ImmutableControlImplementation.Builder {
    Builder() {}
  }
}
