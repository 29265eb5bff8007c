package io.isms.cli;

import io.isms.DanglingReferenceException;
import io.isms.Isms;
import io.isms.context.AssetInventory;
import io.isms.json.IsmsDocument;
import io.isms.risk.CriteriaByPart;
import io.isms.risk.CriteriaForPart;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option by which one of several parts is chosen that have criteria of their own. */
final class PartOption {
  @Option(
      names = "--part",
      paramLabel = "NAME",
      description = "Of a document with criteria by part: the part with its criteria and risks.")
  private Optional<String> name = Optional.empty();

  /** The document, or that part of it; the assets and parties stay. */
  IsmsDocument of(IsmsDocument document, String file) {
    return name.map(part -> part(document, file, part)).orElse(document);
  }

  private static IsmsDocument part(IsmsDocument document, String file, String name) {
    Isms isms = document.isms();
    CriteriaByPart parts =
        isms.criteriaByPart()
            .orElseThrow(
                () ->
                    new InputException(
                        file
                            + ": /criteriaByPart: missing (expected: criteria of part "
                            + name
                            + ")"));
    CriteriaForPart chosen =
        Optional.ofNullable(parts.byName().get(name))
            .orElseThrow(
                () ->
                    new InputException(
                        "--part "
                            + name
                            + ": unknown (expected: one of "
                            + parts.byName().keySet()
                            + ")"));
    AssetInventory inventory = isms.context().inventory();
    try {
      return document.withIsms(
          Isms.builder()
              .from(isms)
              .criteria(chosen.criteria())
              .criteriaByPart(Optional.empty())
              .register(parts.registerOf(name, isms.register(), inventory))
              .build());
    } catch (DanglingReferenceException e) {
      throw new InputException(
          e.references().stream().map(it -> file + ": part " + name + ": " + it).toList());
    }
  }
}
