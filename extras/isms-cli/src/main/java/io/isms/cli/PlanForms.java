package io.isms.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A treatment plan as a table: the risks with what is done about them, and the actions. */
final class PlanForms {
  private PlanForms() {}

  static String csv(Isms isms, RiskTreatmentPlan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (PlannedTreatment item : plan.items()) {
      rows.add(
          ImmutableList.of(
              item.risk().value(),
              Csv.safe(title(isms, item)),
              item.owner().map(Object::toString).orElse(""),
              item.current().label(),
              options(item),
              Joiner.on('|').join(item.treatment().necessaryControls()),
              residual(item, ResidualRisk::today),
              residual(item, ResidualRisk::expected),
              item.acceptance().map(it -> it.acceptedBy().value()).orElse(""),
              item.acceptance().flatMap(it -> it.validUntil()).map(Object::toString).orElse(""),
              Joiner.on('|').join(item.actions())));
    }
    return Csv.write(
        List.of(
            "Risk id",
            "Title",
            "Risk owner",
            "Current level",
            "Decision",
            "Planned controls",
            "Residual level today",
            "Residual level expected",
            "Accepted by",
            "Acceptance expires",
            "Actions"),
        rows);
  }

  static String table(Isms isms, RiskTreatmentPlan plan) {
    TextTable risks =
        new TextTable("Risk", "Title", "Owner", "Now", "Options", "Today", "Expected", "Accepted");
    for (PlannedTreatment item : plan.items()) {
      risks.row(
          item.risk().value(),
          title(isms, item),
          item.owner().map(Object::toString).orElse("-"),
          item.current().label(),
          options(item),
          residual(item, ResidualRisk::today),
          residual(item, ResidualRisk::expected),
          item.acceptance()
              .map(
                  it ->
                      it.acceptedBy() + it.validUntil().map(until -> " until " + until).orElse(""))
              .orElse(""));
    }
    return String.format(
        "Risk treatment plan %d of %s, answering %s\n\n%s\n%s",
        plan.version(), plan.preparedOn(), plan.assessment(), risks, actions(plan.actions()));
  }

  static String actions(List<TreatmentAction> actions) {
    TextTable table = new TextTable("Action", "What", "Responsible", "Due", "Status", "For");
    for (TreatmentAction action : actions) {
      table.row(
          action.id().value(),
          action.what(),
          action.responsible().map(Object::toString).orElse("-"),
          action.due().map(Object::toString).orElse("-"),
          Words.of(action.status()),
          Joiner.on(' ').join(action.risks()));
    }
    return table.toString();
  }

  private static String title(Isms isms, PlannedTreatment item) {
    return isms.register().findRisk(item.risk()).map(Risk::title).orElse("");
  }

  private static String options(PlannedTreatment item) {
    return item.treatment().options().stream()
        .map(TreatmentOption::kind)
        .map(Words::of)
        .collect(Collectors.joining("+"));
  }

  private static String residual(PlannedTreatment item, Function<ResidualRisk, Rating> which) {
    return item.residual().map(which).map(Rating::label).orElse("none");
  }
}
