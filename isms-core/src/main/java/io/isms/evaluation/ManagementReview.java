package io.isms.evaluation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.ReviewId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A look of management at the whole system. */
@Value.Immutable
@SourceClause(
    value = "9.3",
    edition2005 = {"7", "4.2.3 f)"})
public interface ManagementReview extends WithManagementReview {
  /** The id. */
  ReviewId id();

  /** The day. */
  LocalDate on();

  /** The level at which it was held. Defaults to the top. */
  @Value.Default
  default ReviewLevel level() {
    return ReviewLevel.TOP;
  }

  /** The review at a higher level that takes up what this one found; empty if none. */
  Optional<ReviewId> feedsInto();

  /** Those who took part. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> participants();

  /** What was judged about the system. */
  @Value.NaturalOrder
  ImmutableSortedMap<SystemAspect, AspectVerdict> verdicts();

  /** Whether the scope still fits; empty if nobody asked. */
  Optional<Boolean> scopeAdequate();

  /** Whether residual risks were found to meet the criteria; empty if nobody asked. */
  Optional<Boolean> residualsConfirmed();

  /** Whether the treatment plan was found to reach all relevant risks; empty if nobody asked. */
  Optional<Boolean> planCoverageConfirmed();

  /** What was answered to which question. */
  @Value.NaturalOrder
  ImmutableSortedMap<ReviewQuestion, String> answers();

  /** What went in, by item of the agenda. */
  @Value.NaturalOrder
  ImmutableSortedMap<ReviewItem, ReviewInput> inputs();

  /** What came out, by heading. */
  @Value.NaturalOrder
  ImmutableSortedMap<ReviewOutputKind, ReviewOutput> outputs();

  /** What was answered on changes of procedures and controls, by topic. */
  @Value.NaturalOrder
  ImmutableSortedMap<ReviewTopic, String> topics();

  /** The record of its results; empty is a gap that the checker reports. */
  Optional<RecordId> record();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ManagementReview}. */
  final class Builder extends ImmutableManagementReview.Builder {
    Builder() {}
  }
}
