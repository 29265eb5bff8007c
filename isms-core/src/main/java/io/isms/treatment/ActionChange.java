package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.Elements;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one action from one treatment plan on its day to a later one on its day. */
@Value.Immutable
@SourceClause(
    value = {"6.1.3 e)", "8.3"},
    edition2005 = "4.2.2 a)")
public interface ActionChange extends WithActionChange {
  /** The action as it was; empty if it was not planned yet. */
  Optional<TreatmentAction> before();

  /** The action as it is; empty if it is no longer there. */
  Optional<TreatmentAction> after();

  /** Whether it was overdue on the earlier day; false if it was not there. */
  boolean overdueBefore();

  /** Whether it is overdue on the later day; false if it is not there. */
  boolean overdueAfter();

  /** The action's id. */
  default ActionId action() {
    return before().or(this::after).orElseThrow().id();
  }

  /** Whether the plan has it newly. */
  default boolean isAdded() {
    return before().isEmpty();
  }

  /** Whether the plan has it no longer. */
  default boolean isRemoved() {
    return after().isEmpty();
  }

  /** Whether it was finished since: it is done, and was not. */
  default boolean isFinished() {
    return is(after(), ActionStatus.DONE) && !is(before(), ActionStatus.DONE);
  }

  /** The change in the other direction. */
  default ActionChange inverse() {
    return builder()
        .before(after())
        .after(before())
        .overdueBefore(overdueAfter())
        .overdueAfter(overdueBefore())
        .build();
  }

  /** The actions that differ or have become overdue, or are so no longer, in the order of ids. */
  static ImmutableList<ActionChange> between(
      Iterable<TreatmentAction> before,
      LocalDate dayBefore,
      Iterable<TreatmentAction> after,
      LocalDate dayAfter) {
    ImmutableSortedMap<ActionId, TreatmentAction> earlier = byId(before);
    ImmutableSortedMap<ActionId, TreatmentAction> later = byId(after);
    return ImmutableSortedSet.copyOf(Sets.union(earlier.keySet(), later.keySet())).stream()
        .map(
            id -> {
              Optional<TreatmentAction> was = Optional.ofNullable(earlier.get(id));
              Optional<TreatmentAction> is = Optional.ofNullable(later.get(id));
              return builder()
                  .before(was)
                  .after(is)
                  .overdueBefore(isOverdue(was, dayBefore))
                  .overdueAfter(isOverdue(is, dayAfter))
                  .build();
            })
        .filter(
            change ->
                !change.before().equals(change.after())
                    || change.overdueBefore() != change.overdueAfter())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedMap<ActionId, TreatmentAction> byId(
      Iterable<TreatmentAction> actions) {
    return Elements.byId("action", ImmutableList.copyOf(actions), TreatmentAction::id);
  }

  private static boolean isOverdue(Optional<TreatmentAction> action, LocalDate day) {
    return action.map(it -> it.isOverdue(day)).orElse(false);
  }

  private static boolean is(Optional<TreatmentAction> action, ActionStatus status) {
    return action.map(it -> it.status() == status).orElse(false);
  }

  /** Checks that it was or is planned, and that both are one action. */
  @Value.Check
  default void check() {
    checkArgument(
        before().isPresent() || after().isPresent(),
        "Invalid change of an action: neither before nor after (expected: one or both)");
    checkArgument(
        after().map(it -> it.id().equals(action())).orElse(true),
        "Invalid change of action %s: after is %s (expected: the same action)",
        action(),
        after().map(TreatmentAction::id).orElse(action()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionChange}. */
  final class Builder extends ImmutableActionChange.Builder {
    Builder() {}
  }
}
