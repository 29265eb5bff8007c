package io.isms.decision;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.common.ContentHash;
import io.isms.common.Revocation;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.treatment.AcceptanceRules;
import io.isms.treatment.RiskAcceptance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A state, and why.
 *
 * @param state the state
 * @param why the reason, in words
 */
record Standing(DecisionState state, String why) {
  private static final String UNBOUND = "not bound to a content; ";

  /** That of a decision that was taken back or has run out; empty if it has not. */
  static Optional<Standing> ended(
      Optional<Revocation> revocation, Optional<LocalDate> validUntil, LocalDate day) {
    Optional<Standing> revoked =
        revocation
            .filter(it -> it.isInForce(day))
            .map(
                it ->
                    of(
                        DecisionState.REVOKED,
                        "taken back on %s by %s: %s",
                        it.on(),
                        it.by(),
                        it.reason()));
    return revoked.or(
        () ->
            validUntil
                .filter(last -> last.isBefore(day))
                .map(last -> of(DecisionState.EXPIRED, "held until %s", last)));
  }

  /**
   * That of a decision which is bound to what was seen.
   *
   * @param what what it was, in words
   */
  static Standing bound(ContentHash seen, Optional<ContentHash> now, String what) {
    if (now.isEmpty()) {
      return of(DecisionState.OUTDATED, "what was seen is no longer there (expected: %s)", what);
    }
    return now.equals(Optional.of(seen))
        ? of(DecisionState.VALID, "what was seen is what there is")
        : of(DecisionState.OUTDATED, "what there is differs from what was seen");
  }

  /**
   * That of an approval which is bound to nothing, by the version that it names.
   *
   * @param what what was approved, in words
   */
  static Standing byVersion(Optional<Integer> seen, Optional<Integer> now, String what) {
    if (seen.isEmpty()) {
      return of(
          DecisionState.OUTDATED,
          UNBOUND + "it names no version (expected: the version of %s)",
          what);
    }
    if (now.isEmpty()) {
      return of(
          DecisionState.OUTDATED,
          UNBOUND + "version %s was seen, and nothing is there to compare (expected: %s)",
          seen.orElseThrow(),
          what);
    }
    return seen.equals(now)
        ? of(DecisionState.VALID, UNBOUND + "version %s is the one there is", seen.orElseThrow())
        : of(
            DecisionState.OUTDATED,
            UNBOUND + "version %s was seen, version %s is there",
            seen.orElseThrow(),
            now.orElseThrow());
  }

  /** That of an acceptance which is bound to nothing, by the level that it names. */
  static Standing byLevel(
      RiskAcceptance acceptance,
      Optional<RiskCriteria> criteria,
      Optional<Rating> remaining,
      LocalDate day) {
    if (criteria.isEmpty()) {
      return of(
          DecisionState.OUTDATED,
          UNBOUND + "level %s is on no scale (expected: risk criteria)",
          acceptance.level());
    }
    if (remaining.isEmpty()) {
      return of(
          DecisionState.OUTDATED,
          UNBOUND + "nothing is known to remain that level %s could cover (expected: %s)",
          acceptance.level(),
          lineOf(acceptance.risk()));
    }
    return new AcceptanceRules(criteria.orElseThrow(), day)
        .staleness(acceptance, remaining.orElseThrow())
        .map(problem -> of(DecisionState.OUTDATED, UNBOUND + "%s", problem))
        .orElseGet(
            () ->
                of(
                    DecisionState.VALID,
                    UNBOUND + "%s is what remains, and no more than what was accepted",
                    remaining.orElseThrow().label()));
  }

  /** What is seen of a risk by who consents to live with it, in words. */
  static String lineOf(RiskId risk) {
    return "an assessment of " + risk + ", or a line of the treatment plan by which it remains";
  }

  @FormatMethod
  private static Standing of(DecisionState state, @FormatString String why, Object... arguments) {
    return new Standing(state, String.format(why, arguments));
  }
}
