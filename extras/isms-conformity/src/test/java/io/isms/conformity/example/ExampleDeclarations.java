package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.conformity.Guidance;
import io.isms.conformity.GuidanceRow;
import io.isms.conformity.Requirement;
import io.isms.conformity.Requirements;
import io.isms.declaration.Attestation;
import io.isms.declaration.Declarations;
import io.isms.declaration.NoneRecorded;
import io.isms.declaration.PlannedInterval;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** What the people of the conforming organization vouch for, and what there is none of. */
final class ExampleDeclarations {
  private static final PartyId CISO = PartyId.of("CISO");
  private static final LocalDate SIGNED = LocalDate.of(2026, 9, 15);

  private static final Period YEAR = Period.ofYears(1);

  private ExampleDeclarations() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.declarations(
        Declarations.builder()
            .addAttestation(attestation(edition))
            .addAllNones(nones(edition))
            .addAllIntervals(intervals(edition))
            .build());
  }

  /** One statement vouches for everything that only a person can say. */
  private static Attestation attestation(Edition edition) {
    Attestation.Builder attestation =
        Attestation.builder()
            .statement("Looked at with the evidence on record")
            .by(CISO)
            .on(SIGNED)
            .validUntil(SIGNED.plusYears(1))
            .addRecord(RecordId.of("REC-ATTESTATION"));
    for (Requirement row : Requirements.of(edition).rows()) {
      row.attestation().ifPresent(expected -> attestation.addClause(row.ref()));
    }
    for (GuidanceRow row : Guidance.rows()) {
      row.attestation().ifPresent(expected -> attestation.addGuidance(row.ref()));
    }
    return attestation.build();
  }

  private static List<NoneRecorded> nones(Edition edition) {
    return edition == Edition.E2005 ? List.of() : nonesSince2013(edition);
  }

  private static List<NoneRecorded> nonesSince2013(Edition edition) {
    return Stream.of("SHAREHOLDER", "INDUSTRY_ASSOCIATION", "COMPETITOR", "ACTIVIST_GROUP")
        .map(category -> none(edition, "4.2", category, "The clinic belongs to a foundation"))
        .toList();
  }

  private static List<PlannedInterval> intervals(Edition edition) {
    return switch (edition) {
      case E2005 ->
          List.of(
              interval(edition, "4.2.3 b)", YEAR, LocalDate.of(2026, 1, 30)),
              interval(edition, "7.1 P1", YEAR, LocalDate.of(2025, 10, 31)));
      case E2013 -> List.of(interval(edition, "9.3 lead", YEAR, LocalDate.of(2025, 10, 31)));
      case E2022 -> List.of(interval(edition, "9.3.1", YEAR, LocalDate.of(2025, 10, 31)));
    };
  }

  /** The conclusion that there is none of something under a clause of that edition. */
  static NoneRecorded none(Edition edition, String clause, String subject, String reason) {
    return NoneRecorded.builder()
        .addClause(ClauseRef.of(edition, clause))
        .subject(subject)
        .reason(reason)
        .by(CISO)
        .on(SIGNED)
        .build();
  }

  /** What a clause of that edition asks for is planned once in that time. */
  static PlannedInterval interval(
      Edition edition, String clause, Period every, LocalDate firstDue) {
    return PlannedInterval.builder()
        .addClause(ClauseRef.of(edition, clause))
        .interval(every)
        .firstDue(firstDue)
        .build();
  }
}
