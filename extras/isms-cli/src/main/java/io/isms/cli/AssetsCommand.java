package io.isms.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.Isms;
import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.context.Asset;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Unrated;
import io.isms.riskcalc.AssetValues;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what assets are worth once value has passed along their dependencies. */
@picocli.CommandLine.Command(
    name = "assets",
    description = "Tells what assets are worth by what depends on them, and which need each other.",
    footer = {
      "",
      "How value passes the criteria of the document declare (valuePropagation); where they do not,"
          + " each asset keeps its own. Assets that need each other in a cycle are findings."
    })
final class AssetsCommand extends Command {
  private static final List<String> HEADER =
      List.of("asset", "name", "property", "own", "value", "because");

  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Mixin private PartOption part = new PartOption();
  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() {
    String name = Source.nameOf(file);
    IsmsDocument document = part.of(Documents.read(terminal().source(file)), name);
    RiskCriteria criteria = new Steps(name, document, terminal().today()).criteria();
    Isms isms = document.isms();
    AssetValues values = AssetValues.of(isms.context().inventory(), criteria);
    ImmutableList<Row> rows = rows(isms, criteria, values);
    terminal()
        .print(
            switch (format.chosen()) {
              case table -> table(rows);
              case csv -> Csv.write(HEADER, rows.stream().map(Row::cells).toList());
              case json -> IsmsJson.write(rows.stream().map(Row::json).toList());
            });
    return terminal().report(values.findings(isms.edition()));
  }

  /** A row for each asset and each property for which any asset is valued. */
  private static ImmutableList<Row> rows(Isms isms, RiskCriteria criteria, AssetValues values) {
    List<SecurityProperty> properties =
        isms.context().assets().stream()
            .flatMap(asset -> asset.valuation().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Asset asset : isms.context().assets()) {
      for (SecurityProperty property : properties) {
        Optional<LevelCode> own = Optional.ofNullable(asset.valuation().get(property));
        rows.add(
            new Row(
                asset,
                property,
                own.map(code -> criteria.consequence().getLevel(code).label()).orElse(""),
                values.valueOf(asset.id(), property)));
      }
    }
    return rows.build();
  }

  private static String table(ImmutableList<Row> rows) {
    TextTable table = new TextTable("Asset", "Name", "Property", "Own", "Value", "Because");
    rows.forEach(row -> table.row(row.cells().toArray(new String[0])));
    return table.toString();
  }

  /**
   * What the loss of a property of an asset weighs.
   *
   * @param own the label of the level that the asset was given itself, empty if none
   */
  private record Row(Asset asset, SecurityProperty property, String own, Rating value) {
    List<String> cells() {
      return List.of(
          asset.id().value(), asset.name(), property.toString(), own, level(), because());
    }

    private String level() {
      return value.findLevel().map(level -> level.label()).orElse("");
    }

    private String because() {
      return value instanceof RatedLevel rated
          ? String.join("; ", rated.derivation().steps())
          : ((Unrated) value).reason();
    }

    ImmutableMap<String, Object> json() {
      return ImmutableMap.of("asset", asset.id(), "property", property.toString(), "value", value);
    }
  }
}
