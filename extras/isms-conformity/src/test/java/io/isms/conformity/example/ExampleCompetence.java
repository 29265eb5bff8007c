package io.isms.conformity.example;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.isms.common.ActionId;
import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.RoleId;
import io.isms.support.AwarenessKind;
import io.isms.support.AwarenessMessage;
import io.isms.support.AwarenessProgramme;
import io.isms.support.AwarenessSession;
import io.isms.support.AwarenessTopic;
import io.isms.support.BehaviourCheck;
import io.isms.support.Competence;
import io.isms.support.CompetenceAction;
import io.isms.support.CompetenceActionKind;
import io.isms.support.CompetenceBasis;
import io.isms.support.CompetenceEvidence;
import io.isms.support.CompetenceKind;
import io.isms.support.ProgrammeId;
import io.isms.support.Support;
import io.isms.support.Training;
import io.isms.support.UnderstandingCheck;
import io.isms.support.UnderstandingCheckKind;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What the people of the conforming organization are able to do and aware of. */
final class ExampleCompetence {
  private static final CompetenceId RISK = CompetenceId.of("C-RISK");
  private static final CompetenceId TRUST = CompetenceId.of("C-TRUST");
  private static final LocalDate SESSION = LocalDate.of(2026, 2, 10);

  /** What the holder of a role must be able to do, by role. */
  private static final ImmutableListMultimap<String, CompetenceId> NEEDED =
      ImmutableListMultimap.<String, CompetenceId>builder()
          .put("ROLE-CEO", TRUST)
          .putAll("ROLE-CISO", TRUST, RISK)
          .put("ROLE-ITM", TRUST)
          .put("ROLE-HRM", TRUST)
          .put("ROLE-AUDITOR", TRUST)
          .put("ROLE-STAFF", TRUST)
          .build();

  private ExampleCompetence() {}

  /** What the holders of that role must be able to do. */
  static ImmutableList<CompetenceId> neededFor(String role) {
    return NEEDED.get(role);
  }

  static void addTo(Support.Builder support) {
    support
        .addCompetences(
            competence(RISK, "Assess risks", CompetenceKind.SPECIFIC),
            competence(TRUST, "Keep what patients tell", CompetenceKind.GENERAL))
        .addCompetenceEvidence(
            evidence("AUDITOR", TRUST, CompetenceBasis.EXPERIENCE),
            evidence("CEO", TRUST, CompetenceBasis.EXPERIENCE),
            evidence("CISO", TRUST, CompetenceBasis.TRAINING),
            evidence("CISO", RISK, CompetenceBasis.QUALIFICATION),
            evidence("HRM", TRUST, CompetenceBasis.EDUCATION).withVerifiedBy(PartyId.of("CEO")),
            evidence("ITM", TRUST, CompetenceBasis.SKILL),
            evidence("NURSE", TRUST, CompetenceBasis.TRAINING))
        .addCompetenceActions(
            CompetenceAction.builder()
                .id(ActionId.of("ACT-T-1"))
                .person(PartyId.of("NURSE"))
                .competence(TRUST)
                .kind(CompetenceActionKind.TRAINING)
                .due(SESSION)
                .completedOn(SESSION)
                .evaluationDue(SESSION.plusMonths(3))
                .evaluatedOn(SESSION.plusMonths(3))
                .effective(true)
                .build())
        .addAwarenessProgrammes(programme())
        .addTrainings(
            Training.builder().name("Start at the reception").includesSecurity(true).build());
  }

  private static Competence competence(CompetenceId id, String name, CompetenceKind kind) {
    return Competence.builder().id(id).name(name).kind(kind).build();
  }

  private static CompetenceEvidence evidence(
      String person, CompetenceId competence, CompetenceBasis basis) {
    return CompetenceEvidence.builder()
        .person(PartyId.of(person))
        .competence(competence)
        .basis(basis)
        .on(LocalDate.of(2024, 11, 4))
        .validUntil(LocalDate.of(2027, 12, 31))
        .verifiedBy(PartyId.of("HRM"))
        .record(RecordId.of("REC-COMPETENCE"))
        .build();
  }

  private static AwarenessProgramme programme() {
    return AwarenessProgramme.builder()
        .id(ProgrammeId.of("AP-STAFF"))
        .name("Security for everybody")
        .addKinds(AwarenessKind.values())
        .addAudiences("management", "staff")
        .addMessages(
            message("management", "ROLE-CEO", "ROLE-HRM"),
            message("staff", "ROLE-CISO", "ROLE-ITM", "ROLE-AUDITOR", "ROLE-STAFF"))
        .addSessions(session(SESSION.minusYears(1)), session(SESSION))
        .addPlanned(SESSION.plusYears(1))
        .addUnderstandingChecks(
            check(SESSION, UnderstandingCheckKind.END_OF_SESSION),
            check(SESSION.plusMonths(4), UnderstandingCheckKind.RANDOM))
        .addBehaviourChecks(
            BehaviourCheck.builder()
                .on(SESSION.plusMonths(5))
                .observation("No record lay open")
                .build())
        .build();
  }

  private static AwarenessMessage message(String audience, String... roles) {
    return AwarenessMessage.builder()
        .audience(audience)
        .text("What you see stays here")
        .roles(Stream.of(roles).map(RoleId::of).toList())
        .build();
  }

  private static AwarenessSession session(LocalDate day) {
    return AwarenessSession.builder()
        .on(day)
        .addTopics(AwarenessTopic.values())
        .participants(
            Stream.of("AUDITOR", "CEO", "CISO", "COO", "HRM", "ITM", "NURSE")
                .map(PartyId::of)
                .toList())
        .build();
  }

  private static UnderstandingCheck check(LocalDate day, UnderstandingCheckKind kind) {
    return UnderstandingCheck.builder().on(day).kind(kind).result("Nine of ten right").build();
  }
}
