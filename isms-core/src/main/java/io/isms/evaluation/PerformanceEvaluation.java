package io.isms.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.MeasureId;
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

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default PerformanceEvaluation check() {
    informationNeedsById();
    measuresById();
    measurementRolesByRole();
    evaluationsById();
    boolean sorted =
        Elements.inOrder(informationNeeds(), InformationNeed::id)
            && Elements.inOrder(measures(), Measure::id)
            && Elements.inOrder(results(), MeasurementResult::key)
            && Elements.inOrder(measurementRoles(), RoleHolder::role)
            && Elements.inOrder(evaluations(), SystemEvaluation::id)
            && Elements.inOrder(performanceReports(), PerformanceReport::on);
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
            .build();
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
