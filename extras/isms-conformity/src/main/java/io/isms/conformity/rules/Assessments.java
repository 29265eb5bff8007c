package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.isms.Isms;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentBreadth;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The risk assessments made by the day of the check. */
final class Assessments {
  /** An assessment and the one before it. */
  record Step(RiskAssessment before, RiskAssessment after) {}

  private final ImmutableList<RiskAssessment> made;
  private final ImmutableList<Step> steps;
  private final ImmutableSet<RiskId> analysed;

  private Assessments(Snapshot snapshot) {
    Isms isms = snapshot.isms();
    made =
        Stream.concat(isms.earlierAssessments().stream(), isms.assessment().stream())
            .filter(assessment -> !assessment.performedOn().isAfter(snapshot.asOf()))
            .sorted(Comparator.comparing(RiskAssessment::performedOn))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Step> following = ImmutableList.builder();
    for (int i = 1; i < made.size(); i++) {
      following.add(new Step(made.get(i - 1), made.get(i)));
    }
    steps = following.build();
    ImmutableSet.Builder<RiskId> risks = ImmutableSet.builder();
    for (RiskAssessment assessment : Lists.reverse(made)) {
      assessment.entries().forEach(entry -> risks.add(entry.risk()));
      if (!isPartial(assessment)) {
        break;
      }
    }
    analysed = risks.build();
  }

  /** The assessments of the system that the probe gives. */
  static Assessments of(Probe it) {
    return it.view(Assessments.class, Assessments::new);
  }

  /** All of them, the oldest first. */
  ImmutableList<RiskAssessment> made() {
    return made;
  }

  /** Each but the first, with the one before it, the oldest first. */
  ImmutableList<Step> steps() {
    return steps;
  }

  /** The newest; empty if there is none. */
  Optional<RiskAssessment> latest() {
    return made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
  }

  /** The entries of the newest, in the order of priority. */
  List<AssessedRisk> entries() {
    return latest().map(RiskAssessment::entries).orElse(ImmutableList.of());
  }

  /** Those over the whole scope, the oldest first. */
  List<RiskAssessment> broad() {
    return made.stream()
        .filter(assessment -> assessment.breadth().equals(Optional.of(AssessmentBreadth.BROAD)))
        .toList();
  }

  /** The first by that version of the criteria; empty if there is none. */
  Optional<RiskAssessment> firstBy(RiskCriteria criteria) {
    return by(criteria).stream().findFirst();
  }

  /** Those by that version of the criteria, the oldest first. */
  List<RiskAssessment> by(RiskCriteria criteria) {
    return made.stream()
        .filter(assessment -> assessment.criteriaVersion() == criteria.version())
        .toList();
  }

  /** The risks in the newest that is not about a part only, and in those after it. */
  ImmutableSet<RiskId> analysed() {
    return analysed;
  }

  private static boolean isPartial(RiskAssessment assessment) {
    return assessment.breadth().equals(Optional.of(AssessmentBreadth.PARTIAL));
  }
}
