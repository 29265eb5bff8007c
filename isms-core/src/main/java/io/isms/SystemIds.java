package io.isms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ElementId;
import io.isms.common.KnownIds;
import io.isms.common.LevelCode;
import io.isms.common.References;
import io.isms.common.ScaledLevel;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlGroupId;
import io.isms.control.ControlObjectiveId;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.standard.Edition;
import io.isms.standard.NaturalOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of the elements of one system, its edition, and the levels on its scales. */
final class SystemIds implements KnownIds {
  /** The ids of what is no element: levels of a scale, and the headings of a catalogue. */
  private static final ImmutableSet<Class<?>> OF_NO_ELEMENT =
      ImmutableSet.of(
          LevelCode.class, ScaleId.class, ControlGroupId.class, ControlObjectiveId.class);

  private final Edition edition;
  private final Optional<ImmutableSet<LevelCode>> likelihoods;
  private final Optional<ImmutableSet<LevelCode>> consequences;
  private final ImmutableList<ImmutableList<ElementId>> lists;
  private final ImmutableSet<ElementId> all;

  private SystemIds(Isms isms, ImmutableList<ImmutableList<ElementId>> lists) {
    this.edition = isms.edition();
    this.likelihoods = levels(isms.criteria().map(RiskCriteria::likelihood));
    this.consequences = levels(isms.criteria().map(RiskCriteria::consequence));
    this.lists = lists;
    this.all = lists.stream().flatMap(List::stream).collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<ImmutableSet<LevelCode>> levels(Optional<Scale> scale) {
    return scale.map(it -> it.byCode().keySet());
  }

  /**
   * The ids of that system. If they are the same as those among which its parts were found before,
   * the object is the same, too, and no part has to look again.
   */
  static SystemIds of(Isms isms, ImmutableList<References> parts) {
    ImmutableList<ImmutableList<ElementId>> lists = listsOf(isms, parts);
    return parts.stream()
        .flatMap(part -> part.foundAmong().stream())
        .filter(SystemIds.class::isInstance)
        .map(SystemIds.class::cast)
        .distinct()
        .filter(known -> known.areOf(isms, lists))
        .findFirst()
        .orElseGet(() -> new SystemIds(isms, lists));
  }

  private static ImmutableList<ImmutableList<ElementId>> listsOf(
      Isms isms, ImmutableList<References> parts) {
    ImmutableList<ElementId> assessments =
        Stream.concat(isms.earlierAssessments().stream(), isms.assessment().stream())
            .map(RiskAssessment::id)
            .collect(ImmutableList.toImmutableList());
    return Stream.concat(parts.stream().map(References::defined), Stream.of(assessments))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean areOf(Isms isms, ImmutableList<ImmutableList<ElementId>> others) {
    return edition == isms.edition()
        && likelihoods.equals(levels(isms.criteria().map(RiskCriteria::likelihood)))
        && consequences.equals(levels(isms.criteria().map(RiskCriteria::consequence)))
        && lists.equals(others);
  }

  @Override
  public boolean has(ElementId id) {
    if (id instanceof AnnexAControlId control) {
      return control.edition() == edition;
    }
    if (id instanceof ScaledLevel level) {
      return scale(level.scale()).map(it -> it.contains(level.level())).orElse(true);
    }
    return all.contains(id) || OF_NO_ELEMENT.contains(id.getClass());
  }

  /** The levels on that scale; empty if no criteria are set, and any level may be named. */
  private Optional<ImmutableSet<LevelCode>> scale(ScaledLevel.Which scale) {
    return scale == ScaledLevel.Which.LIKELIHOOD ? likelihoods : consequences;
  }

  /** The ids of one kind as text, in their order. */
  ImmutableSortedSet<String> ofKind(Class<?> kind) {
    return all.stream()
        .filter(kind::isInstance)
        .map(Object::toString)
        .collect(ImmutableSortedSet.toImmutableSortedSet(NaturalOrder.INSTANCE));
  }
}
