package io.isms.cli;

import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.risk.RiskAssessment;
import io.isms.standard.Edition;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws up the statement of applicability. */
@picocli.CommandLine.Command(
    name = "soa",
    description = "Draws up the statement of applicability from treatments and decisions.",
    footer = {
      "",
      "As long as something is missing nothing is written; every gap is told. As JSON, the output"
          + " is the document with its assessment and statement."
    })
final class SoaCommand extends DocumentCommand {
  @Option(
      names = "--edition",
      paramLabel = "2005|2013|2022",
      description = "The edition; that of the document, or the call is refused.")
  private Optional<Edition> edition = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "json",
      paramLabel = "json|csv|table",
      description = "The form of the output. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.json;

  @Mixin private TextOption text = new TextOption();

  @Override
  public Integer call() {
    IsmsDocument document = document();
    Edition own = document.isms().edition();
    if (!edition.orElse(own).equals(own)) {
      throw new InputException(
          String.format(
              "%s: /edition: '%s' (expected: %s, as asked for by --edition)",
              name(), own, edition.orElse(own)));
    }
    Steps steps = steps(document);
    RiskAssessment assessment = steps.assessment();
    return deliver(
        steps.statementOfApplicability(),
        "statement of applicability",
        soa ->
            switch (format) {
              case json ->
                  IsmsJson.write(
                      document.withIsms(
                          document
                              .isms()
                              .withAssessment(assessment)
                              .withStatementOfApplicability(soa)));
              case csv -> new SoaForms(soa, text.over(own, terminal())).csv();
              case table -> new SoaForms(soa, text.over(own, terminal())).table();
            });
  }
}
