package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.decision.DecisionRegister;
import io.isms.decision.DecisionState;
import io.isms.decision.DecisionStatus;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.risk.RiskId;
import java.util.Locale;
import java.util.Optional;

/**
 * What has become of the decisions that are bound to what was seen. Nothing is bound where the
 * check has no hasher to tell.
 */
final class Bindings {
  private final ImmutableList<DecisionStatus> bound;
  private final ImmutableMap<ApprovalId, DecisionStatus> approvals;
  private final ImmutableMap<RiskId, DecisionStatus> acceptances;

  private Bindings(Snapshot snapshot) {
    bound =
        snapshot
            .hasher()
            .map(hasher -> DecisionRegister.of(snapshot.isms(), hasher).statesOn(snapshot.asOf()))
            .orElse(ImmutableList.of())
            .stream()
            .filter(DecisionStatus::isBound)
            .collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<ApprovalId, DecisionStatus> byApproval = ImmutableMap.builder();
    ImmutableMap.Builder<RiskId, DecisionStatus> byRisk = ImmutableMap.builder();
    for (DecisionStatus status : bound) {
      status.approval().ifPresent(approval -> byApproval.put(approval, status));
      status.risk().ifPresent(risk -> byRisk.put(risk, status));
    }
    approvals = byApproval.buildOrThrow();
    acceptances = byRisk.buildOrThrow();
  }

  static Bindings of(Probe it) {
    return it.view(Bindings.class, Bindings::new);
  }

  /** All bound decisions, in the order of the register. */
  ImmutableList<DecisionStatus> all() {
    return bound;
  }

  /** What has become of that approval; empty if it is not bound. */
  Optional<DecisionStatus> find(Approval approval) {
    return Optional.ofNullable(approvals.get(approval.id()));
  }

  /** What has become of the acceptance of that risk; empty if there is none that is bound. */
  Optional<DecisionStatus> find(RiskId risk) {
    return Optional.ofNullable(acceptances.get(risk));
  }

  /** Whether that approval is bound, and to what there is. */
  boolean isOfWhatThereIs(Approval approval) {
    return find(approval).filter(status -> status.state() == DecisionState.VALID).isPresent();
  }

  /** Whether the acceptance of that risk is bound, and to what there is. */
  boolean isOfWhatThereIs(RiskId risk) {
    return find(risk).filter(status -> status.state() == DecisionState.VALID).isPresent();
  }

  /** Whether that approval is bound, and no longer holds. */
  boolean hasLapsed(Approval approval) {
    return find(approval).filter(status -> status.state() != DecisionState.VALID).isPresent();
  }

  /** Why the acceptance of that risk holds no longer; empty if it does, or is not bound. */
  Optional<String> lapse(RiskId risk) {
    return find(risk)
        .filter(status -> status.state() != DecisionState.VALID)
        .map(DecisionStatus::why);
  }

  /** The latest approval of that which is bound and holds no longer, in words; empty if it does. */
  Optional<String> lapse(ApprovalSubject of) {
    return bound.stream()
        .filter(DecisionStatus::needsDecision)
        .filter(status -> status.kind().name().equals(of.name()))
        .map(Bindings::inWords)
        .findFirst();
  }

  /** Which decision it is, what has become of it, and why. */
  static String inWords(DecisionStatus status) {
    return String.format(
        "%s is %s: %s",
        status.label(), status.state().name().toLowerCase(Locale.ROOT), status.why());
  }
}
