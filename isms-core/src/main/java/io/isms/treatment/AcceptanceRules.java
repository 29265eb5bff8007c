package io.isms.treatment;

import io.isms.common.PartyId;
import io.isms.common.Revocation;
import io.isms.risk.AcceptanceException;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether an acceptance holds on a day: by the right person, for the level, on its basis, in time.
 */
public final class AcceptanceRules {
  private final RiskCriteria criteria;
  private final LocalDate day;

  /** The rules by those criteria, as seen on that day. */
  public AcceptanceRules(RiskCriteria criteria, LocalDate day) {
    this.criteria = criteria;
    this.day = day;
  }

  /** Why the acceptance of what remains does not hold; empty if it does. */
  public Optional<String> problemOf(
      RiskAcceptance acceptance, Rating remaining, Optional<PartyId> owner) {
    return staleness(acceptance, remaining)
        .or(() -> remaining.findLevel().flatMap(level -> problemByBasis(acceptance, level, owner)));
  }

  /**
   * Why the acceptance does not reach what remains on that day, whoever gave it on whatever basis;
   * empty if it does.
   */
  public Optional<String> staleness(RiskAcceptance acceptance, Rating remaining) {
    Optional<Level> accepted = criteria.levels().findLevel(acceptance.level());
    if (accepted.isEmpty()) {
      return Optional.of(String.format("level %s is not on the scale of risk", acceptance.level()));
    }
    Optional<Level> present = remaining.findLevel();
    if (present.isEmpty()) {
      return Optional.of("the risk is not rated, so nobody knows what is accepted");
    }
    if (accepted.orElseThrow().rank() < present.orElseThrow().rank()) {
      return Optional.of(
          String.format(
              "it was given for %s, but %s remains",
              accepted.orElseThrow().label(), present.orElseThrow().label()));
    }
    Optional<Revocation> revocation = acceptance.revocation().filter(it -> it.isInForce(day));
    if (revocation.isPresent()) {
      return revocation.map(it -> String.format("it was taken back on %s by %s", it.on(), it.by()));
    }
    return acceptance.isInForce(day)
        ? Optional.empty()
        : Optional.of(
            String.format(
                "it holds from %s%s, not on %s",
                acceptance.acceptedOn(),
                acceptance.validUntil().map(until -> " to " + until).orElse(""),
                day));
  }

  private Optional<String> problemByBasis(
      RiskAcceptance acceptance, Level level, Optional<PartyId> owner) {
    return acceptance.basis() == AcceptanceBasis.CRITERIA
        ? problemByCriteria(acceptance, level, owner)
        : lackOfException(acceptance, level);
  }

  private Optional<String> problemByCriteria(
      RiskAcceptance acceptance, Level level, Optional<PartyId> owner) {
    if (!criteria.accepts(level)) {
      return Optional.of(
          String.format(
              "level %s is not acceptable by the criteria (expected: one of %s, or basis"
                  + " EXCEPTION)",
              level.label(), criteria.acceptable()));
    }
    if (!owner.equals(Optional.of(acceptance.acceptedBy()))) {
      return Optional.of(
          String.format(
              "only the risk owner can accept (expected: %s)",
              owner.map(Object::toString).orElse("a risk owner, which there is none")));
    }
    return Optional.empty();
  }

  /** Why no exception that the criteria provide covers the acceptance; empty if one does. */
  public Optional<String> lackOfException(RiskAcceptance acceptance, Level level) {
    Optional<AcceptanceException> longest =
        criteria.exceptionsFor(level, acceptance.acceptedBy()).stream()
            .max(Comparator.comparing(it -> acceptance.acceptedOn().plus(it.longest())));
    if (longest.isEmpty()) {
      return Optional.of(
          String.format(
              "the criteria let nobody of that id make an exception for %s", level.label()));
    }
    LocalDate last = acceptance.acceptedOn().plus(longest.orElseThrow().longest());
    boolean inTime = acceptance.validUntil().map(until -> !until.isAfter(last)).orElse(false);
    return inTime
        ? Optional.empty()
        : Optional.of(
            String.format(
                "an exception ends after %s at the latest (found: %s)",
                longest.orElseThrow().longest(),
                acceptance.validUntil().map(until -> "until " + until).orElse("no end")));
  }
}
