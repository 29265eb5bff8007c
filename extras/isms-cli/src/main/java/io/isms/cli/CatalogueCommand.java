package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlGroup;
import io.isms.control.ControlObjective;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the Annex A of an edition. */
@picocli.CommandLine.Command(
    name = "catalogue",
    description = "Lists the clauses or themes, objectives and controls of Annex A.")
final class CatalogueCommand extends Command {
  @Option(
      names = "--edition",
      required = true,
      paramLabel = "2005|2013|2022",
      description = "The edition of ISO/IEC 27001.")
  private Edition edition = Edition.E2022;

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      description = "Only controls whose number, title and summary contain every word of it.")
  private Optional<String> search = Optional.empty();

  @Mixin private TextOption text = new TextOption();

  /** One row: what facts tell of an entry, and our sentence on it. */
  private record Entry(String id, String kind, String parent, String title, String summary) {}

  @Override
  public Integer call() {
    ControlCatalog catalog = text.over(edition, terminal());
    terminal()
        .print(
            switch (format.chosen()) {
              case table -> table(entries(catalog));
              case csv -> csv(entries(catalog));
              case json -> IsmsJson.write(controls(catalog));
            });
    if (controls(catalog).isEmpty()) {
      terminal().message("no control contains '" + search.orElse("") + "'");
    }
    return Terminal.DONE;
  }

  private ImmutableList<Control> controls(ControlCatalog catalog) {
    return search.map(catalog::search).orElseGet(catalog::controls);
  }

  private ImmutableList<Entry> entries(ControlCatalog catalog) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    if (search.isPresent()) {
      controls(catalog).forEach(control -> entries.add(entry(control)));
      return entries.build();
    }
    for (ControlGroup group : catalog.groups()) {
      entries.add(entry(group));
      catalog.controlsOf(group.id()).stream()
          .filter(control -> control.objective().isEmpty())
          .forEach(control -> entries.add(entry(control)));
      for (ControlObjective objective : catalog.objectives()) {
        if (objective.group().equals(group.id())) {
          entries.add(entry(objective));
          catalog.controlsOf(objective.id()).forEach(control -> entries.add(entry(control)));
        }
      }
    }
    return entries.build();
  }

  private static Entry entry(ControlGroup group) {
    String kind = group.kind().name().toLowerCase(Locale.ROOT);
    return new Entry(group.id().value(), kind, "", group.title(), "");
  }

  private static Entry entry(ControlObjective objective) {
    return new Entry(
        objective.id().value(),
        "objective",
        objective.group().value(),
        objective.title(),
        objective.summary());
  }

  private static Entry entry(Control control) {
    String parent =
        control
            .objective()
            .map(Object::toString)
            .or(() -> control.group().map(Object::toString))
            .orElse("");
    return new Entry(control.id().number(), "control", parent, control.title(), control.summary());
  }

  private static String csv(ImmutableList<Entry> entries) {
    return Csv.write(
        List.of("id", "kind", "parent", "title"),
        entries.stream()
            .map(entry -> List.of(entry.id(), entry.kind(), entry.parent(), entry.title()))
            .toList());
  }

  private static String table(ImmutableList<Entry> entries) {
    TextTable table = new TextTable("Id", "Kind", "Title", "What it achieves");
    entries.forEach(entry -> table.row(entry.id(), entry.kind(), entry.title(), entry.summary()));
    return table.toString();
  }
}
