package io.isms.cli;

import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import picocli.CommandLine.Parameters;

/** Computes the content hash of a document. */
@picocli.CommandLine.Command(
    name = "hash",
    description = "Prints the SHA-256 of a document's canonical form (RFC 8785).",
    footer = {
      "",
      "Equal content gives an equal hash, whatever the order and the white space of the file."
    })
final class HashCommand extends Command {
  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Override
  public Integer call() {
    IsmsDocument document = Documents.read(terminal().source(file));
    terminal().print(new CanonicalJson().hash(document) + "  " + file + "\n");
    return Terminal.DONE;
  }
}
