package io.isms.annexa;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskTreatment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The comparison of the controls that treatments need with a catalogue, in both directions: was a
 * needed one forgotten, and is one there for a risk that does not need it?
 */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface OmissionCheck extends WithOmissionCheck {
  /**
   * The controls that are needed but decided as out or not decided, with the risks needing them.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<ControlId, ImmutableSortedSet<RiskId>> leftOut();

  /** The controls that are in because of risk though no treatment needs them. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> inWithoutNeed();

  /** The controls that are needed and that the catalogue does not have: the organization's own. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> besidesCatalog();

  /**
   * The controls of the catalogue that no treatment needs: the ones to go through once more before
   * saying that nothing was forgotten.
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> notNeeded();

  /** Whether nothing needed is left out and nothing is in for a risk that does not need it. */
  default boolean isClosed() {
    return leftOut().isEmpty() && inWithoutNeed().isEmpty();
  }

  /** Compares what treatments need and what was decided with the catalogue. */
  static OmissionCheck compare(
      ControlCatalog catalog,
      Iterable<RiskTreatment> treatments,
      Iterable<? extends SoaEntry> decisions) {
    Map<ControlId, ImmutableSortedSet<RiskId>> needed = neededBy(treatments);
    TreeSet<ControlId> in = new TreeSet<>();
    TreeSet<ControlId> inByRisk = new TreeSet<>();
    for (SoaEntry entry : decisions) {
      if (entry instanceof ApplicableControl applicable) {
        in.add(entry.control());
        if (applicable.reasons().contains(InclusionReason.RISK)) {
          inByRisk.add(entry.control());
        }
      }
    }
    List<ControlId> all = catalog.controls().stream().map(Control::id).toList();
    Builder check = builder();
    needed.forEach(
        (control, risks) -> {
          if (!in.contains(control)) {
            check.putLeftOut(control, risks);
          }
          if (catalog.findControl(control).isEmpty()) {
            check.addBesidesCatalog(control);
          }
        });
    inByRisk.stream()
        .filter(control -> !needed.containsKey(control))
        .forEach(check::addInWithoutNeed);
    all.stream().filter(control -> !needed.containsKey(control)).forEach(check::addNotNeeded);
    return check.build();
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
