package io.isms.applicability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.isms.common.Elements;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of the decision on one control from one statement of applicability to a later one.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 d)", edition2005 = "4.2.1 j)")
public interface ControlChange extends WithControlChange {
  /** The earlier decision; empty if the control was not decided. */
  Optional<SoaEntry> before();

  /** The later decision; empty if the control is decided no longer. */
  Optional<SoaEntry> after();

  /** The control. */
  default ControlId control() {
    return before().or(this::after).orElseThrow().control();
  }

  /** Whether it is in, inherited or out otherwise than before, or decided on one side only. */
  default boolean appliesOtherwise() {
    return !before().map(ControlChange::kind).equals(after().map(ControlChange::kind));
  }

  /** Whether it is in place to another extent; both sides apply. */
  default boolean isImplementedOtherwise() {
    Optional<ImplementationStatus> earlier = status(before());
    Optional<ImplementationStatus> later = status(after());
    return earlier.isPresent() && later.isPresent() && !earlier.equals(later);
  }

  /** Whether it is justified otherwise: by text, by reasons, or by the risks and duties behind. */
  default boolean isJustifiedOtherwise() {
    return before().isPresent()
        && after().isPresent()
        && !grounds(before().orElseThrow()).equals(grounds(after().orElseThrow()));
  }

  /** The change in the other direction. */
  default ControlChange inverse() {
    return builder().before(after()).after(before()).build();
  }

  /** The decisions that differ, in the order of the controls. */
  static ImmutableList<ControlChange> between(
      Iterable<? extends SoaEntry> before, Iterable<? extends SoaEntry> after) {
    ImmutableSortedMap<ControlId, SoaEntry> earlier = byControl(before);
    ImmutableSortedMap<ControlId, SoaEntry> later = byControl(after);
    return ImmutableSortedSet.copyOf(Sets.union(earlier.keySet(), later.keySet())).stream()
        .map(
            control ->
                builder()
                    .before(Optional.ofNullable(earlier.get(control)))
                    .after(Optional.ofNullable(later.get(control)))
                    .build())
        .filter(change -> !change.before().equals(change.after()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedMap<ControlId, SoaEntry> byControl(
      Iterable<? extends SoaEntry> entries) {
    return Elements.byId(
        "decided control", ImmutableList.<SoaEntry>copyOf(entries), SoaEntry::control);
  }

  private static Class<?> kind(SoaEntry entry) {
    return entry instanceof IncludedControl
        ? IncludedControl.class
        : entry instanceof InheritedControl ? InheritedControl.class : ExcludedControl.class;
  }

  private static Optional<ImplementationStatus> status(Optional<SoaEntry> entry) {
    return entry
        .filter(ApplicableControl.class::isInstance)
        .map(it -> ((ApplicableControl) it).status());
  }

  private static ImmutableList<Object> grounds(SoaEntry entry) {
    return entry instanceof ApplicableControl in
        ? ImmutableList.of(in.justification(), in.reasons(), in.risks(), in.requirements())
        : ImmutableList.of(entry.justification(), ((ExcludedControl) entry).reason());
  }

  /** Checks that it was or is decided, and that both decisions are on one control. */
  @Value.Check
  default void check() {
    checkArgument(
        before().isPresent() || after().isPresent(),
        "Invalid change of a control: neither before nor after (expected: one or both)");
    checkArgument(
        after().map(it -> it.control().equals(control())).orElse(true),
        "Invalid change of %s: after on %s (expected: on the same control)",
        control(),
        after().map(SoaEntry::control).orElse(control()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlChange}. */
  final class Builder extends ImmutableControlChange.Builder {
    Builder() {}
  }
}
