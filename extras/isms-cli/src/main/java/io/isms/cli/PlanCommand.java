package io.isms.cli;

import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.risk.RiskAssessment;
import picocli.CommandLine.Mixin;

/** Draws up the risk treatment plan. */
@picocli.CommandLine.Command(
    name = "plan",
    description = "Draws up the risk treatment plan, and tells what is missing for it.",
    footer = {
      "",
      "As long as something is missing nothing is written; every gap is told. As JSON, the output"
          + " is the document with its assessment and plan."
    })
final class PlanCommand extends DocumentCommand {
  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() {
    IsmsDocument document = document();
    Steps steps = steps(document);
    RiskAssessment assessment = steps.assessment();
    return deliver(
        steps.plan(),
        "treatment plan",
        plan ->
            switch (format.chosen()) {
              case json ->
                  IsmsJson.write(
                      document.withIsms(
                          document.isms().withAssessment(assessment).withTreatmentPlan(plan)));
              case csv -> PlanForms.csv(document.isms(), plan);
              case table -> PlanForms.table(document.isms(), plan);
            });
  }
}
