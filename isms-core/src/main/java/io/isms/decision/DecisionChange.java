package io.isms.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.leadership.Approval;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskAcceptance;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one decision from an earlier state of a system to a later one. A decision of the
 * earlier is held against what the later system is, whether or not that still has it: so it is seen
 * which decisions a change outdates.
 */
@Value.Immutable
@SourceClause(
    value = {"5.1", "6.1.3 f)"},
    edition2005 = {"4.2.1 h)", "4.2.1 i)"})
public interface DecisionChange extends WithDecisionChange {
  /** How it stood on the earlier day; empty if it was taken after it. */
  Optional<DecisionStatus> before();

  /** How it stands on the later day, held against the later system. */
  DecisionStatus after();

  /** Whether the later system still has it. */
  boolean kept();

  /** Whether the later system has a later decision on the same. */
  boolean replaced();

  /** Whether it was taken in between. */
  default boolean isNew() {
    return before().isEmpty();
  }

  /** Whether it held before and is, by the later day, in that state. */
  default boolean became(DecisionState state) {
    return after().state() == state
        && before().map(it -> it.state() == DecisionState.VALID).orElse(false);
  }

  /** Whether somebody has to decide again: it held, it holds no longer, and none took its place. */
  default boolean needsDecision() {
    return after().state() != DecisionState.VALID && !replaced();
  }

  /**
   * The decisions that are new, stand otherwise than before, or that the later system has no
   * longer: first those of before, then the new ones, each in the order of {@link
   * DecisionRegister#statesOn}.
   *
   * @param before the earlier system
   * @param dayBefore the day on which it stood so
   * @param after the later system
   * @param dayAfter the day on which it stands so
   */
  static ImmutableList<DecisionChange> between(
      DecisionRegister before, LocalDate dayBefore, DecisionRegister after, LocalDate dayAfter) {
    ImmutableList.Builder<DecisionChange> changes = ImmutableList.builder();
    for (DecisionStatus was : before.statesOn(dayBefore)) {
      DecisionChange change =
          was.approval()
              .map(id -> of(was, before.getApproval(id), after, dayAfter))
              .orElseGet(() -> of(was, before.getAcceptance(was), after, dayAfter));
      if (!change.kept() || was.state() != change.after().state()) {
        changes.add(change);
      }
    }
    for (DecisionStatus is : after.statesOn(dayAfter)) {
      if (!before.has(is, dayBefore)) {
        changes.add(builder().after(is).kept(true).replaced(is.replacedBy().isPresent()).build());
      }
    }
    return changes.build();
  }

  private static DecisionChange of(
      DecisionStatus was, Approval approval, DecisionRegister after, LocalDate day) {
    Approval now = after.findApproval(approval.id()).orElse(approval);
    DecisionStatus is = after.stateOf(now, day);
    return builder()
        .before(was)
        .after(is)
        .kept(after.has(was, day))
        .replaced(is.replacedBy().isPresent())
        .build();
  }

  private static DecisionChange of(
      DecisionStatus was, RiskAcceptance acceptance, DecisionRegister after, LocalDate day) {
    Optional<RiskAcceptance> current = after.findAcceptance(acceptance.risk());
    boolean kept = after.has(was, day);
    return builder()
        .before(was)
        .after(after.stateOf(kept ? current.orElseThrow() : acceptance, day))
        .kept(kept)
        .replaced(
            current
                .map(RiskAcceptance::acceptedOn)
                .filter(on -> on.isAfter(acceptance.acceptedOn()) && !on.isAfter(day))
                .isPresent())
        .build();
  }

  /** Checks that both are of one decision. */
  @Value.Check
  default void check() {
    checkArgument(
        before().map(it -> it.isOf(after())).orElse(true),
        "Invalid change of %s: before is of %s (expected: of the same decision)",
        after().label(),
        before().map(DecisionStatus::label).orElse(""));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DecisionChange}. */
  final class Builder extends ImmutableDecisionChange.Builder {
    Builder() {}
  }
}
