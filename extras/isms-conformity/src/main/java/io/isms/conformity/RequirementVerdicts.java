package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.isms.declaration.Attestation;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what the rules told and what people vouch for into the verdict on each requirement. */
final class RequirementVerdicts {
  private final Requirements requirements;
  private final Tallies tallies;
  private final Declared declared;
  private final ImmutableSet<ClauseRef> served;
  private final ListMultimap<ClauseRef, ClauseRef> children =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Map<ClauseRef, Verdict> rolledUp = new HashMap<>();

  RequirementVerdicts(
      Edition edition, ImmutableList<Rule> rules, Tallies tallies, Declared declared) {
    this.requirements = Requirements.of(edition);
    this.tallies = tallies;
    this.declared = declared;
    this.served =
        rules.stream().flatMap(rule -> rule.refs().stream()).collect(ImmutableSet.toImmutableSet());
    for (Requirement row : requirements.rows()) {
      requirements.parentOf(row.ref()).ifPresent(parent -> children.put(parent, row.ref()));
    }
  }

  ImmutableList<RequirementResult> results() {
    return requirements.rows().stream().map(this::result).collect(ImmutableList.toImmutableList());
  }

  private RequirementResult result(Requirement row) {
    Tally tally = tallies.about(row.ref());
    return RequirementResult.builder()
        .requirement(row.ref())
        .obligation(row.obligation())
        .verdict(rolledUp(row))
        .findings(tally.findings())
        .evidence(tally.evidence())
        .addAllAttestedBy(attestations(row).stream().map(Attestation::by).toList())
        .because(reasons(row, tally))
        .build();
  }

  private Verdict rolledUp(Requirement row) {
    Verdict known = rolledUp.get(row.ref());
    if (known != null) {
      return known;
    }
    Verdict verdict = own(row);
    for (ClauseRef below : children.get(row.ref())) {
      verdict = verdict.worse(rolledUp(requirements.get(below)));
    }
    for (ClauseRef other : row.takesOver()) {
      Requirement from = requirements.get(other);
      verdict = verdict.worse(isParent(from, row) ? own(from) : rolledUp(from));
    }
    rolledUp.put(row.ref(), verdict);
    return verdict;
  }

  /** A parent takes over the verdict of the row, which can take over only what it says itself. */
  private boolean isParent(Requirement other, Requirement row) {
    return requirements.parentOf(row.ref()).filter(other.ref()::equals).isPresent();
  }

  private Verdict own(Requirement row) {
    Verdict verdict = tallies.about(row.ref()).verdict();
    if (isUnanswered(row)) {
      return verdict.worse(Verdict.UNVERIFIED);
    }
    return attestations(row).isEmpty() ? verdict : verdict.worse(Verdict.CONFORMING);
  }

  /** Whether neither a rule nor a person in time says anything where one of them has to. */
  private boolean isUnanswered(Requirement row) {
    if (isToBeAttested(row)) {
      return attestations(row).isEmpty();
    }
    return row.obligation() == Obligation.DUTY
        && row.attestation().isEmpty()
        && row.takesOver().isEmpty()
        && !served.contains(row.ref());
  }

  /** Nobody has to vouch for something that there is none of. */
  private boolean isToBeAttested(Requirement row) {
    return row.attestation().isPresent()
        && !(served.contains(row.ref()) && tallies.about(row.ref()).isEmpty());
  }

  private List<Attestation> attestations(Requirement row) {
    return isToBeAttested(row) ? declared.inTime(declared.attestationsOf(row.ref())) : List.of();
  }

  private List<String> reasons(Requirement row, Tally tally) {
    List<String> reasons = new ArrayList<>();
    if (isUnanswered(row)) {
      List<Attestation> given = declared.attestationsOf(row.ref());
      reasons.add(
          row.attestation()
              .map(
                  expected ->
                      given.isEmpty()
                          ? "no current attestation; expected evidence: " + expected
                          : "the attestation by "
                              + given.get(given.size() - 1).by()
                              + " ran out on "
                              + given.get(given.size() - 1).validUntil()
                              + "; expected evidence: "
                              + expected)
              .orElse("no rule that is run looks at it"));
    }
    reasons.addAll(tally.ahead());
    return reasons;
  }
}
