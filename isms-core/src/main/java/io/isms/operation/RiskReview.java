package io.isms.operation;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.PartyId;
import io.isms.risk.AssessmentId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The look at whether an assessment, the residual risks and the acceptable levels still hold. */
@Value.Immutable
@SourceClause(value = "8.2", edition2005 = "4.2.3 d)")
public interface RiskReview extends WithRiskReview {
  /** The day. */
  LocalDate on();

  /** Who looked; empty if not said. */
  Optional<PartyId> by();

  /** The assessment that was looked at. */
  AssessmentId assessment();

  /** Whether the residual risks were looked at. */
  boolean residualReviewed();

  /** Whether the acceptable levels were looked at. */
  boolean acceptableLevelsReviewed();

  /**
   * What was found about each thing that may have changed; one without an entry was not considered.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<ChangeFactor, FactorReview> factors();

  /** The day by which to look again; empty if not planned. */
  Optional<LocalDate> nextDue();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskReview}. */
  final class Builder extends ImmutableRiskReview.Builder {
    Builder() {}
  }
}
