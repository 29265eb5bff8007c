package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.annexa.AnnexA;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which controls are in and out by the statement of applicability, as far as it is drawn up for the
 * edition of the check; a statement for another edition decides nothing here.
 */
final class Applicability {
  private final Edition edition;
  private final Optional<StatementOfApplicability> drawnUp;
  private final Optional<StatementOfApplicability> statement;
  private final ImmutableMap<ControlId, ApplicableControl> included;
  private final ImmutableMap<ControlId, ExcludedControl> excluded;
  private final ImmutableList<SoaEntry> decisions;

  private Applicability(Snapshot snapshot) {
    edition = snapshot.edition();
    drawnUp =
        snapshot
            .isms()
            .statementOfApplicability()
            .filter(statement -> !statement.preparedOn().isAfter(snapshot.asOf()));
    statement = drawnUp.filter(it -> it.edition() == edition);
    included =
        statement.stream()
            .flatMap(it -> it.applicable().stream())
            .collect(toImmutableMap(SoaEntry::control, entry -> entry));
    excluded =
        statement.stream()
            .flatMap(it -> it.excluded().stream())
            .collect(toImmutableMap(SoaEntry::control, entry -> entry));
    decisions =
        snapshot.isms().decisions().stream()
            .filter(entry -> isOfEdition(entry.control()))
            .collect(toImmutableList());
  }

  /** That of the system that the probe gives. */
  static Applicability of(Probe it) {
    return it.view(Applicability.class, Applicability::new);
  }

  private boolean isOfEdition(ControlId control) {
    return !(control instanceof AnnexAControlId annexA) || annexA.edition() == edition;
  }

  /** The statement of whatever edition; empty if there is none by the day of the check. */
  Optional<StatementOfApplicability> drawnUp() {
    return drawnUp;
  }

  /** The statement; empty if there is none for the edition. */
  Optional<StatementOfApplicability> statement() {
    return statement;
  }

  /** The controls that are in, in the order of the statement. */
  ImmutableList<ApplicableControl> included() {
    return included.values().asList();
  }

  /** The controls that are out, in the order of the statement. */
  ImmutableList<ExcludedControl> excluded() {
    return excluded.values().asList();
  }

  /** Whether that control is in. */
  boolean isIn(ControlId control) {
    return included.containsKey(control);
  }

  /** The exclusion of that control; empty if it is in or not decided. */
  Optional<ExcludedControl> exclusion(ControlId control) {
    return Optional.ofNullable(excluded.get(control));
  }

  /** The decisions as they are being made, those about controls of other editions left aside. */
  ImmutableList<SoaEntry> decisions() {
    return decisions;
  }

  /** What the statement says and what is being decided. */
  Stream<SoaEntry> stated() {
    return Stream.concat(
        statement.stream().flatMap(it -> it.entries().stream()), decisions.stream());
  }

  /** The Annex A of the edition. */
  ControlCatalog catalog() {
    return AnnexA.catalog(edition);
  }

  /**
   * The control of that id, of Annex A, the organization's own or of its catalogues; empty if there
   * is none.
   */
  Optional<Control> findControl(ControlId id, Probe it) {
    return catalog()
        .findControl(id)
        .or(() -> Optional.ofNullable(it.isms().controls().customById().get(id)))
        .or(
            () ->
                it.isms().controls().catalogs().stream()
                    .flatMap(catalog -> catalog.findControl(id).stream())
                    .findFirst());
  }
}
