package io.isms.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.isms.annexa.AnnexA;
import io.isms.control.CatalogueText;
import io.isms.control.ControlCatalog;
import io.isms.control.TextProvenance;
import io.isms.control.TextedCatalog;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option by which a command is given titles and texts to lay over Annex A. */
final class TextOption {
  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "Titles and texts of your own to lay over Annex A, as JSON.")
  private List<String> files = new ArrayList<>();

  /** The Annex A of that edition with the text that is given for it. */
  ControlCatalog over(Edition edition, Terminal terminal) {
    return requireNonNull(over(List.of(edition), terminal).get(edition));
  }

  /** The Annex A of each of those editions, each with the text that is given for it. */
  ImmutableMap<Edition, ControlCatalog> over(List<Edition> editions, Terminal terminal) {
    Map<Edition, ControlCatalog> catalogs = new LinkedHashMap<>();
    editions.forEach(edition -> catalogs.put(edition, AnnexA.catalog(edition)));
    for (String file : files) {
      Source source = terminal.source(file);
      CatalogueText text = Documents.readCatalogueText(source);
      Edition of =
          editions.stream()
              .filter(edition -> text.catalogue().equals(edition.toString()))
              .findFirst()
              .orElse(editions.get(0));
      catalogs.put(of, withText(AnnexA.catalog(of), text, source, terminal));
    }
    return ImmutableMap.copyOf(catalogs);
  }

  private static TextedCatalog withText(
      ControlCatalog ours, CatalogueText text, Source source, Terminal terminal) {
    try {
      TextedCatalog texted = ours.withText(text);
      TextProvenance from = texted.provenance();
      terminal.message(
          String.format(
              "text in %s from %s, supplied by %s, licence: %s",
              from.language(), from.source(), from.suppliedBy(), from.licence()));
      return texted;
    } catch (IllegalArgumentException e) {
      throw new InputException(source.name() + ": " + e.getMessage());
    }
  }
}
