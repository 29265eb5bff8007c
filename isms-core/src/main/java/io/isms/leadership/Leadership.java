package io.isms.leadership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DecisionId;
import io.isms.common.Elements;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.References;
import io.isms.common.RoleId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Who leads the management system, by which policies and roles, and what management decided. */
@Value.Immutable
@SourceClause(value = "5", edition2005 = "5")
public interface Leadership extends WithLeadership {
  /** Nothing stated yet. */
  Leadership EMPTY = builder().build();

  /** Those who remain accountable for the system as a whole. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> accountable();

  /** The strategic goals, in the order of their ids. */
  ImmutableList<StrategicGoal> goals();

  /** The policies, in the order of their ids. */
  ImmutableList<Policy> policies();

  /** Which parties get which policy. */
  ImmutableList<PolicyRelease> releases();

  /** The house template for policies; empty if there is none. */
  Optional<String> template();

  /** The roles, in the order of their ids. */
  ImmutableList<Role> roles();

  /** Who holds which role. */
  ImmutableList<Assignment> assignments();

  /** The looks at roles, the oldest first. */
  ImmutableList<RoleReview> roleReviews();

  /** What shows that the top stands behind the system. */
  ImmutableList<LeadershipEvidence> evidence();

  /** The decisions of management, in the order of their ids. */
  ImmutableList<ManagementDecision> decisions();

  /** The approvals, in the order of their ids. */
  ImmutableList<Approval> approvals();

  /** The targets for improvement, the oldest first. */
  ImmutableList<ImprovementTarget> targets();

  /** The talks with the management of the larger body, the oldest first. */
  ImmutableList<ParentEngagement> engagements();

  /** The goals by id. */
  @Value.Lazy
  default ImmutableSortedMap<GoalId, StrategicGoal> goalsById() {
    return Elements.byId("strategic goal", goals(), StrategicGoal::id);
  }

  /** The policies by id. */
  @Value.Lazy
  default ImmutableSortedMap<PolicyId, Policy> policiesById() {
    return Elements.byId("policy", policies(), Policy::id);
  }

  /** The roles by id. */
  @Value.Lazy
  default ImmutableSortedMap<RoleId, Role> rolesById() {
    return Elements.byId("role", roles(), Role::id);
  }

  /** The decisions by id. */
  @Value.Lazy
  default ImmutableSortedMap<DecisionId, ManagementDecision> decisionsById() {
    return Elements.byId("management decision", decisions(), ManagementDecision::id);
  }

  /** The approvals by id. */
  @Value.Lazy
  default ImmutableSortedMap<ApprovalId, Approval> approvalsById() {
    return Elements.byId("approval", approvals(), Approval::id);
  }

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default Leadership check() {
    goalsById();
    policiesById();
    rolesById();
    decisionsById();
    approvalsById();
    boolean sorted =
        Elements.inOrder(goals(), StrategicGoal::id)
            && Elements.inOrder(policies(), Policy::id)
            && Elements.inOrder(roles(), Role::id)
            && Elements.inOrder(roleReviews(), RoleReview::on)
            && Elements.inOrder(decisions(), ManagementDecision::id)
            && Elements.inOrder(approvals(), Approval::id)
            && Elements.inOrder(targets(), ImprovementTarget::on)
            && Elements.inOrder(engagements(), ParentEngagement::on);
    return sorted
        ? this
        : builder()
            .from(this)
            .goals(Elements.sorted(goals(), StrategicGoal::id))
            .policies(Elements.sorted(policies(), Policy::id))
            .roles(Elements.sorted(roles(), Role::id))
            .roleReviews(Elements.sorted(roleReviews(), RoleReview::on))
            .decisions(Elements.sorted(decisions(), ManagementDecision::id))
            .approvals(Elements.sorted(approvals(), Approval::id))
            .targets(Elements.sorted(targets(), ImprovementTarget::on))
            .engagements(Elements.sorted(engagements(), ParentEngagement::on))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("leadership", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Leadership}. */
  final class Builder extends ImmutableLeadership.Builder {
    Builder() {}
  }
}
