package io.isms.cli;

import io.isms.Isms;
import io.isms.conformity.CheckProfile;
import io.isms.conformity.ConformityChecker;
import io.isms.conformity.ConformityReport;
import io.isms.conformity.Verdict;
import io.isms.conformity.rules.StandardRules;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a document against an edition of the standard. */
@picocli.CommandLine.Command(
    name = "check",
    description = "Tells of every requirement of an edition where the management system stands.",
    footer = {
      "",
      "A decision counts only if it was made on what there is: on the content whose hash it holds,"
          + " if it holds one.",
      "",
      "Exit code 0 only if every duty is met; 1 if one is not, or only a person could say and nobody"
          + " has. It is no certificate."
    })
final class CheckCommand extends Command {
  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--edition",
      paramLabel = "2005|2013|2022",
      description = "The edition to hold it against. Default: that of the document.")
  private Optional<Edition> edition = Optional.empty();

  @Option(
      names = "--guidance",
      description = "Look at the guidance of ISO/IEC 27003:2017 too (not for 2005).")
  private boolean guidance;

  @Option(
      names = "--hints",
      description = "Tell also what could be done and is not; goes with --guidance.")
  private boolean hints;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Intervals, grades and rules switched off, as JSON.")
  private Optional<String> profile = Optional.empty();

  @Option(
      names = "--four-eyes",
      description = "Tell also of decisions that were made by who asked for them.")
  private boolean fourEyes;

  @Option(names = "--evidence", description = "List for each requirement what served as evidence.")
  private boolean evidence;

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() {
    Isms isms = Documents.read(terminal().source(file)).isms();
    ConformityReport report = report(isms);
    terminal()
        .print(
            switch (format.chosen()) {
              case json -> IsmsJson.write(report);
              case csv -> new ConformityForms(report).csv();
              case table -> new ConformityForms(report).table(evidence);
            });
    return report.verdict() == Verdict.CONFORMING && report.findings().isEmpty()
        ? Terminal.DONE
        : Terminal.FINDINGS;
  }

  private ConformityReport report(Isms isms) {
    try {
      return checker().check(isms, edition.orElse(isms.edition()), asOf.day(terminal()), profile());
    } catch (IllegalArgumentException e) {
      throw new InputException(profile.orElse("profile") + ": " + e.getMessage());
    }
  }

  private ConformityChecker checker() {
    ConformityChecker checker = ConformityChecker.standard().boundBy(new CanonicalJson());
    return fourEyes ? checker.with(StandardRules.FOUR_EYES) : checker;
  }

  private CheckProfile profile() {
    CheckProfile given =
        profile
            .map(name -> Documents.readProfile(terminal().source(name)))
            .orElse(CheckProfile.USUAL);
    return given
        .withGuidance(given.guidance() || guidance || hints)
        .withHints(given.hints() || hints);
  }
}
