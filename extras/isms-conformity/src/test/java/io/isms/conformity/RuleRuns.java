package io.isms.conformity;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.common.Finding;
import io.isms.conformity.example.ConformingIsms;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Runs one rule alone. */
final class RuleRuns {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();
  private static final CheckProfile FULL =
      CheckProfile.builder().guidance(true).hints(true).build();

  private RuleRuns() {}

  /** What the rule finds, each with its severity, and what it calls not due. */
  static List<String> told(String rule, Isms isms, LocalDate day) {
    Edition edition = isms.edition();
    Tallies tallies = CHECKER.run(rule, new Snapshot(isms, edition, day, FULL));
    return Stream.of(
            findings(tallies.told(rule)),
            findings(tallies.guidance(rule)),
            tallies.told(rule).ahead().stream().map(reason -> "NOT_DUE " + reason))
        .flatMap(told -> told)
        .toList();
  }

  /** What the rule finds something about, on the day of the example. */
  static ImmutableSortedSet<String> subjects(String rule, Isms isms) {
    Tallies tallies =
        CHECKER.run(rule, new Snapshot(isms, isms.edition(), ConformingIsms.DAY, FULL));
    return Stream.of(tallies.told(rule), tallies.guidance(rule))
        .flatMap(tally -> tally.findings().stream())
        .map(Finding::subject)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** What the rule finds on the day of the example, each with its severity. */
  static List<String> told(String rule, Isms isms) {
    return told(rule, isms, ConformingIsms.DAY);
  }

  private static Stream<String> findings(Tally tally) {
    return tally.findings().stream().map(finding -> finding.severity() + " " + finding.message());
  }
}
