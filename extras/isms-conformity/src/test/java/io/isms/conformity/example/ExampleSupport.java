package io.isms.conformity.example;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.Isms;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.common.RecordId;
import io.isms.common.RecordKind;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.Phase;
import io.isms.support.Disposition;
import io.isms.support.Document;
import io.isms.support.DocumentKind;
import io.isms.support.DocumentLibrary;
import io.isms.support.DocumentNeed;
import io.isms.support.DocumentOrigin;
import io.isms.support.DocumentRevision;
import io.isms.support.DocumentStatus;
import io.isms.support.HandlingRule;
import io.isms.support.LifecycleActivity;
import io.isms.support.Provision;
import io.isms.support.Record;
import io.isms.support.RecordControls;
import io.isms.support.ResourceKind;
import io.isms.support.ResourceNeed;
import io.isms.support.ResourceNeedId;
import io.isms.support.ResourcePurpose;
import io.isms.support.ResourceReview;
import io.isms.support.Support;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;

/** The support of the conforming organization. */
final class ExampleSupport {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final LocalDate APPROVED = LocalDate.of(2025, 1, 10);
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 15);
  private static final LocalDate REVIEWED = LocalDate.of(2026, 3, 2);

  private ExampleSupport() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    Support.Builder support =
        Support.builder()
            .resourceNeeds(resourceNeeds())
            .addResourceReviews(
                ResourceReview.builder().on(LocalDate.of(2026, 6, 10)).adequate(true).build())
            .documentLibrary(library())
            .addDocumentNeeds(documentNeed())
            .documents(documents())
            .addHandlingRules(
                handling("PUBLIC", 1).withReleasable(true),
                handling("INTERNAL", 2),
                handling("CONFIDENTIAL", 3))
            .recordControls(recordControls())
            .records(records());
    ExampleCompetence.addTo(support);
    ExampleCommunication.addTo(support);
    isms.support(support.build());
  }

  private static ImmutableList<ResourceNeed> resourceNeeds() {
    return ImmutableList.of(
        resource("RN-1", "Security staff", ResourceKind.PEOPLE, "1.5 posts")
            .withActivities(LifecycleActivity.values())
            .withPurposes(ResourcePurpose.LIFECYCLE, ResourcePurpose.SUPPORT_BUSINESS),
        resource("RN-2", "Time of the units", ResourceKind.TIME, "2 hours a month")
            .withActivities(LifecycleActivity.MAINTAIN)
            .withPurposes(ResourcePurpose.CONTROL_APPLICATION),
        resource("RN-3", "Budget for security", ResourceKind.FINANCIAL, "40000 EUR a year")
            .withActivities(LifecycleActivity.IMPLEMENT)
            .withPurposes(ResourcePurpose.IMPROVEMENT),
        resource("RN-4", "Advice on law", ResourceKind.INFORMATION, "1 subscription")
            .withActivities(LifecycleActivity.MAINTAIN)
            .withPurposes(ResourcePurpose.OBLIGATIONS),
        resource("RN-5", "Tool for logs", ResourceKind.TECHNICAL, "1 licence")
            .withActivities(LifecycleActivity.MAINTAIN)
            .withPurposes(ResourcePurpose.REVIEWS),
        resource("RN-6", "Locked archive", ResourceKind.FACILITY, "1 room")
            .withActivities(LifecycleActivity.MAINTAIN)
            .withPurposes(ResourcePurpose.CONTROL_APPLICATION));
  }

  private static ResourceNeed resource(String id, String what, ResourceKind kind, String quantity) {
    return ResourceNeed.builder()
        .id(ResourceNeedId.of(id))
        .what(what)
        .kind(kind)
        .determinedOn(LocalDate.of(2025, 1, 8))
        .quantity(quantity)
        .quality("Fit for a clinic of 14 people")
        .provision(Provision.PROVIDED)
        .acquiredOn(LocalDate.of(2025, 1, 20))
        .providedOn(LocalDate.of(2025, 2, 1))
        .providedUntil(LocalDate.of(2026, 12, 31))
        .build();
  }

  private static DocumentLibrary library() {
    return DocumentLibrary.builder()
        .structure("By clause of the standard")
        .layout("Title, purpose, reach, text")
        .responsibilities("The custodian writes, the CEO approves and publishes")
        .approvalProcess("Draft, review by a reader, approval")
        .approvalCriteria("Right, fit for its readers, as detailed as needed")
        .putTemplate(DocumentKind.POLICY, DocumentId.of("DOC-TEMPLATE"))
        .build();
  }

  private static DocumentNeed documentNeed() {
    return DocumentNeed.builder()
        .what("procedures")
        .addClauses(
            ClauseRef.of(Edition.E2005, "4.3.1 c)"),
            ClauseRef.of(Edition.E2013, "7.5.1 b)"),
            ClauseRef.of(Edition.E2022, "7.5.1 b)"))
        .reason("Staff change often")
        .build();
  }

  private static RecordControls recordControls() {
    return RecordControls.builder()
        .identification("By kind and year")
        .storage("In the record system")
        .protection("Access by group")
        .retrieval("By search in the record system")
        .retention("Five years")
        .disposition("Destroyed after their time")
        .document(DocumentId.of("DOC-PROCEDURES"))
        .build();
  }

  private static ImmutableList<Document> documents() {
    return ImmutableList.of(
        document("DOC-AUDIT-PROGRAMME", "Audit programme", DocumentKind.AUDIT_PROGRAMME),
        external("DOC-EXTERNAL-LAW", "Law on patient data"),
        document("DOC-MEASURES", "Measures", DocumentKind.MEASUREMENT_DESCRIPTION),
        document("DOC-METHOD", "Assessment of risks", DocumentKind.RISK_METHODOLOGY),
        document("DOC-NC-REGISTER", "Register of nonconformities", DocumentKind.OTHER),
        document("DOC-OBJECTIVES", "Objectives", DocumentKind.OBJECTIVES),
        revised(document("DOC-POLICY", "Information security policy", DocumentKind.POLICY)),
        document(
                "DOC-PROCEDURES",
                "Procedures",
                DocumentKind.SUPPORTING_PROCEDURE,
                DocumentKind.OPERATING_PROCEDURE)
            .withCovers(documentNeed().clauses()),
        document("DOC-RA-REPORT", "Report on risks of 2026", DocumentKind.RISK_ASSESSMENT_REPORT)
            .withCovers(
                Stream.of("4.2.1 c)", "4.2.1 d)", "4.2.1 e)", "4.2.1 f)", "4.2.1 g)")
                    .map(clause -> ClauseRef.of(Edition.E2005, clause))
                    .toList()),
        published(document("DOC-RTP", "Risk treatment plan", DocumentKind.RISK_TREATMENT_PLAN)),
        document("DOC-SCOPE", "Scope", DocumentKind.SCOPE),
        published(
            document(
                "DOC-SOA", "Statement of applicability", DocumentKind.STATEMENT_OF_APPLICABILITY)),
        document("DOC-TEMPLATE", "Template of policies", DocumentKind.OTHER),
        document("DOC-TREATMENT", "Treatment of risks", DocumentKind.RISK_TREATMENT_PROCESS));
  }

  private static Document document(String id, String title, DocumentKind... kinds) {
    return Document.builder()
        .id(DocumentId.of(id))
        .title(title)
        .addKinds(kinds)
        .purpose("Everybody finds the same rule")
        .reach("The whole scope")
        .origin(DocumentOrigin.INTERNAL)
        .classification("INTERNAL")
        .protection("Access by group")
        .custodian(CISO)
        .addEditors(CISO)
        .addRecipients(PartyId.of("U-CARE"), PartyId.of("U-IT"), PartyId.of("U-ADMIN"))
        .accessMeans("Intranet")
        .putPointsOfUse("intranet", 1)
        .format("page")
        .media("file server")
        .addSubjects(title)
        .addUsedBy(ProcessId.of("P-RISK"))
        .reviewDue(REVIEWED.plusYears(1))
        .addReviewedOn(REVIEWED)
        .retention(Period.ofYears(3))
        .disposition(Disposition.DESTROY)
        .legibilityCheckedOn(REVIEWED)
        .addRevisions(
            DocumentRevision.builder()
                .version(1)
                .status(DocumentStatus.PUBLISHED)
                .addEarlierStatuses(
                    DocumentStatus.DRAFT, DocumentStatus.IN_REVIEW, DocumentStatus.APPROVED)
                .author(CISO)
                .approvedBy(CEO)
                .approvedOn(APPROVED)
                .publishedOn(PUBLISHED)
                .build())
        .build();
  }

  private static Document external(String id, String title) {
    return document(id, title, DocumentKind.OTHER)
        .withOrigin(DocumentOrigin.EXTERNAL)
        .withSource("REGULATOR");
  }

  /** The same, published when risks had been assessed anew. */
  private static Document published(Document document) {
    LocalDate day = LocalDate.of(2026, 9, 20);
    return document.withRevisions(
        document.revisions().get(0).withApprovedOn(day).withPublishedOn(day));
  }

  /** The same with a second version; the first is kept. */
  private static Document revised(Document document) {
    DocumentRevision first = document.revisions().get(0);
    LocalDate second = LocalDate.of(2026, 1, 15);
    return Document.builder()
        .from(document)
        .pointsOfUse(Map.of("intranet", 2))
        .revisions(
            ImmutableList.of(
                DocumentRevision.builder()
                    .from(first)
                    .status(DocumentStatus.RETAINED)
                    .addEarlierStatuses(DocumentStatus.PUBLISHED, DocumentStatus.SUPERSEDED)
                    .withdrawnOn(second)
                    .mark("Outdated")
                    .keptFor("Evidence")
                    .build(),
                first
                    .withVersion(2)
                    .withChange("Objectives of 2026")
                    .withApprovedOn(second.minusDays(5))
                    .withPublishedOn(second)))
        .build();
  }

  private static HandlingRule handling(String classification, int rank) {
    return HandlingRule.builder()
        .classification(classification)
        .rank(rank)
        .transfer("By the record system")
        .storage("On the file server")
        .disposal("Deleted or shredded")
        .build();
  }

  private static ImmutableList<Record> records() {
    return Stream.of(
            record("REC-ATTESTATION", "2026-09-15", RecordKind.OTHER),
            record("REC-AUDIT", "2026-05-20", RecordKind.AUDIT),
            record("REC-AUTHORIZATION", "2025-01-20", RecordKind.AUTHORIZATION),
            record("REC-COMPETENCE", "2026-02-10", RecordKind.COMPETENCE),
            record("REC-CORRECTIVE", "2026-07-15", RecordKind.CORRECTIVE_RESULT),
            record("REC-DECISIONS", "2026-06-10", RecordKind.MANAGEMENT_DECISION),
            record("REC-INCIDENT", "2026-04-10", RecordKind.INCIDENT, RecordKind.IMPACTING_EVENT),
            record("REC-MONITORING", "2026-10-01", RecordKind.MONITORING_RESULT),
            record("REC-NONCONFORMITY", "2026-05-21", RecordKind.NONCONFORMITY),
            performance("REC-OPERATION-ACT", Phase.ACT),
            performance("REC-OPERATION-CHECK", Phase.CHECK),
            performance("REC-OPERATION-DO", Phase.DO),
            performance("REC-OPERATION-PLAN", Phase.PLAN),
            record("REC-PREVENTIVE", "2026-07-20", RecordKind.PREVENTIVE_RESULT),
            record("REC-RESIDUAL", "2026-09-20", RecordKind.RESIDUAL_APPROVAL),
            record("REC-REVIEW", "2026-10-14", RecordKind.MANAGEMENT_REVIEW),
            record("REC-RISK-ACCEPTANCE", "2026-09-20", RecordKind.RISK_ACCEPTANCE),
            record("REC-RISK-ASSESSMENT", "2026-09-01", RecordKind.RISK_ASSESSMENT),
            record("REC-RISK-TREATMENT", "2026-09-20", RecordKind.RISK_TREATMENT))
        .collect(toImmutableList());
  }

  private static Record performance(String id, Phase phase) {
    return record(id, "2026-09-25", RecordKind.PROCESS_PERFORMANCE).withPhase(phase);
  }

  private static Record record(String id, String on, RecordKind... kinds) {
    LocalDate day = LocalDate.parse(on);
    return Record.builder()
        .id(RecordId.of(id))
        .kinds(ImmutableSortedSet.copyOf(kinds))
        .on(day)
        .location("Record system")
        .protection("Access by group")
        .retainUntil(day.plusYears(5))
        .build();
  }
}
