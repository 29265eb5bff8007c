package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.isms.common.Finding;
import io.isms.common.Severity;
import io.isms.standard.NaturalOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found about one requirement, or by one rule about guidance. */
final class Tally {
  /** Nothing was looked at. */
  static final Tally NONE = new Tally();

  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> met = new LinkedHashSet<>();
  private final Set<String> unmet = new LinkedHashSet<>();
  private final Set<String> ahead = new LinkedHashSet<>();

  void met(String subject) {
    met.add(subject);
  }

  void unmet(Finding finding) {
    findings.add(finding);
    unmet.add(finding.subject());
  }

  void notDue(String reason) {
    ahead.add(reason);
  }

  ImmutableList<Finding> findings() {
    return Finding.sorted(findings);
  }

  /** What is as it should be in every respect. */
  ImmutableList<String> evidence() {
    List<String> evidence = new ArrayList<>(met);
    evidence.removeAll(unmet);
    return Ordering.from(NaturalOrder.INSTANCE).immutableSortedCopy(evidence);
  }

  ImmutableList<String> ahead() {
    return Ordering.natural().immutableSortedCopy(ahead);
  }

  boolean isEmpty() {
    return met.isEmpty() && unmet.isEmpty() && ahead.isEmpty();
  }

  /** How many elements it ranges over. */
  int population() {
    Set<String> all = new LinkedHashSet<>(met);
    all.addAll(unmet);
    return all.size();
  }

  /** The elements with minor findings, in natural order. */
  ImmutableList<String> minors() {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.MINOR)
        .map(Finding::subject)
        .distinct()
        .sorted(NaturalOrder.INSTANCE)
        .collect(ImmutableList.toImmutableList());
  }

  Verdict verdict() {
    Verdict verdict = met.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.CONFORMING;
    if (!ahead.isEmpty()) {
      verdict = verdict.worse(Verdict.NOT_DUE);
    }
    for (Finding finding : findings) {
      verdict =
          verdict.worse(
              finding.severity().isNonconformity() ? Verdict.NONCONFORMING : Verdict.OBSERVED);
    }
    return verdict;
  }
}
