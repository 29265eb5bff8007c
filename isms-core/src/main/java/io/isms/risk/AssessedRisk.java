package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of an assessment: how a risk was rated and evaluated, and how urgent it is. */
@Value.Immutable
@SourceClause(
    value = {"6.1.2 d)", "6.1.2 e)"},
    edition2005 = "4.2.1 e)")
public interface AssessedRisk extends WithAssessedRisk {
  /**
   * The most urgent first: what is not rated, then the highest level, the highest value, and last
   * the id.
   */
  Comparator<AssessedRisk> BY_URGENCY =
      Comparator.<AssessedRisk, Optional<Integer>>comparing(
              entry -> entry.current().findLevel().map(Level::rank),
              Comparators.emptiesLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(
              AssessedRisk::value, Comparators.emptiesFirst(Comparator.<BigDecimal>naturalOrder()))
          .reversed()
          .thenComparing(AssessedRisk::risk);

  /** The risk. */
  RiskId risk();

  /** Who answered for it at the time; empty if nobody did. */
  Optional<PartyId> owner();

  /** The rating as if there were no control. */
  Rating inherent();

  /** The rating with the controls that worked at the time. */
  Rating current();

  /** The current rating against the acceptance criteria. */
  Evaluation evaluation();

  /** The place in the order of treatment, 1 for the most urgent. */
  @Immaterial
  int priority();

  /** Why it stands where its level alone would not put it; empty if its level alone does. */
  @Immaterial
  Optional<String> priorityReason();

  /** Whether it asks for treatment: unless it is acceptable, it does. */
  default boolean needsTreatment() {
    return evaluation() != Evaluation.ACCEPTABLE;
  }

  private Optional<BigDecimal> value() {
    return current() instanceof RatedLevel rated ? rated.value() : Optional.empty();
  }

  /** Checks that rating and evaluation go together and that the priority counts from 1. */
  @Value.Check
  default void check() {
    checkArgument(
        priority() >= 1,
        "Invalid assessment of %s: priority %s (expected: 1 or more)",
        risk(),
        priority());
    checkArgument(
        current().findLevel().isPresent() == (evaluation() != Evaluation.UNDETERMINED),
        "Invalid assessment of %s: evaluation %s (expected: UNDETERMINED exactly if not rated)",
        risk(),
        evaluation());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssessedRisk}. */
  final class Builder extends ImmutableAssessedRisk.Builder {
    Builder() {}
  }
}
