package io.isms.control;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.isms.common.SecurityProperty;
import io.isms.standard.Edition;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A set of controls to choose from and to compare with: the Annex A of an edition, a sector's, or
 * the organization's own. All lists are in natural order. Implementations are immutable and safe
 * for use by several threads.
 */
public interface ControlCatalog {
  /** The name, unique among catalogues that are used together, such as {@code 2022}. */
  String name();

  /** The edition whose Annex A it is; empty for any other catalogue. */
  Optional<Edition> edition();

  /** The clauses or themes. */
  ImmutableList<ControlGroup> groups();

  /** The control objectives; empty where the catalogue has none. */
  ImmutableList<ControlObjective> objectives();

  /** All controls. */
  ImmutableList<Control> controls();

  /** The control of that id; empty if the catalogue has none. */
  Optional<Control> findControl(ControlId id);

  /**
   * The control of that id.
   *
   * @throws IllegalArgumentException if the catalogue has none
   */
  default Control getControl(ControlId id) {
    return findControl(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "Unknown control '%s' (expected: one of the %s controls of catalogue %s)",
                        id, controls().size(), name())));
  }

  /** The clause or theme of that number; empty if the catalogue has none. */
  default Optional<ControlGroup> findGroup(ControlGroupId id) {
    return groups().stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The control objective of that number; empty if the catalogue has none. */
  default Optional<ControlObjective> findObjective(ControlObjectiveId id) {
    return objectives().stream().filter(objective -> objective.id().equals(id)).findFirst();
  }

  /** The controls of a clause or theme; empty if the catalogue does not have it. */
  default ImmutableList<Control> controlsOf(ControlGroupId group) {
    return controlsThat(control -> control.group().filter(group::equals).isPresent());
  }

  /** The controls that serve an objective; empty if the catalogue does not have it. */
  default ImmutableList<Control> controlsOf(ControlObjectiveId objective) {
    return controlsThat(control -> control.objective().filter(objective::equals).isPresent());
  }

  /** The controls that carry the attribute. */
  default ImmutableList<Control> controlsWith(ControlAttribute attribute) {
    return controlsThat(control -> control.attributes().contains(attribute));
  }

  /** The controls that are tagged as preserving the property. */
  default ImmutableList<Control> controlsWith(SecurityProperty property) {
    return controlsThat(control -> control.attributes().properties().contains(property));
  }

  /**
   * The controls whose number, title and summary together contain every word of the text, in upper
   * or lower case; all controls for a blank text.
   */
  default ImmutableList<Control> search(String text) {
    Iterable<String> words =
        Splitter.onPattern("\\s+").omitEmptyStrings().split(text.toLowerCase(Locale.ROOT));
    return controlsThat(
        control -> {
          String all =
              (control.id().number() + " " + control.title() + " " + control.summary())
                  .toLowerCase(Locale.ROOT);
          for (String word : words) {
            if (!all.contains(word)) {
              return false;
            }
          }
          return true;
        });
  }

  /**
   * This catalogue with titles and texts of others laid over it.
   *
   * @throws IllegalArgumentException if the text does not fit, naming every place
   */
  default TextedCatalog withText(CatalogueText text) {
    return TextedCatalog.lay(text, this);
  }

  /** The controls that a test of the caller's own holds for. */
  default ImmutableList<Control> controlsThat(Predicate<Control> test) {
    return controls().stream().filter(test).collect(ImmutableList.toImmutableList());
  }
}
