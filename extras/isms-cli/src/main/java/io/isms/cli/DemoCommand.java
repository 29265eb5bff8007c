package io.isms.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.annexa.MigrationDraft;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Finding;
import io.isms.conformity.ConformityChecker;
import io.isms.conformity.ConformityReport;
import io.isms.examples.Examples;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.diff.DatedDocument;
import io.isms.json.diff.SystemDiff;
import io.isms.risk.RiskAssessment;
import io.isms.riskcalc.RiskMethods;
import io.isms.standard.Edition;
import io.isms.treatment.RiskTreatmentPlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Option;

/** Takes the shipped example the whole way. */
@picocli.CommandLine.Command(
    name = "demo",
    description =
        "Takes the shipped example, an online shop, from its risk register to the"
            + " statement of applicability and the treatment plan, holds it against the three"
            + " editions, and tells what the next year changed.")
final class DemoCommand extends Command {
  /** The day on which the example stands. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /** The day on which it stands a year later. */
  private static final LocalDate NEXT_DAY = DAY.plusYears(1);

  @Option(
      names = "--out",
      defaultValue = "isms-demo",
      paramLabel = "DIR",
      description = "Where to write the documents. Default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("isms-demo");

  @Override
  public Integer call() {
    IsmsDocument document = Examples.onlineShop();
    Steps steps = new Steps("online-shop.json", document, DAY);
    RiskAssessment assessment = steps.assess();
    Isms assessed = document.isms().withAssessment(assessment);
    Steps next = new Steps("online-shop.json", document.withIsms(assessed), DAY);
    List<Finding> findings = new ArrayList<>(next.statementOfApplicability().findings());
    findings.addAll(next.plan().findings());
    if (!findings.isEmpty()) {
      return terminal().report(Finding.sorted(findings));
    }
    StatementOfApplicability soa = next.statementOfApplicability().get();
    RiskTreatmentPlan plan = next.plan().get();
    Isms complete = assessed.withStatementOfApplicability(soa).withTreatmentPlan(plan);
    ImmutableList<ConformityReport> reports = check(complete);
    files(document, document.withIsms(complete), soa, plan, reports)
        .forEach(
            (name, text) -> {
              Terminal.write(out.resolve(name), text);
              terminal().message("written: " + out.resolve(name));
            });
    terminal().print(new DemoSummary(assessed, soa, plan, reports, DAY).toString());
    return Terminal.DONE;
  }

  /** The shop against each edition, the one that it follows first. */
  private static ImmutableList<ConformityReport> check(Isms isms) {
    ConformityChecker checker = ConformityChecker.standard().boundBy(new CanonicalJson());
    return Arrays.stream(Edition.values())
        .sorted(Comparator.reverseOrder())
        .map(edition -> checker.check(isms, edition, DAY))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, String> files(
      IsmsDocument before,
      IsmsDocument after,
      StatementOfApplicability soa,
      RiskTreatmentPlan plan,
      List<ConformityReport> reports) {
    ImmutableMap.Builder<String, String> conformity = ImmutableMap.builder();
    reports.forEach(
        report ->
            conformity.put("conformity-" + report.edition() + ".json", IsmsJson.write(report)));
    return ImmutableMap.<String, String>builder()
        .put("online-shop.json", new String(Examples.onlineShopJson(), StandardCharsets.UTF_8))
        .put("assessment.json", IsmsJson.write(after.isms().assessment().orElseThrow()))
        .put("statement-of-applicability.json", IsmsJson.write(soa))
        .put(
            "statement-of-applicability.csv",
            new SoaForms(soa, AnnexA.catalog(soa.edition())).csv())
        .put("treatment-plan.json", IsmsJson.write(plan))
        .put("treatment-plan.csv", PlanForms.csv(before.isms(), plan))
        .put("complete.json", IsmsJson.write(after))
        .putAll(conformity.buildOrThrow())
        .putAll(nextYear(after))
        .putAll(migration(Examples.onlineShop2013()))
        .putAll(migration(Examples.onlineShop2005()))
        .buildOrThrow();
  }

  /** The shop a year later, and what differs from the year before. */
  private static ImmutableMap<String, String> nextYear(IsmsDocument before) {
    IsmsDocument after = carriedOn(before.isms(), Examples.onlineShopNextYear());
    SystemDiff diff =
        SystemDiff.between(
            new DatedDocument(before, DAY),
            new DatedDocument(after, NEXT_DAY),
            RiskMethods.installed());
    return ImmutableMap.of(
        "online-shop-next-year.json",
        new String(Examples.onlineShopNextYearJson(), StandardCharsets.UTF_8),
        "complete-next-year.json",
        IsmsJson.write(after),
        "diff.txt",
        new DiffForms(diff, ImmutableList.of(after.isms(), before.isms())).text(),
        "diff.json",
        IsmsJson.write(diff));
  }

  /** The later document with its own assessment, statement and plan, which count on from before. */
  private static IsmsDocument carriedOn(Isms before, IsmsDocument after) {
    Isms begun =
        after
            .isms()
            .withEarlierAssessments(before.assessment().orElseThrow())
            .withStatementOfApplicability(before.statementOfApplicability())
            .withTreatmentPlan(before.treatmentPlan());
    Isms assessed = begun.withAssessment(nextSteps(after.withIsms(begun)).assess());
    Steps steps = nextSteps(after.withIsms(assessed));
    return after.withIsms(
        assessed
            .withStatementOfApplicability(steps.statementOfApplicability().get())
            .withTreatmentPlan(steps.plan().get()));
  }

  private static Steps nextSteps(IsmsDocument document) {
    return new Steps("online-shop-next-year.json", document, NEXT_DAY);
  }

  /** The way of an older document to the edition of today: to read, and for programs. */
  private static ImmutableMap<String, String> migration(IsmsDocument older) {
    MigrationDraft draft = MigrateCommand.draft(older.isms(), Edition.E2022, DAY);
    String name = "migration-" + older.isms().edition();
    return ImmutableMap.of(
        name + ".txt", migrationForms(draft).table(), name + ".json", IsmsJson.write(draft));
  }

  private static MigrationForms migrationForms(MigrationDraft draft) {
    return new MigrationForms(
        draft, List.of(AnnexA.catalog(draft.fromEdition()), AnnexA.catalog(draft.toEdition())));
  }
}
