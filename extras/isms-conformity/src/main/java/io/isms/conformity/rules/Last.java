package io.isms.conformity.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The last time of something that is to happen again and again.
 *
 * @param on the day; empty if it never happened
 */
record Last(Optional<LocalDate> on) {
  /** Whether it happened and, as seen on that day, is not longer ago than the period. */
  boolean isWithin(Period period, LocalDate asOf) {
    return on.map(day -> !day.plus(period).isBefore(asOf)).orElse(false);
  }

  /** When it was done, such as {@code last reviewed on 2026-05-04} or {@code never reviewed}. */
  String when(String done) {
    return on.map(day -> "last " + done + " on " + day).orElse("never " + done);
  }
}
