package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.common.Finding;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.risk.Evaluation;
import io.isms.risk.RiskAssessment;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rates and evaluates the risks of a register. */
@picocli.CommandLine.Command(
    name = "assess",
    description = "Rates, evaluates and prioritises the risks of a register.",
    footer = {
      "",
      "FILE is a document, or a risk register as CSV (name ends in .csv). A CSV holds no criteria:"
          + " take them from a document by --criteria, or name a method and the acceptable level."
          + " The output is the document with its assessment.",
      "",
      "A document with criteria by part is assessed part by part: --part NAME gives a document of"
          + " the risks of that part. Risks with no criteria or with several are findings."
    })
final class AssessCommand extends DocumentCommand {
  @Mixin private PartOption part = new PartOption();

  @Option(
      names = "--criteria",
      paramLabel = "FILE",
      description = "For CSV: the document with context and criteria.")
  private Optional<String> criteria = Optional.empty();

  @Option(
      names = "--method",
      paramLabel = "NAME",
      description = "For CSV without --criteria: the risk method.")
  private Optional<String> method = Optional.empty();

  @Option(
      names = "--acceptable",
      paramLabel = "LEVEL",
      description = "For CSV without --criteria: the highest acceptable level of risk.")
  private Optional<String> acceptable = Optional.empty();

  @Override
  public Integer call() {
    IsmsDocument whole = read(source());
    IsmsDocument document = part.of(whole, name());
    RiskAssessment assessment = steps(document).assess();
    deliver(IsmsJson.write(document.withIsms(document.isms().withAssessment(assessment))));
    terminal()
        .message(
            String.format(
                "%d risks: %d acceptable, %d to be treated, %d not rated",
                assessment.entries().size(),
                assessment.entriesThatAre(Evaluation.ACCEPTABLE).size(),
                assessment.entriesThatAre(Evaluation.UNACCEPTABLE).size(),
                assessment.entriesThatAre(Evaluation.UNDETERMINED).size()));
    return terminal().report(unclear(whole.isms()));
  }

  /** The risks of which the criteria by part do not say which hold for them. */
  private static ImmutableList<Finding> unclear(Isms isms) {
    return isms.criteriaByPart()
        .map(parts -> parts.findings(isms.register(), isms.context().inventory(), isms.edition()))
        .orElse(ImmutableList.of());
  }

  private IsmsDocument read(Source source) {
    boolean forCsv = criteria.isPresent() || method.isPresent() || acceptable.isPresent();
    boolean csv = source.isCsv() || (isStandardInput() && forCsv);
    if (!csv && forCsv) {
      throw new InputException(
          source.name()
              + ": a document has its own criteria (expected: a CSV register with --criteria,"
              + " --method or --acceptable)");
    }
    if (!csv) {
      return Documents.read(source);
    }
    if (criteria.isPresent() == (method.isPresent() || acceptable.isPresent())
        || method.isPresent() != acceptable.isPresent()) {
      throw new InputException(
          source.name()
              + ": a CSV register has no criteria (expected: --criteria FILE, or --method NAME"
              + " with --acceptable LEVEL)");
    }
    IsmsDocument base =
        criteria.isPresent()
            ? Documents.read(terminal().source(criteria.orElseThrow()))
            : StartingDocument.of(method.orElseThrow(), acceptable.orElseThrow());
    RegisterCsv register =
        new RegisterCsv(
            Csv.read(source, RegisterCsv.REQUIRED),
            base,
            new Steps(criteria.orElse("--method"), base, day()).criteria(),
            criteria.isPresent());
    IsmsDocument document = register.document();
    if (!register.unread().isEmpty()) {
      terminal()
          .message(
              String.format(
                  "%s: columns not read: %s", source.name(), String.join(", ", register.unread())));
    }
    return document;
  }
}
