package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.AuditId;
import io.isms.common.NonconformityId;
import io.isms.common.OpportunityId;
import io.isms.common.RecordId;
import io.isms.context.IssueId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What an audit found. */
@Value.Immutable
@SourceClause(
    value = {"9.2", "10.1 a)"},
    edition2005 = "6")
public interface AuditFinding extends WithAuditFinding {
  /** The id. */
  AuditFindingId id();

  /** The audit. */
  AuditId audit();

  /** What kind of thing it is. */
  AuditFindingKind kind();

  /** What was found. */
  String what();

  /** What it was held against; empty if not said. */
  Optional<AuditCriterion> criterion();

  /** The records that show it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> evidence();

  /** The nonconformity that it led to; empty if none. */
  Optional<NonconformityId> nonconformity();

  /** The issues that it led to. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The risks that it led to. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> risks();

  /** The opportunities that it led to. */
  @Value.NaturalOrder
  ImmutableSortedSet<OpportunityId> opportunities();

  /** The actions that it led to, those of the treatment plan among them. */
  @Value.NaturalOrder
  ImmutableSortedSet<ActionId> actions();

  /** What those who were audited plan to do; empty if they plan nothing. */
  Optional<FollowUpPlan> followUp();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid audit finding %s: what is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuditFinding}. */
  final class Builder extends ImmutableAuditFinding.Builder {
    Builder() {}
  }
}
