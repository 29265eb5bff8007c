package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.PolicyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.leadership.Policy;
import io.isms.leadership.PolicyLevel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The policies, and which of them is the information security policy in force. */
final class Policies {
  private final ImmutableList<Policy> all;
  private final ImmutableSortedMap<PolicyId, Policy> byId;
  private final ImmutableList<Policy> security;

  private Policies(Snapshot snapshot) {
    all = snapshot.isms().leadership().policies();
    byId = snapshot.isms().leadership().policiesById();
    security =
        all.stream()
            .filter(policy -> policy.level() == PolicyLevel.INFORMATION_SECURITY)
            .filter(policy -> policy.isInForceOn(snapshot.asOf()))
            .sorted(comparing(policy -> policy.validFrom().orElse(LocalDate.MIN)))
            .collect(toImmutableList());
  }

  static Policies of(Probe it) {
    return it.view(Policies.class, Policies::new);
  }

  ImmutableList<Policy> all() {
    return all;
  }

  /** All information security policies in force, the oldest first. */
  ImmutableList<Policy> security() {
    return security;
  }

  /** The newest information security policy in force; empty if there is none. */
  Optional<Policy> findSecurity() {
    return security.stream().reduce((older, newer) -> newer);
  }

  /** Whether a policy above that one is such; a cycle is walked through once. */
  boolean anyAbove(Policy policy, Predicate<Policy> test) {
    return anyAbove(policy, test, new HashSet<>());
  }

  private boolean anyAbove(Policy policy, Predicate<Policy> test, Set<PolicyId> seen) {
    return policy.parents().stream()
        .filter(seen::add)
        .map(this::get)
        .anyMatch(parent -> test.test(parent) || anyAbove(parent, test, seen));
  }

  /** The policy of that id, which is known to exist. */
  Policy get(PolicyId id) {
    return Elements.get("policy", byId, id);
  }
}
