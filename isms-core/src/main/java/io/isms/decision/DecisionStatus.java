package io.isms.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ContentHash;
import io.isms.common.PartyId;
import io.isms.leadership.ApprovalId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What has become of one decision by a day, and why. */
@Value.Immutable
@SourceClause(
    value = {"5.1", "6.1.3 f)"},
    edition2005 = {"4.2.1 h)", "4.2.1 i)"})
public interface DecisionStatus extends WithDecisionStatus {
  /** What it is about. */
  DecisionKind kind();

  /** The approval; empty if it is the acceptance of a risk. */
  Optional<ApprovalId> approval();

  /** The risk whose acceptance it is; empty if it is an approval. */
  Optional<RiskId> risk();

  /** The id of what was approved where there are several; empty where there is one. */
  Optional<String> element();

  /** Who decided. */
  PartyId by();

  /** The day of the decision. */
  LocalDate on();

  /** The last day on which it holds by itself; empty if that is open. */
  Optional<LocalDate> validUntil();

  /** What has become of it. */
  DecisionState state();

  /** Why, in words. */
  String why();

  /** The hash of what was seen; empty if the decision is not bound to a content. */
  Optional<ContentHash> seen();

  /** The hash of what there is now; empty if there is nothing. */
  Optional<ContentHash> now();

  /** The later approval of the same, which counts in its place; empty if it is the latest. */
  Optional<ApprovalId> replacedBy();

  /** Whether it is bound to a content, so that its state rests on more than a version or level. */
  default boolean isBound() {
    return seen().isPresent();
  }

  /** Whether somebody has to decide again: it does not hold, and no later one took its place. */
  default boolean needsDecision() {
    return state() != DecisionState.VALID && replacedBy().isEmpty();
  }

  /** Whether the other is a status of the same decision: by id, or by risk, person and day. */
  default boolean isOf(DecisionStatus other) {
    return kind() == other.kind()
        && (approval().isPresent()
            ? approval().equals(other.approval())
            : risk().equals(other.risk()) && by().equals(other.by()) && on().equals(other.on()));
  }

  /** Which decision it is, such as {@code approval AP-1 (treatment plan)}. */
  default String label() {
    return approval()
        .map(
            id ->
                "approval "
                    + id
                    + " ("
                    + kind().label()
                    + element().map(" "::concat).orElse("")
                    + ")")
        .orElseGet(() -> "acceptance of " + risk().map(RiskId::value).orElse(""));
  }

  /** Checks that it is of an approval, or of the acceptance of a risk. */
  @Value.Check
  default void check() {
    boolean ofRisk = kind() == DecisionKind.RISK_ACCEPTANCE;
    checkArgument(
        risk().isPresent() == ofRisk && approval().isPresent() != ofRisk,
        "Invalid status of a decision on %s: approval %s, risk %s (expected: the %s alone)",
        kind(),
        approval().map(ApprovalId::value).orElse("none"),
        risk().map(RiskId::value).orElse("none"),
        ofRisk ? "risk" : "approval");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DecisionStatus}. */
  final class Builder extends ImmutableDecisionStatus.Builder {
    Builder() {}
  }
}
