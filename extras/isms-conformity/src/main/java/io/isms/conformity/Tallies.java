package io.isms.conformity;

import com.google.common.collect.ImmutableSet;
import io.isms.common.Finding;
import io.isms.common.Severity;
import io.isms.context.Organization;
import io.isms.standard.ClauseRef;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rules of one check have told so far, by requirement and by rule. */
final class Tallies {
  /** The code of the finding that repeated minor ones add up to. */
  static final String REPEATED = "REPEATED-MINOR";

  private final Snapshot snapshot;
  private final Map<ClauseRef, Tally> byRef = new HashMap<>();
  private final Map<String, Tally> byRule = new HashMap<>();
  private final Map<String, Tally> guidanceByRule = new HashMap<>();

  Tallies(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  private static Tally of(Map<String, Tally> tallies, Rule rule) {
    return tallies.computeIfAbsent(rule.code(), code -> new Tally());
  }

  private Tally of(ClauseRef ref) {
    return byRef.computeIfAbsent(ref, it -> new Tally());
  }

  void met(Rule rule, ImmutableSet<ClauseRef> refs, Object subject) {
    String text = subject.toString();
    refs.forEach(ref -> of(ref).met(text));
    of(byRule, rule).met(text);
  }

  void unmet(
      Rule rule, ImmutableSet<ClauseRef> refs, Severity severity, Object subject, String message) {
    Finding finding =
        Finding.builder()
            .code(rule.code())
            .clause(refs.iterator().next())
            .subject(subject.toString())
            .severity(graded(rule.code(), severity))
            .message(message)
            .build();
    refs.forEach(ref -> of(ref).unmet(finding));
    of(byRule, rule).unmet(finding);
  }

  void notDue(Rule rule, ImmutableSet<ClauseRef> refs, String reason) {
    refs.forEach(ref -> of(ref).notDue(reason));
    of(byRule, rule).notDue(reason);
  }

  void followed(Rule rule, Object subject) {
    of(guidanceByRule, rule).met(subject.toString());
  }

  void notFollowed(Rule rule, Severity severity, Object subject, String message) {
    Optional<GuidanceRow> origin = Guidance.origin(rule.code());
    Severity graded = graded(rule.code(), severity);
    origin.ifPresent(
        row ->
            of(guidanceByRule, rule)
                .unmet(
                    Finding.builder()
                        .code(rule.code())
                        .clause(row.clause(snapshot.edition()))
                        .guidance(row.ref())
                        .subject(subject.toString())
                        .severity(graded.isNonconformity() ? severity : graded)
                        .message(message + remark(severity))
                        .build()));
  }

  private Severity graded(String code, Severity usual) {
    Severity own = snapshot.profile().grades().get(code);
    return own == null ? usual : own;
  }

  /** What is recommended may be too much for a small organization. */
  private String remark(Severity severity) {
    return snapshot
        .isms()
        .context()
        .organization()
        .flatMap(Organization::headcount)
        .filter(people -> severity == Severity.OBSERVATION)
        .filter(people -> people < snapshot.profile().smallOrganizationBelow())
        .map(people -> " (may be excessive for an organization of " + people + " people)")
        .orElse("");
  }

  /** Adds a major finding wherever minor ones are many and a good part of all. */
  void escalate() {
    CheckProfile profile = snapshot.profile();
    byRef.forEach(
        (ref, tally) -> {
          var minors = tally.minors();
          BigDecimal share =
              profile.escalateShare().multiply(BigDecimal.valueOf(tally.population()));
          if (minors.size() >= profile.escalateFrom()
              && BigDecimal.valueOf(minors.size()).compareTo(share) >= 0) {
            tally.unmet(
                Finding.builder()
                    .code(REPEATED)
                    .clause(ref)
                    .subject(ref.clause())
                    .severity(Severity.MAJOR)
                    .message(
                        String.format(
                            "%s of %s elements fall short of %s: %s",
                            minors.size(), tally.population(), ref, String.join(", ", minors)))
                    .build());
          }
        });
  }

  Tally about(ClauseRef ref) {
    return byRef.getOrDefault(ref, Tally.NONE);
  }

  /** What a rule told about requirements. */
  Tally told(String code) {
    return byRule.getOrDefault(code, Tally.NONE);
  }

  /** What a rule told about guidance. */
  Tally guidance(String code) {
    return guidanceByRule.getOrDefault(code, Tally.NONE);
  }
}
