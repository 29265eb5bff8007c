package io.isms.cli;

import io.isms.common.ContentHash;
import io.isms.decision.DecisionRegister;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the content hash of a document. */
@picocli.CommandLine.Command(
    name = "hash",
    description = "Prints the SHA-256 of a document's canonical form (RFC 8785).",
    footer = {
      "",
      "Equal content gives an equal hash, whatever the order and the white space of the file.",
      "",
      "With --seen: the hash that a decision has to hold as 'seen', of each thing in the document"
          + " that can be approved and of each risk that can be accepted as it is now."
    })
final class HashCommand extends Command {
  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Option(names = "--seen", description = "Print the hashes for decisions instead.")
  private boolean seen;

  @Override
  public Integer call() {
    IsmsDocument document = Documents.read(terminal().source(file));
    terminal().print(seen ? seen(document) : line(new CanonicalJson().hash(document), file));
    return Terminal.DONE;
  }

  private static String seen(IsmsDocument document) {
    return DecisionRegister.of(document.isms(), new CanonicalJson()).subjects().stream()
        .map(subject -> line(subject.hash(), subject.label()))
        .collect(Collectors.joining());
  }

  private static String line(ContentHash hash, String what) {
    return hash + "  " + what + "\n";
  }
}
