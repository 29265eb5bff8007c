package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The time up to the day of the check within which what is asked for per period has to occur. It
 * does not begin before management gave leave to operate the system.
 */
final class ReviewPeriod {
  private final LocalDate from;
  private final LocalDate until;
  private final LocalDate firstEnd;
  private final Optional<LocalDate> begun;

  ReviewPeriod(Snapshot snapshot) {
    LocalDate start = snapshot.asOf().minus(snapshot.profile().reviewPeriod()).plusDays(1);
    until = snapshot.asOf();
    begun = leave(snapshot).filter(day -> !day.isAfter(until));
    from = begun.filter(start::isBefore).orElse(start);
    firstEnd =
        begun.map(day -> day.plus(snapshot.profile().reviewPeriod())).orElse(snapshot.asOf());
  }

  /** The view that the rules of one check share. */
  static ReviewPeriod of(Probe it) {
    return it.view(ReviewPeriod.class, ReviewPeriod::new);
  }

  private static Optional<LocalDate> leave(Snapshot snapshot) {
    return snapshot.isms().leadership().approvals().stream()
        .filter(approval -> approval.of() == ApprovalSubject.OPERATION)
        .map(Approval::on)
        .min(Comparator.naturalOrder())
        .or(snapshot.isms().operation()::operatedSince);
  }

  /** The day on which management gave leave to operate; empty if it has not yet. */
  Optional<LocalDate> begun() {
    return begun;
  }

  /** The first day of the period. */
  LocalDate start() {
    return from;
  }

  /** Whether that day is in it. */
  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether a whole period has passed since the system is in operation. */
  boolean hasRunOnce() {
    return !firstEnd.isAfter(until);
  }

  /** The end of the first period, up to which nothing is due. */
  LocalDate firstEnd() {
    return firstEnd;
  }
}
