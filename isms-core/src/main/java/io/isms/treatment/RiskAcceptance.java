package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ContentHash;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.Revocation;
import io.isms.common.RoleId;
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

  /** The role in which they do; empty if not said. */
  Optional<RoleId> role();

  /** Who asked for it; empty if not said. */
  Optional<PartyId> requestedBy();

  /** The day of the consent. */
  LocalDate acceptedOn();

  /** The last day on which it holds; empty if it does not run out by itself. */
  Optional<LocalDate> validUntil();

  /** That it was taken back; empty as long as it was not. */
  Optional<Revocation> revocation();

  /** What it rests on. */
  AcceptanceBasis basis();

  /** Why; empty only if the criteria are reason enough. */
  Optional<String> justification();

  /** The record of the consent; empty if there is none. */
  Optional<RecordId> record();

  /**
   * The {@link io.isms.common.ContentHasher#materialHash material hash} of what was seen when
   * consenting; empty if the consent is not bound to a content.
   */
  Optional<ContentHash> seen();

  /** Whether it has begun on that day, has not run out and was not taken back. */
  default boolean isInForce(LocalDate asOf) {
    return !acceptedOn().isAfter(asOf)
        && validUntil().map(until -> !until.isBefore(asOf)).orElse(true)
        && revocation().filter(it -> it.isInForce(asOf)).isEmpty();
  }

  /**
   * Checks that an exception has a justification, and that the consent neither ends nor is taken
   * back before it began.
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
    revocation()
        .ifPresent(
            it ->
                checkArgument(
                    !it.on().isBefore(acceptedOn()),
                    "Invalid acceptance of %s: revocation on %s (expected: not before acceptedOn %s)",
                    risk(),
                    it.on(),
                    acceptedOn()));
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
