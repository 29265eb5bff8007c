package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import java.time.LocalDate;
import java.util.Optional;

/** How old the last look at an issue or a requirement may be. */
final class ContextAge {
  private ContextAge() {}

  /** Whether the next look is not overdue. */
  static boolean isInTime(Optional<LocalDate> last, Probe it) {
    return last.filter(it::isPast)
        .map(day -> !day.plus(it.profile().contextReviewEvery()).isBefore(it.asOf()))
        .orElse(false);
  }

  /** The day, as it stands in a message. */
  static String told(Optional<LocalDate> last) {
    return last.map(day -> "on " + day).orElse("never");
  }
}
