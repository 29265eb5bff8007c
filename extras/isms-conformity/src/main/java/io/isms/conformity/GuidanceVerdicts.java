package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.common.Finding;
import io.isms.declaration.GuidanceWaiver;
import io.isms.standard.NaturalOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tells of each piece of guidance whether it is followed. */
final class GuidanceVerdicts {
  private final Isms isms;
  private final ImmutableSet<String> running;
  private final Tallies tallies;
  private final Declared declared;

  GuidanceVerdicts(Isms isms, ImmutableList<Rule> rules, Tallies tallies, Declared declared) {
    this.isms = isms;
    this.running = rules.stream().map(Rule::code).collect(ImmutableSet.toImmutableSet());
    this.tallies = tallies;
    this.declared = declared;
  }

  ImmutableList<GuidanceResult> results() {
    return Guidance.rows().stream().map(this::result).collect(ImmutableList.toImmutableList());
  }

  private GuidanceResult result(GuidanceRow row) {
    Optional<GuidanceWaiver> waiver = waiverOf(row);
    List<Finding> findings = new ArrayList<>();
    TreeSet<String> evidence = new TreeSet<>(NaturalOrder.INSTANCE);
    Verdict verdict = attested(row, waiver.isPresent());
    for (String code : row.checks()) {
      if (running.contains(code) && !(waiver.isPresent() && row.defines().contains(code))) {
        Tally guidance = tallies.guidance(code);
        verdict = verdict.worse(guidance.verdict()).worse(tallies.told(code).verdict());
        evidence.addAll(guidance.evidence());
        if (row.defines().contains(code)) {
          findings.addAll(guidance.findings());
        }
      }
    }
    return GuidanceResult.builder()
        .guidance(row.ref())
        .strength(row.strength())
        .verdict(verdict)
        .findings(Finding.sorted(findings))
        .evidence(evidence)
        .waivedBecause(waiver.flatMap(GuidanceWaiver::reason))
        .build();
  }

  private Verdict attested(GuidanceRow row, boolean waived) {
    if (waived || row.attestation().isEmpty() || row.strength() == Strength.REQUIREMENT) {
      return Verdict.NOT_APPLICABLE;
    }
    return declared.inTime(declared.attestationsOf(row.ref())).isEmpty()
        ? Verdict.UNVERIFIED
        : Verdict.CONFORMING;
  }

  /** A requirement cannot be waived. */
  private Optional<GuidanceWaiver> waiverOf(GuidanceRow row) {
    return row.strength() == Strength.REQUIREMENT
        ? Optional.empty()
        : Optional.ofNullable(isms.declarations().waiversByGuidance().get(row.ref()));
  }
}
