package io.isms.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.AuditId;
import io.isms.common.Elements;
import io.isms.common.MeasureId;
import io.isms.common.PartyId;
import io.isms.common.References;
import io.isms.common.ReviewId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** How the management system performs: measures, audits and management reviews. */
@Value.Immutable
@SourceClause(
    value = "9",
    edition2005 = {"4.2.3", "6", "7"})
public interface PerformanceEvaluation extends WithPerformanceEvaluation {
  /** Nothing stated yet. */
  PerformanceEvaluation EMPTY = builder().build();

  /** The questions that measures are to answer, in the order of their ids. */
  ImmutableList<InformationNeed> informationNeeds();

  /** The measures, in the order of their ids. */
  ImmutableList<Measure> measures();

  /** The results of the measures, the oldest first, those of one day by measure. */
  ImmutableList<MeasurementResult> results();

  /** Who plays which part in measurement, in the order of the parts. */
  ImmutableList<RoleHolder> measurementRoles();

  /** The evaluations, in the order of their ids. */
  ImmutableList<SystemEvaluation> evaluations();

  /** The reports on performance, the oldest first. */
  ImmutableList<PerformanceReport> performanceReports();

  /** The audit programmes. */
  ImmutableList<AuditProgramme> auditProgrammes();

  /** The areas that are audited. */
  ImmutableList<AuditArea> auditAreas();

  /** The internal audits, held or yet to be held. */
  ImmutableList<Audit> audits();

  /** What the audits found. */
  ImmutableList<AuditFinding> auditFindings();

  /** The auditors. */
  ImmutableList<Auditor> auditors();

  /** The management reviews. */
  ImmutableList<ManagementReview> managementReviews();

  /** The information needs by id. */
  @Value.Lazy
  default ImmutableSortedMap<InformationNeedId, InformationNeed> informationNeedsById() {
    return Elements.byId("information need", informationNeeds(), InformationNeed::id);
  }

  /** The measures by id. */
  @Value.Lazy
  default ImmutableSortedMap<MeasureId, Measure> measuresById() {
    return Elements.byId("measure", measures(), Measure::id);
  }

  /** The measurement roles by role. */
  @Value.Lazy
  default ImmutableSortedMap<MeasurementRole, RoleHolder> measurementRolesByRole() {
    return Elements.byId("role holder", measurementRoles(), RoleHolder::role);
  }

  /** The evaluations by id. */
  @Value.Lazy
  default ImmutableSortedMap<EvaluationId, SystemEvaluation> evaluationsById() {
    return Elements.byId("system evaluation", evaluations(), SystemEvaluation::id);
  }

  /** The audit programmes by id. */
  @Value.Lazy
  default ImmutableSortedMap<AuditProgrammeId, AuditProgramme> auditProgrammesById() {
    return Elements.byId("audit programme", auditProgrammes(), AuditProgramme::id);
  }

  /** The audit areas by id. */
  @Value.Lazy
  default ImmutableSortedMap<AuditAreaId, AuditArea> auditAreasById() {
    return Elements.byId("audit area", auditAreas(), AuditArea::id);
  }

  /** The audits by id. */
  @Value.Lazy
  default ImmutableSortedMap<AuditId, Audit> auditsById() {
    return Elements.byId("audit", audits(), Audit::id);
  }

  /** The audit findings by id. */
  @Value.Lazy
  default ImmutableSortedMap<AuditFindingId, AuditFinding> auditFindingsById() {
    return Elements.byId("audit finding", auditFindings(), AuditFinding::id);
  }

  /** The auditors by party. */
  @Value.Lazy
  default ImmutableSortedMap<PartyId, Auditor> auditorsByParty() {
    return Elements.byId("auditor", auditors(), Auditor::party);
  }

  /** The management reviews by id. */
  @Value.Lazy
  default ImmutableSortedMap<ReviewId, ManagementReview> managementReviewsById() {
    return Elements.byId("management review", managementReviews(), ManagementReview::id);
  }

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default PerformanceEvaluation check() {
    informationNeedsById();
    measuresById();
    measurementRolesByRole();
    evaluationsById();
    auditProgrammesById();
    auditAreasById();
    auditsById();
    auditFindingsById();
    auditorsByParty();
    managementReviewsById();
    boolean sorted =
        Elements.inOrder(informationNeeds(), InformationNeed::id)
            && Elements.inOrder(measures(), Measure::id)
            && Elements.inOrder(results(), MeasurementResult::key)
            && Elements.inOrder(measurementRoles(), RoleHolder::role)
            && Elements.inOrder(evaluations(), SystemEvaluation::id)
            && Elements.inOrder(performanceReports(), PerformanceReport::on)
            && Elements.inOrder(auditProgrammes(), AuditProgramme::id)
            && Elements.inOrder(auditAreas(), AuditArea::id)
            && Elements.inOrder(audits(), Audit::id)
            && Elements.inOrder(auditFindings(), AuditFinding::id)
            && Elements.inOrder(auditors(), Auditor::party)
            && Elements.inOrder(managementReviews(), ManagementReview::id);
    return sorted
        ? this
        : builder()
            .from(this)
            .informationNeeds(Elements.sorted(informationNeeds(), InformationNeed::id))
            .measures(Elements.sorted(measures(), Measure::id))
            .results(Elements.sorted(results(), MeasurementResult::key))
            .measurementRoles(Elements.sorted(measurementRoles(), RoleHolder::role))
            .evaluations(Elements.sorted(evaluations(), SystemEvaluation::id))
            .performanceReports(Elements.sorted(performanceReports(), PerformanceReport::on))
            .auditProgrammes(Elements.sorted(auditProgrammes(), AuditProgramme::id))
            .auditAreas(Elements.sorted(auditAreas(), AuditArea::id))
            .audits(Elements.sorted(audits(), Audit::id))
            .auditFindings(Elements.sorted(auditFindings(), AuditFinding::id))
            .auditors(Elements.sorted(auditors(), Auditor::party))
            .managementReviews(Elements.sorted(managementReviews(), ManagementReview::id))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("evaluation", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PerformanceEvaluation}. */
  final class Builder extends ImmutablePerformanceEvaluation.Builder {
    Builder() {}
  }
}
