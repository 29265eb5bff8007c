package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.diff.DatedDocument;
import io.isms.json.diff.DiffSubject;
import io.isms.json.diff.SystemDiff;
import io.isms.risk.RiskAssessment;
import io.isms.riskcalc.RiskMethods;
import io.isms.treatment.RiskTreatmentPlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two documents, and what it means. */
@picocli.CommandLine.Command(
    name = "diff",
    description =
        "Tells what differs between two documents, and what it means for risks, controls, actions"
            + " and decisions.",
    footer = {
      "",
      "Takes two whole systems, or two assessments, statements of applicability or treatment plans."
          + " Elements are the same if they have the same id, wherever they stand. Exit code 1 if"
          + " anything differs."
    })
final class DiffCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "The earlier document; - for standard input.")
  private String earlier = Source.STANDARD_INPUT;

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      description = "The later document; - for standard input.")
  private String later = Source.STANDARD_INPUT;

  @Option(
      names = "--before",
      paramLabel = "DAY",
      description =
          "The day on which to look at the earlier system. Default: the last on which it says that"
              + " something was drawn up or decided, or today.")
  private Optional<LocalDate> dayBefore = Optional.empty();

  @Option(names = "--after", paramLabel = "DAY", description = "The same for the later system.")
  private Optional<LocalDate> dayAfter = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json",
      description =
          "Text to read, or JSON from which the later document can be made of the earlier one."
              + " Default: ${DEFAULT-VALUE}.")
  private Form format = Form.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  /** The forms of a difference. */
  enum Form {
    /** To read. */
    text,
    /** For programs; complete. */
    json
  }

  @Override
  public Integer call() {
    if (earlier.equals(Source.STANDARD_INPUT) && later.equals(Source.STANDARD_INPUT)) {
      throw new InputException("standard input: twice (expected: once)");
    }
    Source before = terminal().source(earlier);
    Source after = terminal().source(later);
    DiffSubject subject = Documents.subjectOf(before);
    if (subject != Documents.subjectOf(after)) {
      throw new InputException(
          String.format(
              "%s: %s, where %s is %s (expected: two of one kind)",
              after.name(), Documents.subjectOf(after).label(), before.name(), subject.label()));
    }
    return switch (subject) {
      case SYSTEM -> systems(before, after);
      case ASSESSMENT ->
          deliver(
              SystemDiff.between(
                  Documents.read(before, RiskAssessment.class),
                  Documents.read(after, RiskAssessment.class)),
              List.of());
      case STATEMENT_OF_APPLICABILITY ->
          deliver(
              SystemDiff.between(
                  Documents.read(before, StatementOfApplicability.class),
                  Documents.read(after, StatementOfApplicability.class)),
              List.of());
      case TREATMENT_PLAN ->
          deliver(
              SystemDiff.between(
                  Documents.read(before, RiskTreatmentPlan.class),
                  Documents.read(after, RiskTreatmentPlan.class)),
              List.of());
    };
  }

  private int systems(Source before, Source after) {
    DatedDocument from = dated(before, dayBefore);
    DatedDocument to = dated(after, dayAfter);
    return deliver(
        SystemDiff.between(from, to, RiskMethods.installed()),
        ImmutableList.of(to.document().isms(), from.document().isms()));
  }

  private DatedDocument dated(Source source, Optional<LocalDate> day) {
    IsmsDocument document = Documents.read(source);
    return new DatedDocument(
        document, day.or(() -> DatedDocument.latestDayOf(document)).orElseGet(terminal()::today));
  }

  private int deliver(SystemDiff diff, List<Isms> systems) {
    terminal()
        .deliver(
            switch (format) {
              case text -> new DiffForms(diff, systems).text();
              case json -> IsmsJson.write(diff);
            },
            output);
    return diff.isEmpty() ? Terminal.DONE : Terminal.FINDINGS;
  }
}
