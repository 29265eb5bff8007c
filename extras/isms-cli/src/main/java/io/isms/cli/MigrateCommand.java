package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.annexa.MigrationDraft;
import io.isms.annexa.SoaMigration;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the decisions on controls to another edition. */
@picocli.CommandLine.Command(
    name = "migrate",
    description = "Brings the decisions on controls to another edition, each of them explained.",
    footer = {
      "",
      "Exit code 0 only if nothing is left to be answered. The migrated document has the decisions"
          + " that hold; the open ones are left out of it, so that 'soa' refuses it and lists them.",
      "Answers are a JSON object with a list 'answers', each of type confirm, status, decide or"
          + " replace."
    })
final class MigrateCommand extends Command {
  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "2005|2013|2022",
      description = "The edition to bring it to.")
  private Edition to = Edition.E2022;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "Answers to what is asked, as JSON.")
  private Optional<String> answers = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day of the draft, such as 2026-11-01. Default: today.")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private TextOption text = new TextOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the migrated document. Default: nowhere.")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() {
    IsmsDocument document = Documents.read(terminal().source(file));
    Isms isms = document.isms();
    if (isms.edition() == to) {
      throw new InputException(
          String.format(
              "%s: /edition: '%s' (expected: another one than that of --to)",
              Source.nameOf(file), to));
    }
    MigrationDraft draft = answered(draft(isms));
    MigrationForms forms =
        new MigrationForms(draft, text.over(List.of(isms.edition(), to), terminal()).values());
    String shown =
        switch (format.chosen()) {
          case table -> forms.table();
          case csv -> forms.csv();
          case json -> IsmsJson.write(draft);
        };
    output.ifPresent(
        path ->
            terminal()
                .deliver(
                    IsmsJson.write(document.withIsms(new MigratedSystem(isms, draft).isms())),
                    output));
    terminal().print(shown);
    return report(draft);
  }

  /** The draft of a system: of its decisions, with its treatments and controls. */
  static MigrationDraft draft(Isms isms, Edition to, LocalDate day) {
    return SoaMigration.between(isms.edition(), to, day)
        .decide(isms.decisions())
        .controls(isms.controls())
        .treatments(isms.treatment().treatments())
        .draft();
  }

  private MigrationDraft draft(Isms isms) {
    return draft(isms, to, on.orElseGet(terminal()::today));
  }

  private MigrationDraft answered(MigrationDraft draft) {
    if (answers.isEmpty()) {
      return draft;
    }
    Source source = terminal().source(answers.orElseThrow());
    try {
      return draft.answer(Documents.readAnswers(source).answers());
    } catch (IllegalArgumentException e) {
      throw new InputException(
          String.valueOf(e.getMessage())
              .lines()
              .map(line -> source.name() + ": " + line)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private int report(MigrationDraft draft) {
    if (draft.isSettled()) {
      return Terminal.DONE;
    }
    int open = draft.questions().size();
    terminal().message(open == 1 ? "1 open question" : open + " open questions");
    return Terminal.FINDINGS;
  }
}
