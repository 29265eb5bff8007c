package io.isms.annexa;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ControlSuggestion;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskTreatment;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The comparison of the controls that risks suggest with a catalogue and the decisions on it, in
 * both directions: was a suggested one forgotten, and is one there for a risk that does not suggest
 * it?
 */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface OmissionCheck extends WithOmissionCheck {
  /** What risks suggest though the control is decided as out or not decided. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlSuggestion> leftOut();

  /**
   * The controls that are in because of risk though no risk suggests them: those that cite risks,
   * with the cited ones that do not suggest them, and those that cite none and that none suggests.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<ControlId, ImmutableSortedSet<RiskId>> inWithoutNeed();

  /** The controls that are suggested and that the catalogue does not have. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> besidesCatalog();

  /**
   * The controls of the catalogue that no risk suggests: the ones to go through once more before
   * saying that nothing was forgotten.
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> notNeeded();

  /**
   * Whether nothing suggested is left out and nothing is in for a risk that does not suggest it.
   */
  default boolean isClosed() {
    return leftOut().isEmpty() && inWithoutNeed().isEmpty();
  }

  /** Compares what risks suggest and what was decided with the catalogue. */
  static OmissionCheck compare(
      ControlCatalog catalog,
      Iterable<ControlSuggestion> suggestions,
      Iterable<? extends SoaEntry> decisions) {
    TreeSet<ControlId> in = new TreeSet<>();
    TreeMap<ControlId, TreeSet<RiskId>> suggested = new TreeMap<>();
    for (ControlSuggestion one : suggestions) {
      suggested.computeIfAbsent(one.control(), any -> new TreeSet<>()).add(one.risk());
    }
    Builder check = builder();
    for (SoaEntry entry : decisions) {
      if (entry instanceof ApplicableControl applicable) {
        in.add(entry.control());
        withoutNeed(applicable, suggested.getOrDefault(entry.control(), new TreeSet<>()))
            .ifPresent(risks -> check.putInWithoutNeed(entry.control(), risks));
      }
    }
    for (ControlSuggestion one : suggestions) {
      if (!in.contains(one.control())) {
        check.addLeftOut(one);
      }
    }
    suggested.keySet().stream()
        .filter(control -> catalog.findControl(control).isEmpty())
        .forEach(check::addBesidesCatalog);
    catalog.controls().stream()
        .map(Control::id)
        .filter(control -> !suggested.containsKey(control))
        .forEach(check::addNotNeeded);
    return check.build();
  }

  /** The risks that it cites without need; empty if it cites none so, and one suggests it. */
  private static Optional<ImmutableSortedSet<RiskId>> withoutNeed(
      ApplicableControl entry, Set<RiskId> suggesting) {
    ImmutableSortedSet<RiskId> cited =
        ImmutableSortedSet.copyOf(Sets.difference(entry.risks(), suggesting));
    boolean citesNone = entry.risks().isEmpty() && suggesting.isEmpty();
    return entry.reasons().contains(InclusionReason.RISK) && (citesNone || !cited.isEmpty())
        ? Optional.of(cited)
        : Optional.empty();
  }

  /** The controls that treatments need, each with the risks that need it. */
  static ImmutableSortedMap<ControlId, ImmutableSortedSet<RiskId>> neededBy(
      Iterable<RiskTreatment> treatments) {
    Map<ControlId, TreeSet<RiskId>> needed = new TreeMap<>();
    for (RiskTreatment treatment : treatments) {
      for (ControlId control : treatment.necessaryControls()) {
        needed.computeIfAbsent(control, any -> new TreeSet<>()).add(treatment.risk());
      }
    }
    return needed.entrySet().stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Ordering.natural(),
                Map.Entry::getKey,
                entry -> ImmutableSortedSet.copyOf(entry.getValue())));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OmissionCheck}. */
  final class Builder extends ImmutableOmissionCheck.Builder {
    Builder() {}
  }
}
