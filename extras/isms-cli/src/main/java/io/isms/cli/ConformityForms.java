package io.isms.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.isms.common.Finding;
import io.isms.conformity.ConformityReport;
import io.isms.conformity.Obligation;
import io.isms.conformity.RequirementResult;
import io.isms.conformity.Requirements;
import io.isms.conformity.Verdict;
import io.isms.standard.ClauseRef;
import io.isms.standard.OecdPrinciple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/** A conformity report as people and spreadsheets read it. */
final class ConformityForms {
  private static final ImmutableList<Verdict> COLUMNS =
      ImmutableList.of(
          Verdict.CONFORMING,
          Verdict.OBSERVED,
          Verdict.NOT_DUE,
          Verdict.NOT_APPLICABLE,
          Verdict.UNVERIFIED,
          Verdict.NONCONFORMING);

  /** The most characters of the title of a clause, so that lines stay within 120 columns. */
  private static final int LONGEST_TITLE = 46;

  /** The most characters of a message; one that names all elements of a list can be very long. */
  private static final int LONGEST_MESSAGE = 240;

  /** The most findings of one rule that are told under one requirement. */
  private static final int MOST_ALIKE = 10;

  private final ConformityReport report;
  private final Requirements requirements;

  ConformityForms(ConformityReport report) {
    this.report = report;
    this.requirements = Requirements.of(report.edition());
  }

  String csv() {
    List<List<String>> rows = new ArrayList<>();
    for (RequirementResult result : report.requirements()) {
      List<String> row = List.of(result.requirement().toString(), result.verdict().name());
      if (result.findings().isEmpty()) {
        rows.add(joined(row, "", "", "", String.join("; ", result.because())));
      }
      for (Finding finding : result.findings()) {
        rows.add(
            joined(
                row,
                finding.severity().name(),
                finding.code(),
                finding.subject(),
                finding.message()));
      }
    }
    return Csv.write(
        List.of("requirement", "verdict", "severity", "code", "subject", "message"), rows);
  }

  private static List<String> joined(List<String> first, String... others) {
    return ImmutableList.<String>builder().addAll(first).add(others).build();
  }

  String table(boolean evidence) {
    return head() + clauses() + principles() + findings() + open() + (evidence ? evidence() : "");
  }

  private String head() {
    return String.format(
        "%s against ISO/IEC 27001:%s on %s: %s\n\n",
        report.organization().orElse("The organization"),
        report.edition(),
        report.asOf(),
        coloured(report.verdict(), words(report.verdict())));
  }

  /** How many duties of each clause stand where. */
  private String clauses() {
    TextTable table = table("Clause");
    for (RequirementResult clause : report.requirements()) {
      if (isShown(clause)) {
        table.row(cells(title(clause), duties(clause)));
      }
    }
    return table.row(cells("All duties", report.requirements())) + "\n";
  }

  /** Where the principles of the OECD stand that the 2005 edition takes up, and why. */
  private String principles() {
    if (report.principles().isEmpty()) {
      return "";
    }
    TextTable table = new TextTable("Principle of the OECD (Annex B)", "Stands", "Because of");
    report
        .principles()
        .forEach(
            (principle, verdict) ->
                table.row(
                    principle.title(),
                    words(verdict),
                    verdict.compareTo(Verdict.UNVERIFIED) < 0
                        ? ""
                        : String.join(", ", causes(principle, verdict))));
    return table + "\n";
  }

  /** The clauses that make a principle stand as it does; none below another one. */
  private List<String> causes(OecdPrinciple principle, Verdict verdict) {
    List<String> clauses =
        requirements.get(principle.row()).takesOver().stream()
            .filter(clause -> report.getResult(clause).verdict() == verdict)
            .sorted()
            .map(ClauseRef::clause)
            .toList();
    return clauses.stream()
        .filter(clause -> clauses.stream().noneMatch(above -> clause.startsWith(above + ".")))
        .toList();
  }

  /** A table of how many duties stand where, still without rows. */
  static TextTable table(String first) {
    return new TextTable(first, "Met", "Observed", "Not due", "None yet", "Unverified", "Not met");
  }

  /** A row of it: how many of the duties among those requirements stand where. */
  static String[] cells(String first, List<RequirementResult> requirements) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    requirements.stream()
        .filter(result -> result.obligation() == Obligation.DUTY)
        .forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
    return ImmutableList.<String>builder()
        .add(first)
        .addAll(
            COLUMNS.stream()
                .map(verdict -> counts.getOrDefault(verdict, 0))
                .map(count -> count == 0 ? "." : count.toString())
                .toList())
        .build()
        .toArray(String[]::new);
  }

  /** A clause of one or two numbers, such as 9.2, that has duties. */
  private boolean isShown(RequirementResult result) {
    String number = result.requirement().number();
    return result.requirement().clause().equals(number)
        && number.indexOf('.') == number.lastIndexOf('.')
        && !duties(result).isEmpty();
  }

  /** The duties of a clause: all below one of two numbers, only its own for a main clause. */
  private List<RequirementResult> duties(RequirementResult clause) {
    String number = clause.requirement().number();
    boolean main = number.indexOf('.') < 0;
    return report.requirements().stream()
        .filter(result -> result.obligation() == Obligation.DUTY)
        .filter(
            result -> {
              String own = result.requirement().number();
              return own.equals(number) || !main && own.startsWith(number + ".");
            })
        .toList();
  }

  private String title(RequirementResult clause) {
    String summary = requirements.get(clause.requirement()).summary();
    return Ascii.truncate(clause.requirement().clause() + " " + summary, LONGEST_TITLE, "…");
  }

  /** The findings in the order of the standard, then those against guidance in its order. */
  private String findings() {
    StringBuilder text = new StringBuilder();
    Set<Finding> told = new HashSet<>();
    report
        .requirements()
        .forEach(result -> section(text, result.requirement(), result.findings(), told));
    report.guidance().forEach(result -> section(text, result.guidance(), result.findings(), told));
    return told.isEmpty()
        ? "No findings.\n\n"
        : "Findings\n" + text + count(told.size(), "finding") + "\n\n";
  }

  /** A finding against several requirements is told under the first. */
  private static void section(
      StringBuilder text, Object place, List<Finding> findings, Set<Finding> told) {
    List<Finding> fresh = findings.stream().filter(told::add).toList();
    if (!fresh.isEmpty()) {
      text.append("  ").append(place).append('\n');
    }
    Multimaps.index(fresh, Finding::code)
        .asMap()
        .forEach((code, alike) -> alike(text, code, ImmutableList.copyOf(alike)));
  }

  /** The findings of one rule; where there are many, the first ones. */
  private static void alike(StringBuilder text, String code, List<Finding> findings) {
    for (Finding finding : Iterables.limit(findings, MOST_ALIKE)) {
      text.append(
          String.format(
              "    %s %s: %s\n",
              coloured(finding, finding.severity().name()),
              code,
              Ascii.truncate(finding.message(), LONGEST_MESSAGE, "…")));
    }
    if (findings.size() > MOST_ALIKE) {
      text.append(
          String.format(
              "    … and %s more of %s (csv and json have all)\n",
              findings.size() - MOST_ALIKE, code));
    }
  }

  private String open() {
    List<RequirementResult> open =
        report.requirements().stream().filter(result -> !result.because().isEmpty()).toList();
    if (open.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("Not known or not due\n");
    for (RequirementResult result : open) {
      text.append(
          String.format(
              "  %s %s: %s\n",
              result.requirement(),
              coloured(result.verdict(), words(result.verdict())),
              String.join("; ", result.because())));
    }
    return text + "\n";
  }

  private String evidence() {
    StringBuilder text = new StringBuilder("Evidence\n");
    for (RequirementResult result : report.requirements()) {
      String by =
          result.attestedBy().isEmpty()
              ? ""
              : " (vouched for by "
                  + String.join(", ", result.attestedBy().stream().map(Object::toString).toList())
                  + ")";
      if (!result.evidence().isEmpty() || !by.isEmpty()) {
        text.append(
            String.format(
                "  %s: %s%s\n", result.requirement(), String.join(", ", result.evidence()), by));
      }
    }
    return text.toString();
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case CONFORMING -> "conforming";
      case OBSERVED -> "observed";
      case NOT_DUE -> "not due";
      case NOT_APPLICABLE -> "nothing there yet";
      case UNVERIFIED -> "unverified";
      case NONCONFORMING -> "not conforming";
    };
  }

  private static String coloured(Verdict verdict, String text) {
    return switch (verdict) {
      case CONFORMING -> styled("green", text);
      case NONCONFORMING -> styled("bold,red", text);
      case UNVERIFIED -> styled("yellow", text);
      default -> text;
    };
  }

  private static String coloured(Finding finding, String text) {
    return switch (finding.severity()) {
      case MAJOR -> styled("bold,red", text);
      case MINOR -> styled("red", text);
      case OBSERVATION -> styled("yellow", text);
      case CONSISTENCY, HINT -> styled("faint", text);
    };
  }

  /** In colour where the terminal has it. */
  private static String styled(String style, String text) {
    return Ansi.AUTO.string("@|" + style + " " + text + "|@");
  }
}
