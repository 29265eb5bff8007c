package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The organization's own controls, and how far each control, of whatever source, is in place. */
@Value.Immutable
@SourceClause(value = "6.1.3 b)", edition2005 = "4.2.1 g)")
public interface ControlRegister extends WithControlRegister {
  /** No own controls, and nothing known of the others. */
  ControlRegister EMPTY = builder().build();

  /** The controls that are not in Annex A, in the order of their ids. */
  ImmutableList<Control> custom();

  /** The catalogues beside Annex A that controls are chosen from, in the order of their names. */
  ImmutableList<CustomCatalog> catalogs();

  /** How far controls are in place, in the order of the controls. */
  ImmutableList<ControlImplementation> implementations();

  /** The own controls by id. */
  @Value.Lazy
  default ImmutableSortedMap<ControlId, Control> customById() {
    return Elements.byId("custom control", custom(), Control::id);
  }

  /** The implementations by control. */
  @Value.Lazy
  default ImmutableSortedMap<ControlId, ControlImplementation> byControl() {
    return Elements.byId("implemented control", implementations(), ControlImplementation::control);
  }

  /** How far the control is in place; empty if nobody has said. */
  default Optional<ControlImplementation> findImplementation(ControlId control) {
    return Optional.ofNullable(byControl().get(control));
  }

  /** Whether the control works in full on that day; false if nobody has said. */
  default boolean isInPlace(ControlId control, LocalDate asOf) {
    return findImplementation(control).map(it -> it.isInPlace(asOf)).orElse(false);
  }

  /**
   * Checks that the own controls are none of Annex A and that catalogues and own controls do not
   * collide. Everything comes into the order of the ids; an id that occurs twice is refused.
   */
  @Value.Check
  default ControlRegister check() {
    custom()
        .forEach(
            control ->
                checkArgument(
                    control.isCustom(),
                    "Invalid custom control %s (expected: an own id, none of Annex A)",
                    control.id()));
    customById();
    byControl();
    ControlCatalogs.besideOwn(catalogs(), custom());
    boolean sorted =
        Elements.inOrder(custom(), Control::id)
            && Elements.inOrder(catalogs(), CustomCatalog::name)
            && Elements.inOrder(implementations(), ControlImplementation::control);
    return sorted
        ? this
        : builder()
            .custom(Elements.sorted(custom(), Control::id))
            .catalogs(Elements.sorted(catalogs(), CustomCatalog::name))
            .implementations(Elements.sorted(implementations(), ControlImplementation::control))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("controls", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlRegister}. */
  final class Builder extends ImmutableControlRegister.Builder {
    Builder() {}
  }
}
