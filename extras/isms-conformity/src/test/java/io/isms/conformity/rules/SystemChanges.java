package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.context.InterestedParty;
import io.isms.context.IsmsContext;
import io.isms.context.Issue;
import io.isms.context.Organization;
import io.isms.context.Party;
import io.isms.context.Scope;
import io.isms.context.ScopeStage;
import io.isms.context.ScopeStageKind;
import io.isms.context.ScopeUnit;
import io.isms.context.SecurityRequirement;
import io.isms.leadership.Approval;
import io.isms.leadership.Assignment;
import io.isms.leadership.Leadership;
import io.isms.leadership.Policy;
import io.isms.leadership.Role;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Small changes of the context and the leadership of a management system. */
final class SystemChanges {
  private SystemChanges() {}

  static UnaryOperator<Isms> context(UnaryOperator<IsmsContext> change) {
    return isms -> isms.withContext(change.apply(isms.context()));
  }

  static UnaryOperator<Isms> organization(UnaryOperator<Organization> change) {
    return context(context -> context.withOrganization(context.organization().map(change)));
  }

  static UnaryOperator<Isms> party(String id, UnaryOperator<Party> change) {
    return context(it -> it.withParties(some(it.parties(), one -> is(one.id(), id), change)));
  }

  static UnaryOperator<Isms> issue(String id, UnaryOperator<Issue> change) {
    return issues(issue -> is(issue.id(), id), change);
  }

  static UnaryOperator<Isms> issues(Predicate<Issue> which, UnaryOperator<Issue> change) {
    return context(it -> it.withIssues(some(it.issues(), which, change)));
  }

  static UnaryOperator<Isms> requirement(String id, UnaryOperator<SecurityRequirement> change) {
    return context(
        it -> it.withRequirements(some(it.requirements(), one -> is(one.id(), id), change)));
  }

  static UnaryOperator<Isms> interested(String party, UnaryOperator<InterestedParty> change) {
    return interested(one -> is(one.party(), party), change);
  }

  static UnaryOperator<Isms> interested(
      Predicate<InterestedParty> which, UnaryOperator<InterestedParty> change) {
    return context(it -> it.withInterestedParties(some(it.interestedParties(), which, change)));
  }

  static UnaryOperator<Isms> scope(UnaryOperator<Scope> change) {
    return context(context -> context.withScope(context.scope().map(change)));
  }

  static UnaryOperator<Isms> unit(String id, UnaryOperator<ScopeUnit> change) {
    return scope(it -> it.withUnits(some(it.units(), one -> is(one.unit(), id), change)));
  }

  static UnaryOperator<Isms> stage(ScopeStageKind kind, UnaryOperator<ScopeStage> change) {
    return scope(it -> it.withStages(some(it.stages(), one -> one.stage() == kind, change)));
  }

  static UnaryOperator<Isms> leadership(UnaryOperator<Leadership> change) {
    return isms -> isms.withLeadership(change.apply(isms.leadership()));
  }

  static UnaryOperator<Isms> policy(String id, UnaryOperator<Policy> change) {
    return leadership(it -> it.withPolicies(some(it.policies(), one -> is(one.id(), id), change)));
  }

  /** The information security policy. */
  static UnaryOperator<Isms> policy(UnaryOperator<Policy> change) {
    return policy("POL-IS", change);
  }

  static UnaryOperator<Isms> role(String id, UnaryOperator<Role> change) {
    return leadership(it -> it.withRoles(some(it.roles(), one -> is(one.id(), id), change)));
  }

  static UnaryOperator<Isms> assignment(String role, UnaryOperator<Assignment> change) {
    return leadership(
        it -> it.withAssignments(some(it.assignments(), one -> is(one.role(), role), change)));
  }

  static UnaryOperator<Isms> approval(String id, UnaryOperator<Approval> change) {
    return leadership(
        it -> it.withApprovals(some(it.approvals(), one -> is(one.id(), id), change)));
  }

  private static boolean is(Object id, String text) {
    return id.toString().equals(text);
  }

  /** The same list, with those elements changed. */
  static <E> ImmutableList<E> some(
      List<E> all, Predicate<? super E> which, UnaryOperator<E> change) {
    return all.stream()
        .map(one -> which.test(one) ? change.apply(one) : one)
        .collect(toImmutableList());
  }
}
