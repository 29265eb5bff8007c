package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.annexa.Correspondence;
import io.isms.annexa.EditionMapping;
import io.isms.annexa.UnmatchedControl;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists how the controls of one edition correspond to those of another. */
@picocli.CommandLine.Command(
    name = "mapping",
    description = "Lists how the controls of two editions correspond.",
    footer = {"", "An empty 'from' means new, an empty 'to' means withdrawn."})
final class MappingCommand extends Command {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "2005|2013|2022",
      description = "The edition that is mapped from.")
  private Edition from = Edition.E2013;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "2005|2013|2022",
      description = "The edition that is mapped to.")
  private Edition to = Edition.E2022;

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() {
    if (from == to) {
      throw new InputException(
          String.format("--from %s --to %s: one edition (expected: two)", from, to));
    }
    EditionMapping mapping = EditionMapping.between(from, to);
    terminal()
        .print(
            switch (format.chosen()) {
              case table -> table(mapping);
              case csv ->
                  Csv.write(List.of("from", "to", "relationship", "rationale"), rows(mapping));
              case json -> IsmsJson.write(json(mapping));
            });
    return Terminal.DONE;
  }

  private static ImmutableList<List<String>> rows(EditionMapping mapping) {
    List<Row> rows = new ArrayList<>();
    for (Correspondence pair : mapping.correspondences()) {
      rows.add(
          new Row(
              pair.source().number(),
              pair.target().number(),
              pair.relationship().toString(),
              pair.rationale()));
    }
    for (UnmatchedControl gone : mapping.withdrawn()) {
      rows.add(new Row(gone.control().number(), "", "", gone.rationale()));
    }
    rows.sort(
        Comparator.comparing(Row::from, io.isms.standard.NaturalOrder.INSTANCE)
            .thenComparing(Row::to, io.isms.standard.NaturalOrder.INSTANCE));
    for (UnmatchedControl fresh : mapping.introduced()) {
      rows.add(new Row("", fresh.control().number(), "", fresh.rationale()));
    }
    return rows.stream().map(Row::cells).collect(ImmutableList.toImmutableList());
  }

  /** One row of the list. */
  private record Row(String from, String to, String relationship, String rationale) {
    List<String> cells() {
      return List.of(from, to, relationship, rationale);
    }
  }

  private String table(EditionMapping mapping) {
    TextTable table = new TextTable(from.toString(), to.toString(), "Relationship", "Why");
    for (List<String> row : rows(mapping)) {
      String relationship =
          row.get(0).isEmpty() ? "new" : row.get(1).isEmpty() ? "withdrawn" : row.get(2);
      table.row(row.get(0), row.get(1), relationship, row.get(3));
    }
    return table.toString();
  }

  private static ImmutableList<Object> json(EditionMapping mapping) {
    return ImmutableList.builder()
        .addAll(mapping.correspondences())
        .addAll(mapping.withdrawn())
        .addAll(mapping.introduced())
        .build();
  }
}
