package io.isms.conformity.rules;

import io.isms.conformity.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time up to the day of the check within which what is asked for per period has to occur. It
 * does not begin before the system is in operation.
 */
final class ReviewPeriod {
  private final LocalDate from;
  private final LocalDate until;
  private final LocalDate firstEnd;

  ReviewPeriod(Snapshot snapshot) {
    LocalDate start = snapshot.asOf().minus(snapshot.profile().reviewPeriod());
    Optional<LocalDate> since = snapshot.isms().operation().operatedSince();
    from = since.filter(start::isBefore).orElse(start);
    until = snapshot.asOf();
    firstEnd =
        since.map(day -> day.plus(snapshot.profile().reviewPeriod())).orElse(snapshot.asOf());
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
