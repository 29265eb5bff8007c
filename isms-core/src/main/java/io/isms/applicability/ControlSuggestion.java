package io.isms.applicability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.control.ControlId;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentAction;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * That a risk suggests a control, and how: a statement of applicability that leaves the control out
 * contradicts it. Suggestions sort by control, risk and way.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface ControlSuggestion extends Comparable<ControlSuggestion>, WithControlSuggestion {
  /** The control. */
  ControlId control();

  /** The risk. */
  RiskId risk();

  /** How the risk suggests it. */
  SuggestionWay way();

  /** The action that puts the control in place; empty unless that is the way. */
  Optional<ActionId> action();

  /** Checks that an action is named exactly where it is the way. */
  @Value.Check
  default void check() {
    checkArgument(
        action().isPresent() == (way() == SuggestionWay.ACTION),
        "Invalid suggestion of %s by %s: action %s with %s (expected: exactly with ACTION)",
        control(),
        risk(),
        action().map(ActionId::value).orElse("none"),
        way());
  }

  /** How the risk suggests the control, in words to follow its name. */
  default String words() {
    return switch (way()) {
      case TREATMENT -> "the treatment of " + risk() + " needs it";
      case ACTION ->
          "action "
              + action().map(ActionId::value).orElse("")
              + " for "
              + risk()
              + " puts it in place";
      case ESTIMATE -> "the estimate of " + risk() + " counts on it";
    };
  }

  @Override
  default int compareTo(ControlSuggestion other) {
    return ComparisonChain.start()
        .compare(control(), other.control())
        .compare(risk(), other.risk())
        .compare(way(), other.way())
        .compare(
            action().map(ActionId::value).orElse(""),
            other.action().map(ActionId::value).orElse(""))
        .result();
  }

  /** What risks, treatments and actions suggest, in order. */
  static ImmutableSortedSet<ControlSuggestion> in(
      Collection<Risk> risks,
      Collection<RiskTreatment> treatments,
      Collection<TreatmentAction> actions) {
    return Stream.of(
            risks.stream().flatMap(it -> by(it).stream()),
            treatments.stream().flatMap(it -> by(it).stream()),
            actions.stream().flatMap(it -> by(it).stream()))
        .flatMap(suggestions -> suggestions)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** The controls that the estimate of that risk counts on. */
  static ImmutableList<ControlSuggestion> by(Risk risk) {
    return risk.existingControls().stream()
        .map(control -> of(control, risk.id(), SuggestionWay.ESTIMATE))
        .collect(ImmutableList.toImmutableList());
  }

  /** The controls that the treatment needs. */
  static ImmutableList<ControlSuggestion> by(RiskTreatment treatment) {
    return treatment.necessaryControls().stream()
        .map(control -> of(control, treatment.risk(), SuggestionWay.TREATMENT))
        .collect(ImmutableList.toImmutableList());
  }

  /** The controls that the action puts in place for its risks; none if it was given up. */
  static ImmutableList<ControlSuggestion> by(TreatmentAction action) {
    if (action.status() == ActionStatus.CANCELLED) {
      return ImmutableList.of();
    }
    return action.controls().stream()
        .flatMap(
            control ->
                action.risks().stream()
                    .map(
                        risk ->
                            builder()
                                .control(control)
                                .risk(risk)
                                .way(SuggestionWay.ACTION)
                                .action(action.id())
                                .build()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ControlSuggestion of(ControlId control, RiskId risk, SuggestionWay way) {
    return builder().control(control).risk(risk).way(way).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlSuggestion}. */
  final class Builder extends ImmutableControlSuggestion.Builder {
    Builder() {}
  }
}
