package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Policy;
import java.util.Comparator;
import java.util.Optional;

/** What was approved and still is. */
final class Approvals {
  private final Bindings bindings;
  private final ImmutableListMultimap<ApprovalSubject, Approval> bySubject;

  private Approvals(Snapshot snapshot, Bindings bindings) {
    this.bindings = bindings;
    bySubject =
        Multimaps.index(
            snapshot.isms().leadership().approvals().stream()
                .filter(approval -> approval.holdsOn(snapshot.asOf()))
                .filter(approval -> !bindings.hasLapsed(approval))
                .sorted(Comparator.comparing(Approval::on))
                .toList(),
            Approval::of);
  }

  static Approvals of(Probe it) {
    return it.view(Approvals.class, snapshot -> new Approvals(snapshot, Bindings.of(it)));
  }

  /** The approvals of that, the newest last. */
  ImmutableList<Approval> all(ApprovalSubject of) {
    return bySubject.get(of);
  }

  /** The newest approval of that; empty if there is none. */
  Optional<Approval> find(ApprovalSubject of) {
    return all(of).stream().reduce((older, newer) -> newer);
  }

  /** The newest approval of that version of it; empty if there is none. */
  Optional<Approval> find(ApprovalSubject of, int version) {
    return all(of).stream()
        .filter(approval -> isOf(version, approval))
        .reduce((older, newer) -> newer);
  }

  /** The newest approval of the version of the policy; empty if there is none. */
  Optional<Approval> find(Policy policy) {
    return all(ApprovalSubject.POLICY).stream()
        .filter(approval -> isOf(policy.version(), approval))
        .filter(approval -> approval.subject().equals(Optional.of(policy.id().value())))
        .reduce((older, newer) -> newer);
  }

  /** Whether it is of that version, or of what that version says, whatever it was called. */
  private boolean isOf(int version, Approval approval) {
    return bindings.isOfWhatThereIs(approval)
        || approval.version().map(approved -> approved == version).orElse(false);
  }
}
