package io.isms.cli;

import com.google.common.base.Ascii;
import io.isms.Isms;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.StatementOfApplicability;
import io.isms.conformity.ConformityReport;
import io.isms.context.Organization;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the example looks like, on one screen. */
final class DemoSummary {
  private static final int TOP = 10;

  /** The most marks of a bar, so that lines stay within 120 columns. */
  private static final int LONGEST_BAR = 30;

  /** The most characters of what an action is, for the same reason. */
  private static final int LONGEST_TEXT = 46;

  private final Isms isms;
  private final RiskAssessment assessment;
  private final RiskCriteria criteria;
  private final StatementOfApplicability soa;
  private final RiskTreatmentPlan plan;
  private final List<ConformityReport> reports;
  private final LocalDate day;

  DemoSummary(
      Isms isms,
      StatementOfApplicability soa,
      RiskTreatmentPlan plan,
      List<ConformityReport> reports,
      LocalDate day) {
    this.reports = reports;
    this.isms = isms;
    this.assessment = isms.assessment().orElseThrow();
    this.criteria = isms.criteria().orElseThrow();
    this.soa = soa;
    this.plan = plan;
    this.day = day;
  }

  @Override
  public String toString() {
    return header() + levels() + top() + applicability() + conformity() + open();
  }

  private String header() {
    return String.format(
        "%s, ISO/IEC 27001:%s, %s\n%d assets, %d risks, method %s %s\n\n",
        isms.context().organization().map(Organization::name).orElse("?"),
        isms.edition(),
        day,
        isms.context().assets().size(),
        assessment.entries().size(),
        assessment.method(),
        assessment.methodVersion());
  }

  /**
   * How many risks are at each level: before treatment, today, and once the plan is carried out.
   */
  private String levels() {
    List<Rating> before = assessment.entries().stream().map(AssessedRisk::current).toList();
    List<Rating> today = remaining(ResidualRisk::today);
    List<Rating> expected = remaining(ResidualRisk::expected);
    TextTable table =
        new TextTable("Risks by level", "Before treatment", "Today", "Once the plan is done");
    table.row("Unrated", bar(before, "Unrated"), bar(today, "Unrated"), bar(expected, "Unrated"));
    for (Level level : criteria.levels().levels().reverse()) {
      table.row(
          level.label() + (criteria.accepts(level) ? "" : " *"),
          bar(before, level.label()),
          bar(today, level.label()),
          bar(expected, level.label()));
    }
    table.row("Avoided", bar(List.of(), ""), avoided(today), avoided(expected));
    return table + "* beyond the acceptance criteria\n\n";
  }

  private List<Rating> remaining(Function<ResidualRisk, Rating> which) {
    List<Rating> ratings = new ArrayList<>();
    for (AssessedRisk entry : assessment.entries()) {
      Optional<PlannedTreatment> item = plan.findItem(entry.risk());
      if (item.isEmpty()) {
        ratings.add(entry.current());
      } else {
        item.orElseThrow().residual().map(which).ifPresent(ratings::add);
      }
    }
    return ratings;
  }

  private String avoided(List<Rating> remaining) {
    int all = assessment.entries().size();
    return bar(all - remaining.size(), all);
  }

  private String bar(List<Rating> ratings, String label) {
    int atLevel = (int) ratings.stream().filter(it -> it.label().equals(label)).count();
    return bar(atLevel, assessment.entries().size());
  }

  /** A number and its bar: a mark for each if all of them fit, else in proportion. */
  private static String bar(int count, int all) {
    int marks = all <= LONGEST_BAR ? count : (count * LONGEST_BAR + all - 1) / all;
    return String.format("%3d %s", count, "#".repeat(marks));
  }

  private String top() {
    TextTable table = new TextTable("#", "Risk", "Level", "What may happen", "Owner", "Then");
    assessment.entries().stream()
        .filter(entry -> entry.evaluation() != Evaluation.UNDETERMINED)
        .limit(TOP)
        .forEach(
            entry ->
                table.row(
                    Integer.toString(entry.priority()),
                    entry.risk().value(),
                    entry.current().label(),
                    isms.register().getRisk(entry.risk()).title(),
                    entry.owner().map(Object::toString).orElse("-"),
                    plan.findItem(entry.risk())
                        .map(DemoSummary::remaining)
                        .orElse(entry.current().label())));
    return String.format(
        "The ten highest risks, and what is to remain (%d unrated risks stand before them)\n%s\n",
        assessment.entriesThatAre(Evaluation.UNDETERMINED).size(), table);
  }

  private static String remaining(PlannedTreatment item) {
    return item.residual().map(it -> it.expected().label()).orElse("avoided");
  }

  private String applicability() {
    int all = soa.entries().size();
    TextTable table = new TextTable("Statement of applicability", "Controls");
    table
        .row("applicable", bar(soa.entriesOf(IncludedControl.class).size(), all))
        .row("inherited from a provider", bar(soa.entriesOf(InheritedControl.class).size(), all))
        .row("not applicable", bar(soa.entriesOf(ExcludedControl.class).size(), all));
    for (ImplementationStatus status : ImplementationStatus.values()) {
      int controls =
          (int) soa.applicable().stream().filter(entry -> entry.status() == status).count();
      table.row("  of those that apply: " + SoaForms.words(status), bar(controls, all));
    }
    return table + "\n";
  }

  /** How many duties of each edition stand where; isms check tells the findings. */
  private String conformity() {
    TextTable table = ConformityForms.table("Against ISO/IEC 27001");
    for (ConformityReport report : reports) {
      table.row(ConformityForms.cells(report.edition().toString(), report.requirements()));
    }
    return table
        + "isms check complete.json tells the findings and what nobody has vouched for\n\n";
  }

  private String open() {
    List<TreatmentAction> actions = plan.openActions();
    long unrated = assessment.entriesThatAre(Evaluation.UNDETERMINED).size();
    long byException =
        plan.items().stream()
            .filter(item -> item.acceptance().isPresent())
            .filter(
                item ->
                    item.residual()
                        .map(it -> criteria.evaluate(it.expected()) == Evaluation.UNACCEPTABLE)
                        .orElse(false))
            .count();
    return String.format(
        "Still open: %d actions, %d risks not rated, %d risks beyond the criteria by exception\n%s",
        actions.size(),
        unrated,
        byException,
        PlanForms.actions(actions.stream().map(DemoSummary::shortened).toList()));
  }

  private static TreatmentAction shortened(TreatmentAction action) {
    return action.withWhat(Ascii.truncate(action.what(), LONGEST_TEXT, "…"));
  }
}
