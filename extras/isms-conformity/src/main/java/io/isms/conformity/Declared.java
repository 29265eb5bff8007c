package io.isms.conformity;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.isms.declaration.Attestation;
import io.isms.declaration.Declarations;
import io.isms.declaration.NoneRecorded;
import io.isms.declaration.PlannedInterval;
import io.isms.standard.ClauseRef;
import io.isms.standard.GuidanceRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is declared by the day of the check, by what it is about. */
final class Declared {
  private final LocalDate asOf;
  private final ListMultimap<String, NoneRecorded> nones =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<ClauseRef, PlannedInterval> intervals =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<ClauseRef, Attestation> attestations =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<GuidanceRef, Attestation> attestedGuidance =
      MultimapBuilder.hashKeys().arrayListValues().build();

  Declared(Snapshot snapshot) {
    this.asOf = snapshot.asOf();
    Declarations declarations = snapshot.isms().declarations();
    for (NoneRecorded none : declarations.nones()) {
      if (!none.on().isAfter(asOf)) {
        nones.put(none.subject(), none);
      }
    }
    for (PlannedInterval interval : declarations.intervals()) {
      interval.clauses().forEach(clause -> intervals.put(clause, interval));
    }
    for (Attestation attestation : declarations.attestations()) {
      if (!attestation.on().isAfter(asOf) && !attestation.records().isEmpty()) {
        attestation.clauses().forEach(clause -> attestations.put(clause, attestation));
        attestation.guidance().forEach(place -> attestedGuidance.put(place, attestation));
      }
    }
  }

  Optional<NoneRecorded> findNone(Set<ClauseRef> refs, String subject) {
    return nones.get(subject).stream()
        .filter(none -> none.clauses().stream().anyMatch(refs::contains))
        .reduce((older, newer) -> newer);
  }

  Optional<PlannedInterval> findInterval(Set<ClauseRef> refs) {
    return refs.stream().flatMap(ref -> intervals.get(ref).stream()).findFirst();
  }

  List<Attestation> attestationsOf(ClauseRef ref) {
    return attestations.get(ref);
  }

  List<Attestation> attestationsOf(GuidanceRef ref) {
    return attestedGuidance.get(ref);
  }

  /** Those of them that hold on the day of the check. */
  List<Attestation> inTime(Collection<Attestation> given) {
    return given.stream().filter(it -> !it.validUntil().isBefore(asOf)).toList();
  }
}
