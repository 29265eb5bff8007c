package io.isms.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlGroup;
import io.isms.control.ImplementationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A statement of applicability as a table: every control once, in the standard's order. */
final class SoaForms {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "Edition",
          "Catalogue",
          "Control",
          "Title",
          "Theme/Category",
          "Applicability",
          "Provider",
          "Inclusion reasons",
          "Justification",
          "Implementation status",
          "Implementation description",
          "Risk ids",
          "Requirement ids",
          "Owner");

  private final StatementOfApplicability soa;
  private final ControlCatalog annexA;

  /** The forms of a statement, with the titles of that Annex A. */
  SoaForms(StatementOfApplicability soa, ControlCatalog annexA) {
    this.soa = soa;
    this.annexA = annexA;
  }

  String csv() {
    List<List<String>> rows = new ArrayList<>();
    for (SoaEntry entry : soa.entries()) {
      Control control = control(entry);
      rows.add(
          ImmutableList.of(
              soa.edition().toString(),
              Csv.safe(catalogue(entry)),
              entry.control().number(),
              Csv.safe(control.title()),
              group(control),
              applicability(entry),
              entry instanceof InheritedControl inherited ? inherited.provider().value() : "",
              reasons(entry),
              Csv.safe(justification(entry)),
              status(entry),
              Csv.safe(applicable(entry).flatMap(ApplicableControl::description).orElse("")),
              applicable(entry).map(it -> Joiner.on('|').join(it.risks())).orElse(""),
              applicable(entry).map(it -> Joiner.on('|').join(it.requirements())).orElse(""),
              applicable(entry)
                  .flatMap(ApplicableControl::responsible)
                  .map(Object::toString)
                  .orElse("")));
    }
    return Csv.write(HEADER, rows);
  }

  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "Statement of applicability %d, ISO/IEC 27001:%s, %s%s%s\n\n",
            soa.version(),
            soa.edition(),
            soa.preparedOn(),
            soa.organization().map(name -> ", " + name).orElse(""),
            soa.assessment().map(id -> ", resting on " + id).orElse("")));
    TextTable table =
        new TextTable("Catalogue", "Control", "Title", "Applies", "Reasons", "State", "Risks");
    for (SoaEntry entry : soa.entries()) {
      table.row(
          catalogue(entry),
          entry.control().number(),
          control(entry).title(),
          applicability(entry),
          reasons(entry),
          status(entry),
          applicable(entry).map(it -> Joiner.on(' ').join(it.risks())).orElse(""));
    }
    text.append(table)
        .append('\n')
        .append(
            "Reasons: RRA risk assessment, LR law, CO contract, BR business, BP good practice;\n"
                + "not verified: nobody has looked; not implemented: somebody has, and it is not"
                + " there.\n");
    return text.toString();
  }

  private Control control(SoaEntry entry) {
    return annexA
        .findControl(entry.control())
        .or(() -> soa.findCatalogOf(entry.control()).flatMap(it -> it.findControl(entry.control())))
        .or(
            () ->
                soa.additionalControls().stream()
                    .filter(control -> control.id().equals(entry.control()))
                    .findFirst())
        .orElseThrow();
  }

  /**
   * The catalogue that the control is from: Annex A, another by its name, or none for an own one.
   */
  private String catalogue(SoaEntry entry) {
    return entry.control() instanceof AnnexAControlId
        ? "Annex A"
        : soa.findCatalogOf(entry.control()).map(ControlCatalog::name).orElse("own");
  }

  private String group(Control control) {
    ControlCatalog catalog =
        soa.findCatalogOf(control.id()).<ControlCatalog>map(it -> it).orElse(annexA);
    return control
        .group()
        .flatMap(catalog::findGroup)
        .map(ControlGroup::title)
        .orElse("Additional controls");
  }

  static String applicability(SoaEntry entry) {
    if (entry instanceof IncludedControl) {
      return "applicable";
    }
    return entry instanceof InheritedControl ? "inherited" : "not applicable";
  }

  private static Optional<ApplicableControl> applicable(SoaEntry entry) {
    return entry instanceof ApplicableControl applicable
        ? Optional.of(applicable)
        : Optional.empty();
  }

  private static String reasons(SoaEntry entry) {
    return applicable(entry)
        .map(
            it -> it.reasons().stream().map(InclusionReason::code).collect(Collectors.joining(";")))
        .orElse("");
  }

  private static String justification(SoaEntry entry) {
    String text = entry.justification().orElse("");
    return entry instanceof ExcludedControl excluded
        ? Words.of(excluded.reason()) + ": " + text
        : text;
  }

  static String status(SoaEntry entry) {
    return applicable(entry).map(it -> words(it.status())).orElse("n/a");
  }

  /** The state in words, as statements of applicability usually say it. */
  static String words(ImplementationStatus status) {
    return status == ImplementationStatus.PARTIALLY_IMPLEMENTED ? "partial" : Words.of(status);
  }
}
