package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.AuditId;
import io.isms.common.CompetenceId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.RecordKind;
import io.isms.common.ReviewId;
import io.isms.conformity.example.ConformingIsms;
import io.isms.evaluation.AuditFinding;
import io.isms.evaluation.AuditFindingId;
import io.isms.evaluation.AuditFindingKind;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Improvement;
import io.isms.improvement.ImprovementAssessment;
import io.isms.improvement.LessonLearnt;
import io.isms.improvement.LessonSource;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformityStatus;
import io.isms.improvement.PreventiveAction;
import io.isms.standard.Edition;
import io.isms.support.Communication;
import io.isms.support.CommunicationId;
import io.isms.support.CommunicationSubject;
import io.isms.support.CompetenceAction;
import io.isms.support.CompetenceActionKind;
import io.isms.support.CompetenceBasis;
import io.isms.support.CompetenceEvidence;
import io.isms.support.Document;
import io.isms.support.DocumentRevision;
import io.isms.support.DocumentStatus;
import io.isms.support.Record;
import io.isms.support.ResourceKind;
import io.isms.support.ResourceNeed;
import io.isms.support.ResourceNeedId;
import io.isms.support.ResourceReview;
import io.isms.support.Support;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What happens after the day of the check has not happened yet. */
class FutureFactsPropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();
  private static final CheckProfile FULL =
      CheckProfile.builder().guidance(true).hints(true).build();

  private static Set<?> verdicts(Isms isms, Edition edition) {
    ConformityReport report = CHECKER.check(isms, edition, ConformingIsms.DAY, FULL);
    return ImmutableSet.builder().addAll(report.requirements()).addAll(report.guidance()).build();
  }

  @Property(tries = 20)
  @Tag("I22")
  void factsAfterTheDayChangeNothing(
      @ForAll Edition edition, @ForAll @IntRange(min = 1, max = 800) int daysLater) {
    Isms isms = ConformingIsms.of(edition);
    LocalDate later = ConformingIsms.DAY.plusDays(daysLater);
    Isms laterOn =
        Isms.builder()
            .from(isms)
            .evaluation(evaluation(isms.evaluation(), later))
            .improvement(improvement(isms.improvement(), later))
            .support(support(isms.support(), later))
            .build();
    assertEquals(
        Set.of(), Sets.symmetricDifference(verdicts(isms, edition), verdicts(laterOn, edition)));
  }

  private static PerformanceEvaluation evaluation(PerformanceEvaluation now, LocalDate later) {
    return PerformanceEvaluation.builder()
        .from(now)
        .addManagementReviews(
            ManagementReview.builder().id(ReviewId.of("MR-LATER")).on(later).build())
        .addAuditFindings(
            AuditFinding.builder()
                .id(AuditFindingId.of("AF-LATER"))
                .audit(AuditId.of("AU-2026-2"))
                .kind(AuditFindingKind.NONCONFORMITY)
                .what("Found in winter")
                .nonconformity(NonconformityId.of("NC-LATER"))
                .build())
        .audits(
            now.audits().stream()
                .map(audit -> audit.id().value().equals("AU-2026-2") ? audit.withOn(later) : audit)
                .toList())
        .build();
  }

  private static Improvement improvement(Improvement now, LocalDate later) {
    return Improvement.builder()
        .from(now)
        .addNonconformities(
            Nonconformity.builder()
                .id(NonconformityId.of("NC-LATER"))
                .what("Found later")
                .detectedOn(later)
                .status(NonconformityStatus.DETECTED)
                .build())
        .addCorrectiveActions(
            CorrectiveAction.builder()
                .id(ActionId.of("CA-LATER"))
                .nonconformity(NonconformityId.of("NC-LATER"))
                .what("Done later still")
                .implementedOn(later)
                .build())
        .addPreventiveActions(
            PreventiveAction.builder()
                .id(ActionId.of("PA-LATER"))
                .identifiedOn(later)
                .implementedOn(later)
                .build())
        .addLessons(
            LessonLearnt.builder()
                .on(later)
                .source(LessonSource.OWN)
                .conclusion("Learnt later")
                .build())
        .addAssessments(ImprovementAssessment.builder().on(later).build())
        .build();
  }

  private static Support support(Support now, LocalDate later) {
    return Support.builder()
        .from(now)
        .documents(
            now.documents().stream()
                .map(it -> it.id().value().equals("DOC-POLICY") ? replaced(it, later) : it)
                .toList())
        .addRecords(
            Record.builder()
                .id(RecordId.of("REC-LATER"))
                .addKinds(RecordKind.INCIDENT)
                .on(later)
                .build())
        .addCommunications(
            Communication.builder()
                .id(CommunicationId.of("COM-LATER"))
                .on(later)
                .content("Told later")
                .addSubjects(CommunicationSubject.INCIDENT_CRISIS)
                .build())
        .addCompetenceEvidence(
            CompetenceEvidence.builder()
                .person(PartyId.of("NURSE"))
                .competence(CompetenceId.of("C-RISK"))
                .basis(CompetenceBasis.TRAINING)
                .on(later)
                .build())
        .addCompetenceActions(
            CompetenceAction.builder()
                .id(ActionId.of("ACT-T-LATER"))
                .person(PartyId.of("NURSE"))
                .competence(CompetenceId.of("C-RISK"))
                .kind(CompetenceActionKind.TRAINING)
                .completedOn(later)
                .build())
        .addResourceNeeds(
            ResourceNeed.builder()
                .id(ResourceNeedId.of("RN-LATER"))
                .what("Needed later")
                .kind(ResourceKind.TIME)
                .determinedOn(later)
                .build())
        .addResourceReviews(ResourceReview.builder().on(later).build())
        .build();
  }

  /** The same, replaced later by a version about which nothing else is known. */
  private static Document replaced(Document document, LocalDate later) {
    DocumentRevision current = document.revisions().get(1);
    return document.withRevisions(
        document.revisions().get(0),
        DocumentRevision.builder()
            .from(current)
            .status(DocumentStatus.SUPERSEDED)
            .addEarlierStatuses(DocumentStatus.PUBLISHED)
            .withdrawnOn(later)
            .build(),
        DocumentRevision.builder()
            .version(3)
            .status(DocumentStatus.PUBLISHED)
            .publishedOn(later)
            .build());
  }
}
