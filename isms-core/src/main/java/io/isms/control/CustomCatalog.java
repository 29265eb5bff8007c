package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.standard.Edition;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalogue beside Annex A, such as that of a sector, as data. Unlike the organization's own
 * controls, of which each is there because it is needed, its controls are to choose from.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 b)", edition2005 = "4.2.1 g)")
public interface CustomCatalog extends ControlCatalog, WithCustomCatalog {
  @Override
  String name();

  /** None: it is the Annex A of no edition. */
  @Override
  default Optional<Edition> edition() {
    return Optional.empty();
  }

  @Override
  ImmutableList<ControlGroup> groups();

  @Override
  ImmutableList<ControlObjective> objectives();

  @Override
  ImmutableList<Control> controls();

  /** The controls by id. */
  @Value.Lazy
  default ImmutableSortedMap<ControlId, Control> byId() {
    return Elements.byId("control", controls(), Control::id);
  }

  @Override
  default Optional<Control> findControl(ControlId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * Checks that the name is not blank, that no control is one of Annex A, and that the groups and
   * objectives named are there. Everything comes into the order of the ids; an id that occurs twice
   * is refused.
   */
  @Value.Check
  default CustomCatalog check() {
    checkArgument(!name().isBlank(), "Invalid catalogue: name is blank");
    byId();
    Elements.byId("control group", groups(), ControlGroup::id);
    Elements.byId("control objective", objectives(), ControlObjective::id);
    objectives().forEach(objective -> checkGroup(objective.id(), objective.group()));
    for (Control control : controls()) {
      checkArgument(
          control.isCustom(),
          "Invalid catalogue %s: control %s (expected: none of Annex A)",
          name(),
          control.id());
      control.group().ifPresent(group -> checkGroup(control.id(), group));
      control
          .objective()
          .ifPresent(
              objective ->
                  checkArgument(
                      findObjective(objective).isPresent(),
                      "Invalid catalogue %s: objective %s of %s is not there",
                      name(),
                      objective,
                      control.id()));
    }
    boolean sorted =
        Elements.inOrder(controls(), Control::id)
            && Elements.inOrder(groups(), ControlGroup::id)
            && Elements.inOrder(objectives(), ControlObjective::id);
    return sorted
        ? this
        : builder()
            .name(name())
            .groups(Elements.sorted(groups(), ControlGroup::id))
            .objectives(Elements.sorted(objectives(), ControlObjective::id))
            .controls(Elements.sorted(controls(), Control::id))
            .build();
  }

  private void checkGroup(Object member, ControlGroupId group) {
    checkArgument(
        findGroup(group).isPresent(),
        "Invalid catalogue %s: group %s of %s is not there",
        name(),
        group,
        member);
  }

  /**
   * The catalogue as data.
   *
   * @throws IllegalArgumentException if it has controls of Annex A
   */
  static CustomCatalog copyOf(ControlCatalog catalog) {
    return catalog instanceof CustomCatalog custom
        ? custom
        : builder()
            .name(catalog.name())
            .groups(catalog.groups())
            .objectives(catalog.objectives())
            .controls(catalog.controls())
            .build();
  }

  /** A catalogue of those controls, without groups. */
  static CustomCatalog of(String name, Control... controls) {
    return builder().name(name).addControls(controls).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CustomCatalog}. */
  final class Builder extends ImmutableCustomCatalog.Builder {
    Builder() {}
  }
}
