package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ContentHash;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody's consent to live with a risk at a level. */
@Value.Immutable
@SourceClause(
    value = "6.1.3 f)",
    edition2005 = {"4.2.1 f) 2)", "4.2.1 h)"})
public interface RiskAcceptance extends WithRiskAcceptance {
  /** The risk. */
  RiskId risk();

  /** The level consented to; the consent covers lower levels too. */
  LevelCode level();

  /** Who consents. */
  PartyId acceptedBy();

  /** The day of the consent. */
  LocalDate acceptedOn();

  /** The last day on which it holds; empty if it does not run out by itself. */
  Optional<LocalDate> validUntil();

  /** What it rests on. */
  AcceptanceBasis basis();

  /** Why; empty only if the criteria are reason enough. */
  Optional<String> justification();

  /** The record of the consent; empty if there is none. */
  Optional<RecordId> record();

  /** The content that was seen when consenting; empty if not bound to one. */
  Optional<ContentHash> seen();

  /** Whether it has begun and not run out on that day. */
  default boolean isInForce(LocalDate asOf) {
    return !acceptedOn().isAfter(asOf)
        && validUntil().map(until -> !until.isBefore(asOf)).orElse(true);
  }

  /**
   * Checks that an exception has a justification and that the consent does not end before it began.
   */
  @Value.Check
  default void check() {
    checkArgument(
        basis() != AcceptanceBasis.EXCEPTION
            || justification().filter(text -> !text.isBlank()).isPresent(),
        "Invalid acceptance of %s: basis EXCEPTION without justification (expected: a reason)",
        risk());
    checkArgument(
        validUntil().map(until -> !until.isBefore(acceptedOn())).orElse(true),
        "Invalid acceptance of %s: validUntil %s (expected: not before acceptedOn %s)",
        risk(),
        validUntil().map(LocalDate::toString).orElse(""),
        acceptedOn());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskAcceptance}. */
  final class Builder extends ImmutableRiskAcceptance.Builder {
    Builder() {}
  }
}
