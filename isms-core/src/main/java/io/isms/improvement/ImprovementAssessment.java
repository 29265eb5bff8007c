package io.isms.improvement;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.AuditId;
import io.isms.common.MeasureId;
import io.isms.common.PartyId;
import io.isms.common.ReviewId;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.evaluation.AspectVerdict;
import io.isms.evaluation.EvaluationId;
import io.isms.evaluation.SystemAspect;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A look at the whole system for what could be better. */
@Value.Immutable
@SourceClause(value = "10.2", edition2005 = "8.1")
public interface ImprovementAssessment extends WithImprovementAssessment {
  /** The day. */
  LocalDate on();

  /** Who looked; empty if not said. */
  Optional<PartyId> by();

  /** The issues that it was held against. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The requirements that it was held against. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** The audits that it draws on. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditId> audits();

  /** The management reviews that it draws on. */
  @Value.NaturalOrder
  ImmutableSortedSet<ReviewId> reviews();

  /** The measures that it draws on. */
  @Value.NaturalOrder
  ImmutableSortedSet<MeasureId> measures();

  /** The evaluations of the system that it draws on. */
  @Value.NaturalOrder
  ImmutableSortedSet<EvaluationId> evaluations();

  /** What was judged about the system. */
  @Value.NaturalOrder
  ImmutableSortedMap<SystemAspect, AspectVerdict> verdicts();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ImprovementAssessment}. */
  final class Builder extends ImmutableImprovementAssessment.Builder {
    Builder() {}
  }
}
