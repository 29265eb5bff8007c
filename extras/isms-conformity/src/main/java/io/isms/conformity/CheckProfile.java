package io.isms.conformity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.Severity;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.time.Period;
import org.immutables.value.Value;

/** The figures, grades and extents that a check goes by; the standard leaves them open. */
@Value.Immutable
@SourceClause(value = "9.2", edition2005 = "6")
public interface CheckProfile extends WithCheckProfile {
  /** The usual figures, without guidance. */
  CheckProfile USUAL = builder().build();

  /** Whether the guidance of 27003:2017 is looked at too. Defaults to false. */
  @Value.Default
  default boolean guidance() {
    return false;
  }

  /**
   * Whether possibilities that are not made use of are told; only with guidance. Defaults to false.
   */
  @Value.Default
  default boolean hints() {
    return false;
  }

  /** The longest time between two looks at issues and requirements. Defaults to a year. */
  @Value.Default
  default Period contextReviewEvery() {
    return Period.ofYears(1);
  }

  /** The longest time between two reviews of a document. Defaults to a year. */
  @Value.Default
  default Period documentReviewEvery() {
    return Period.ofYears(1);
  }

  /** The longest time between two broad risk assessments. Defaults to a year (27003, 8.2). */
  @Value.Default
  default Period assessmentEvery() {
    return Period.ofYears(1);
  }

  /** The longest time between two reviews of a kind. Defaults to a year (27003, 9.3). */
  @Value.Default
  default Period reviewEvery() {
    return Period.ofYears(1);
  }

  /** The time within which all of the system is audited. Defaults to three years. */
  @Value.Default
  default Period auditCycle() {
    return Period.ofYears(3);
  }

  /** The time that a control runs before it is audited. Defaults to three months. */
  @Value.Default
  default Period minOperatingTimeBeforeAudit() {
    return Period.ofMonths(3);
  }

  /** The longest time between two occasions that make people aware. Defaults to a year. */
  @Value.Default
  default Period awarenessEvery() {
    return Period.ofYears(1);
  }

  /** The longest time between two looks at open actions. Defaults to three months. */
  @Value.Default
  default Period progressCheckEvery() {
    return Period.ofMonths(3);
  }

  /** The time within which a nonconformity is reacted to. Defaults to 14 days. */
  @Value.Default
  default Period reactionWithin() {
    return Period.ofDays(14);
  }

  /** The time that something newly begun has to settle. Defaults to 30 days. */
  @Value.Default
  default Period settlingIn() {
    return Period.ofDays(30);
  }

  /**
   * The time before the day of the check within which what is asked for per period has to occur.
   * Defaults to a year.
   */
  @Value.Default
  default Period reviewPeriod() {
    return Period.ofYears(1);
  }

  /** The most steps of a scale by which two raters may differ. Defaults to 1. */
  @Value.Default
  default int raterSpreadMax() {
    return 1;
  }

  /** From how many steps of the scale a risk counts as significantly changed. Defaults to 2. */
  @Value.Default
  default int riskRiseSteps() {
    return 2;
  }

  /** Below how many people some guidance may be excessive. Defaults to 10 (27003, introduction). */
  @Value.Default
  default int smallOrganizationBelow() {
    return 10;
  }

  /** From how many minor findings on one requirement they add up to a major one. Defaults to 3. */
  @Value.Default
  default int escalateFrom() {
    return 3;
  }

  /** From which share of what a requirement ranges over they do so, in [0, 1]. Defaults to 0.2. */
  @Value.Default
  default BigDecimal escalateShare() {
    return new BigDecimal("0.2");
  }

  /** Severities by the code of a rule, in place of the usual ones; guidance stays guidance. */
  @Value.NaturalOrder
  ImmutableSortedMap<String, Severity> grades();

  /** The codes of rules that are not run; a requirement that is left without one is unverified. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> switchedOff();

  /**
   * Checks that raterSpreadMax is 0 or more, riskRiseSteps is 1 or more, smallOrganizationBelow is
   * 0 or more and that escalateFrom is 1 or more.
   */
  @Value.Check
  default void check() {
    checkArgument(
        raterSpreadMax() >= 0,
        "Invalid check profile: raterSpreadMax %s (expected: 0 or more)",
        raterSpreadMax());
    checkArgument(
        riskRiseSteps() >= 1,
        "Invalid check profile: riskRiseSteps %s (expected: 1 or more)",
        riskRiseSteps());
    checkArgument(
        smallOrganizationBelow() >= 0,
        "Invalid check profile: smallOrganizationBelow %s (expected: 0 or more)",
        smallOrganizationBelow());
    checkArgument(
        escalateFrom() >= 1,
        "Invalid check profile: escalateFrom %s (expected: 1 or more)",
        escalateFrom());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CheckProfile}. */
  final class Builder extends ImmutableCheckProfile.Builder {
    Builder() {}
  }
}
