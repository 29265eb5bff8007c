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

  /** The policies, in the order of their ids. */
  ImmutableList<Policy> policies();

  /** Which party gets which policy, the oldest decision first. */
  ImmutableList<PolicyRelease> policyReleases();

  /** The roles, in the order of their ids. */
  ImmutableList<Role> roles();

  /** Who holds which role, in the order of the roles. */
  ImmutableList<Assignment> assignments();

  /** The reviews of who holds what, the oldest first. */
  ImmutableList<RoleReview> roleReviews();

  /** What was approved, in the order of the ids. */
  ImmutableList<Approval> approvals();

  /** What management decided, in the order of the ids. */
  ImmutableList<ManagementDecision> decisions();

  /** The evidence that management stands behind the system, the oldest first. */
  ImmutableList<CommitmentEvidence> commitments();

  /** What the top wants to be better, the oldest first. */
  ImmutableList<ImprovementTarget> improvementTargets();

  /** The talks with the management of the larger organization, the oldest first. */
  ImmutableList<ParentEngagement> parentEngagements();

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

  /** The approvals by id. */
  @Value.Lazy
  default ImmutableSortedMap<ApprovalId, Approval> approvalsById() {
    return Elements.byId("approval", approvals(), Approval::id);
  }

  /** The decisions by id. */
  @Value.Lazy
  default ImmutableSortedMap<DecisionId, ManagementDecision> decisionsById() {
    return Elements.byId("management decision", decisions(), ManagementDecision::id);
  }

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default Leadership check() {
    policiesById();
    rolesById();
    approvalsById();
    decisionsById();
    boolean sorted =
        Elements.inOrder(policies(), Policy::id)
            && Elements.inOrder(policyReleases(), PolicyRelease::on)
            && Elements.inOrder(roles(), Role::id)
            && Elements.inOrder(assignments(), Assignment::role)
            && Elements.inOrder(roleReviews(), RoleReview::on)
            && Elements.inOrder(approvals(), Approval::id)
            && Elements.inOrder(decisions(), ManagementDecision::id)
            && Elements.inOrder(commitments(), CommitmentEvidence::on)
            && Elements.inOrder(improvementTargets(), ImprovementTarget::on)
            && Elements.inOrder(parentEngagements(), ParentEngagement::on);
    return sorted
        ? this
        : builder()
            .from(this)
            .policies(Elements.sorted(policies(), Policy::id))
            .policyReleases(Elements.sorted(policyReleases(), PolicyRelease::on))
            .roles(Elements.sorted(roles(), Role::id))
            .assignments(Elements.sorted(assignments(), Assignment::role))
            .roleReviews(Elements.sorted(roleReviews(), RoleReview::on))
            .approvals(Elements.sorted(approvals(), Approval::id))
            .decisions(Elements.sorted(decisions(), ManagementDecision::id))
            .commitments(Elements.sorted(commitments(), CommitmentEvidence::on))
            .improvementTargets(Elements.sorted(improvementTargets(), ImprovementTarget::on))
            .parentEngagements(Elements.sorted(parentEngagements(), ParentEngagement::on))
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
