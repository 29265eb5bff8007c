package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.AuditId;
import io.isms.common.DecisionId;
import io.isms.common.MeasureId;
import io.isms.common.NonconformityId;
import io.isms.common.RecordId;
import io.isms.context.IssueId;
import io.isms.risk.AssessmentId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a management review was told about one item of its agenda. What it cites stands in the
 * lists; one report may stand for all of them.
 */
@Value.Immutable
@SourceClause(value = "9.3", edition2005 = "7.2")
public interface ReviewInput extends WithReviewInput {
  /** What was said, if only that there is nothing to report. */
  String text();

  /** Where things are going; empty if no trend was shown. */
  Optional<String> trend();

  /** The one record that covers everything there is to cite; empty if there is none. */
  Optional<RecordId> report();

  /** The issues cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The audits cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditId> audits();

  /** The nonconformities cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<NonconformityId> nonconformities();

  /** The actions cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<ActionId> actions();

  /** The measures whose newest results are cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<MeasureId> measures();

  /** The decisions cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<DecisionId> decisions();

  /** The evaluations of the system cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<EvaluationId> evaluations();

  /** The risk assessments cited. */
  @Value.NaturalOrder
  ImmutableSortedSet<AssessmentId> assessments();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!text().isBlank(), "Invalid review input: text is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReviewInput}. */
  final class Builder extends ImmutableReviewInput.Builder {
    Builder() {}
  }
}
