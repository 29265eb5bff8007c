package io.isms.conformity.rules;

import io.isms.common.ActionId;
import io.isms.conformity.Probe;
import io.isms.improvement.ActionReview;
import java.time.LocalDate;
import java.util.Optional;

/** The look back at an action that was carried out, as the 2005 edition wants it. */
final class ActionReviews {
  private ActionReviews() {}

  /** Tells whether the look back took place in time, and what follows if it was in vain. */
  static void check(
      Probe it,
      ActionId action,
      LocalDate done,
      Optional<ActionReview> review,
      Optional<LocalDate> followUpDue,
      Optional<ActionId> successor) {
    Optional<ActionReview> seen =
        review.filter(found -> !found.on().isBefore(done) && it.isPast(found.on()));
    if (seen.isEmpty() && followUpDue.filter(due -> !due.isBefore(it.asOf())).isPresent()) {
      it.notDue("action %s is to be looked back at by %s", action, followUpDue.orElseThrow());
      return;
    }
    it.require(seen.isPresent(), action, "action %s unreviewed", action);
    seen.ifPresent(
        found ->
            it.require(
                found.effective() || successor.isPresent(),
                action,
                "action %s was not effective and nothing takes its place",
                action));
  }
}
