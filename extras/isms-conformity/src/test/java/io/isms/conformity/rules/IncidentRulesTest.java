package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.operation;

import io.isms.Isms;
import io.isms.common.IncidentId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.operation.Incident;
import io.isms.operation.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class IncidentRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-3-6")
            .violatedBy(
                "INC-1 has no events",
                incidents(it -> it.withEvents(Set.of())),
                "incident INC-1 without events"),
        RuleCase.of("C05-4-2-3-A-5")
            .violatedBy(
                "nobody tells whether the response to INC-1 worked",
                incidents(it -> it.withResolutionEffective(Optional.empty())),
                "incident INC-1 closed without effectiveness verdict"),
        RuleCase.of("C05-4-2-3-A-5")
            .satisfiedBy(
                "the response to INC-1 is to be judged tomorrow",
                incidents(it -> unjudged(it, LocalDate.of(2026, 11, 2))))
            .violatedBy(
                "it was to be judged today",
                incidents(it -> unjudged(it, LocalDate.of(2026, 11, 1))),
                "incident INC-1 closed without effectiveness verdict"),
        RuleCase.of("C05-4-2-3-A-5")
            .satisfiedBy(
                "an open incident is not judged yet", operation(IncidentRulesTest::withFurther)),
        RuleCase.of("C05-3-6")
            .satisfiedBy(
                "an incident of tomorrow has no events yet",
                operation(IncidentRulesTest::withFurther)),
        RuleCase.of("C05-4-2-3-H")
            .satisfiedBy(
                "an incident is not significant", operation(IncidentRulesTest::withFurther)),
        RuleCase.of("C05-4-2-3-H")
            .violatedBy(
                "INC-1 is not recorded",
                incidents(it -> it.withRecords(Set.of())),
                "no record for incident INC-1 (expected: one of kind IMPACTING_EVENT)")
            .alsoReports("C05-4-3-3-P2-P2")
            .violatedBy(
                "the criteria are a second version of which there is no record",
                IncidentRulesTest::withSecondCriteria,
                "no record for criteria version 2 (expected: one of kind IMPACTING_EVENT)")
            .alsoReports("C05-4-2-1-B-4", "C05-4-3-1-P2"));
  }

  private static UnaryOperator<Isms> incidents(UnaryOperator<Incident> change) {
    return operation(it -> it.withIncidents(all(it.incidents(), change)));
  }

  private static Isms withSecondCriteria(Isms isms) {
    return isms.withCriteria(isms.criteria().map(criteria -> criteria.withVersion(2)));
  }

  private static Incident unjudged(Incident incident, LocalDate due) {
    return incident.withResolutionEffective(Optional.empty()).withFollowUpDue(due);
  }

  private static Operation withFurther(Operation operation) {
    return Operation.builder()
        .from(operation)
        .addIncidents(
            Incident.builder()
                .id(IncidentId.of("INC-2"))
                .what("A door stood open")
                .detectedOn(LocalDate.of(2026, 11, 2))
                .build())
        .build();
  }
}
