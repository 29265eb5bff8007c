package io.isms.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.isms.annexa.MigratedTreatment;
import io.isms.annexa.MigrationDraft;
import io.isms.annexa.MigrationKind;
import io.isms.annexa.MigrationQuestion;
import io.isms.annexa.MigrationRow;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.SoaEntry;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A migration draft for people: each control with what became of it and what is asked. */
final class MigrationForms {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "Side",
          "Control",
          "Title",
          "Kind",
          "Counterparts",
          "Applicability",
          "Implementation status",
          "Justification",
          "Explanation",
          "Open questions");

  private final MigrationDraft draft;
  private final ImmutableList<ControlCatalog> catalogs;

  /** The forms of a draft, with the titles of those catalogues. */
  MigrationForms(MigrationDraft draft, Iterable<ControlCatalog> catalogs) {
    this.draft = draft;
    this.catalogs = ImmutableList.copyOf(catalogs);
  }

  String csv() {
    List<List<String>> rows = new ArrayList<>();
    draft.targets().forEach(row -> rows.add(cells("new", row)));
    draft.sources().forEach(row -> rows.add(cells("old", row)));
    return Csv.write(HEADER, rows);
  }

  private List<String> cells(String side, MigrationRow row) {
    return ImmutableList.of(
        side,
        row.control().toString(),
        Csv.safe(title(row.control())),
        Words.of(row.kind()),
        Joiner.on('|').join(row.counterparts()),
        row.entry().map(SoaForms::applicability).orElse(""),
        row.entry().map(SoaForms::status).orElse(""),
        Csv.safe(row.entry().flatMap(SoaEntry::justification).orElse("")),
        Joiner.on(' ').join(row.explanation()),
        row.questions().stream().map(MigrationForms::cell).collect(Collectors.joining(" ")));
  }

  private static String cell(MigrationQuestion question) {
    return question.kind() + ": " + question.text();
  }

  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "From ISO/IEC 27001:%s to %s, %s\n\n",
            draft.fromEdition(), draft.toEdition(), draft.preparedOn()));
    text.append(counts()).append('\n');
    heading(text, "What the controls of " + draft.toEdition() + " come from");
    draft.targets().forEach(row -> append(text, row));
    heading(text, "What becomes of the controls of " + draft.fromEdition());
    draft.sources().forEach(row -> append(text, row));
    heading(text, "What becomes of the treatments");
    draft.treatments().forEach(treatment -> append(text, treatment));
    heading(text, String.format("Open questions (%d)", draft.questions().size()));
    draft
        .questions()
        .forEach(it -> text.append(it.kind()).append(": ").append(it.text()).append('\n'));
    return text.toString();
  }

  /** How many controls there are of each kind, on either side. */
  String counts() {
    TextTable table =
        new TextTable(
            "Controls", "of " + draft.fromEdition(), "of " + draft.toEdition(), "open questions");
    Map<MigrationKind, Integer> old = MigrationDraft.count(draft.sources());
    Map<MigrationKind, Integer> fresh = MigrationDraft.count(draft.targets());
    for (MigrationKind kind : MigrationKind.values()) {
      table.row(
          Words.of(kind),
          Integer.toString(old.getOrDefault(kind, 0)),
          Integer.toString(fresh.getOrDefault(kind, 0)),
          Long.toString(
              draft.targets().stream()
                  .filter(row -> row.kind() == kind)
                  .mapToLong(row -> row.questions().size())
                  .sum()));
    }
    return table.toString();
  }

  private static void heading(StringBuilder text, String heading) {
    text.append('\n').append(heading).append('\n').append("=".repeat(heading.length()));
    text.append("\n\n");
  }

  private void append(StringBuilder text, MigrationRow row) {
    text.append(
        String.format(
            "%s %s: %s%s\n",
            row.control(),
            title(row.control()),
            Words.of(row.kind()),
            row.entry().map(entry -> "; " + state(entry)).orElse("")));
    row.explanation().forEach(sentence -> text.append("  ").append(sentence).append('\n'));
    row.answer().ifPresent(answer -> text.append("  Answered.\n"));
    row.questions().forEach(question -> text.append("  ? ").append(question.text()).append('\n'));
    text.append('\n');
  }

  private static String state(SoaEntry entry) {
    return entry instanceof ApplicableControl
        ? SoaForms.applicability(entry) + ", " + SoaForms.status(entry)
        : SoaForms.applicability(entry);
  }

  private static void append(StringBuilder text, MigratedTreatment treatment) {
    text.append(treatment.risk()).append('\n');
    treatment.explanation().forEach(line -> text.append("  ").append(line).append('\n'));
  }

  private String title(ControlId control) {
    return catalogs.stream()
        .flatMap(catalog -> catalog.findControl(control).stream())
        .findFirst()
        .or(
            () ->
                draft.controls().custom().stream()
                    .filter(own -> own.id().equals(control))
                    .findFirst())
        .map(Control::title)
        .orElse("");
  }
}
