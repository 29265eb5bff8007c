package io.isms.applicability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.DocumentId;
import io.isms.common.Elements;
import io.isms.common.Immaterial;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlCatalogs;
import io.isms.control.ControlId;
import io.isms.control.ControlObjectiveId;
import io.isms.control.CustomCatalog;
import io.isms.risk.AssessmentId;
import io.isms.standard.Edition;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which controls apply and which do not, with the reasons: every control of the edition decided
 * once, those of further catalogues too, and the organization's own besides. The builder in {@code
 * isms-annexa} yields one only if nothing is missing.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 d)", edition2005 = "4.2.1 j)")
public interface StatementOfApplicability extends WithStatementOfApplicability {
  /** The version, from 1; every later change counts one up. */
  @Immaterial
  int version();

  /** The edition whose Annex A is decided on. */
  Edition edition();

  /** The day on which it was drawn up. */
  @Immaterial
  LocalDate preparedOn();

  /** The name of the organization; empty if not stated. */
  Optional<String> organization();

  /** The version of the scope; empty if the scope was not stated. */
  Optional<Integer> scopeVersion();

  /** The assessment that it rests on; empty if not stated. */
  @Immaterial
  Optional<AssessmentId> assessment();

  /** The document that presents it; empty if there is none. */
  @Immaterial
  Optional<DocumentId> document();

  /** The decisions, in the order of the controls: Annex A first, then the others. */
  ImmutableList<SoaEntry> entries();

  /** The catalogues beside Annex A that are decided on too, in the order of their names. */
  ImmutableList<CustomCatalog> catalogs();

  /** The organization's own controls that entries decide on, in the order of their ids. */
  ImmutableList<Control> additionalControls();

  /** The catalogue beside Annex A that has that control; empty if none has. */
  default Optional<CustomCatalog> findCatalogOf(ControlId control) {
    return catalogs().stream()
        .filter(catalog -> catalog.findControl(control).isPresent())
        .findFirst();
  }

  /** The entries by control. */
  @Value.Lazy
  default ImmutableSortedMap<ControlId, SoaEntry> byControl() {
    return Elements.byId("control", entries(), SoaEntry::control);
  }

  /** The decision on that control; empty if there is none. */
  default Optional<SoaEntry> findEntry(ControlId control) {
    return Optional.ofNullable(byControl().get(control));
  }

  /** The controls that apply, inherited ones included. */
  default ImmutableList<ApplicableControl> applicable() {
    return entriesOf(ApplicableControl.class);
  }

  /** The controls that do not apply. */
  default ImmutableList<ExcludedControl> excluded() {
    return entriesOf(ExcludedControl.class);
  }

  /** The decisions of that kind, in the order of the controls. */
  default <T extends SoaEntry> ImmutableList<T> entriesOf(Class<T> kind) {
    return entries().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether a control objective is out: whether all controls that serve it are, so that nothing has
   * to be said of objectives beside controls (2005 4.2.1 j)).
   *
   * @param objective an objective of the catalogue
   * @param catalog the catalogue that this statement is about
   */
  default boolean isExcluded(ControlObjectiveId objective, ControlCatalog catalog) {
    return catalog.controlsOf(objective).stream()
        .allMatch(
            control ->
                findEntry(control.id()).filter(ExcludedControl.class::isInstance).isPresent());
  }

  /**
   * Checks that each control is decided once, of this edition, of one of the catalogues or an own
   * one that is described, an inclusion has a reason and an exclusion a justification, and no own
   * control is out. Entries come into the order of the controls.
   */
  @Value.Check
  default StatementOfApplicability check() {
    checkArgument(
        version() >= 1,
        "Invalid statement of applicability: version %s (expected: 1 or more)",
        version());
    byControl();
    Elements.byId("additional control", additionalControls(), Control::id);
    ControlCatalogs.besideOwn(catalogs(), additionalControls());
    entries().forEach(this::checkControl);
    additionalControls()
        .forEach(
            control ->
                checkArgument(
                    control.isCustom() && byControl().containsKey(control.id()),
                    "Invalid statement of applicability %s: additional control %s (expected: an own"
                        + " control that is decided)",
                    version(),
                    control.id()));
    applicable()
        .forEach(
            entry ->
                checkArgument(
                    !entry.reasons().isEmpty(),
                    "Invalid statement of applicability %s: %s is in without a reason",
                    version(),
                    entry.control()));
    excluded()
        .forEach(
            entry ->
                checkArgument(
                    entry.justification().filter(text -> !text.isBlank()).isPresent(),
                    "Invalid statement of applicability %s: %s is out without a justification",
                    version(),
                    entry.control()));
    boolean sorted =
        Elements.inOrder(entries(), SoaEntry::control)
            && Elements.inOrder(catalogs(), CustomCatalog::name)
            && Elements.inOrder(additionalControls(), Control::id);
    return sorted
        ? this
        : builder()
            .from(this)
            .entries(Elements.sorted(entries(), SoaEntry::control))
            .catalogs(Elements.sorted(catalogs(), CustomCatalog::name))
            .additionalControls(Elements.sorted(additionalControls(), Control::id))
            .build();
  }

  private void checkControl(SoaEntry entry) {
    ControlId control = entry.control();
    if (control instanceof AnnexAControlId annexA) {
      checkArgument(
          annexA.edition() == edition(),
          "Invalid statement of applicability %s: %s is of another edition (expected: %s)",
          version(),
          control,
          edition());
    } else if (findCatalogOf(control).isEmpty()) {
      checkArgument(
          !(entry instanceof ExcludedControl),
          "Invalid statement of applicability %s: own control %s is out (expected: own controls"
              + " only if they are in)",
          version(),
          control);
      checkArgument(
          additionalControls().stream().anyMatch(it -> it.id().equals(control)),
          "Invalid statement of applicability %s: own control %s is not among the additional"
              + " controls",
          version(),
          control);
    }
  }

  /** A builder of the bare value, for reading and copying; to draw one up, use the other one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatementOfApplicability}. */
  final class Builder extends ImmutableStatementOfApplicability.Builder {
    Builder() {}
  }
}
