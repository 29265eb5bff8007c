package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.operation;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.operation.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

final class DetectionRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-2-2-H")
            .violatedBy(
                "nothing detects events",
                without(ProcedurePurpose.DETECT_EVENTS),
                "no procedure for DETECT_EVENTS (expected: one that is followed, or a control that"
                    + " works)")
            .violatedBy(
                "nothing responds to incidents",
                without(ProcedurePurpose.RESPOND_INCIDENTS),
                "no procedure for RESPOND_INCIDENTS (expected: one that is followed)"),
        RuleCase.of("C05-4-2-3-A")
            .violatedBy(
                "logs were last read four months ago",
                procedures(it -> it.withExecutions(LocalDate.of(2026, 7, 1))),
                "procedure PR-MONITORING was last carried out on 2026-07-01 (expected: within P3M)")
            .violatedBy(
                "logs were never read",
                procedures(it -> it.withExecutions(Set.of())),
                "procedure PR-MONITORING was last carried out never (expected: within P3M)")
            .violatedBy(
                "nothing monitors",
                without(
                    ProcedurePurpose.DETECT_PROCESSING_ERRORS,
                    ProcedurePurpose.IDENTIFY_BREACHES,
                    ProcedurePurpose.VERIFY_DELEGATED_ACTIVITIES,
                    ProcedurePurpose.EARLY_INDICATORS),
                "no procedure and no control monitors anything (expected: one of"
                    + " [DETECT_PROCESSING_ERRORS, IDENTIFY_BREACHES, VERIFY_DELEGATED_ACTIVITIES,"
                    + " EARLY_INDICATORS])")
            .alsoReports("C05-4-2-3-A-1"),
        RuleCase.of("C05-4-2-3-A-1")
            .violatedBy(
                "nothing detects errors",
                without(ProcedurePurpose.DETECT_PROCESSING_ERRORS),
                notServed("DETECT_PROCESSING_ERRORS"))
            .violatedBy(
                "nothing identifies breaches",
                without(ProcedurePurpose.IDENTIFY_BREACHES),
                notServed("IDENTIFY_BREACHES"))
            .violatedBy(
                "nothing verifies what is delegated",
                without(ProcedurePurpose.VERIFY_DELEGATED_ACTIVITIES),
                notServed("VERIFY_DELEGATED_ACTIVITIES"))
            .violatedBy(
                "nothing indicates early",
                without(ProcedurePurpose.EARLY_INDICATORS),
                notServed("EARLY_INDICATORS")),
        RuleCase.of("C05-4-2-3-A-4")
            .violatedBy(
                "the indicators are not measured",
                procedures(it -> it.withMeasures(Set.of())),
                "no measure belongs to what gives early indicators (expected: at least one)"));
  }

  private static String notServed(String purpose) {
    return "no monitoring for "
        + purpose
        + " (expected: a procedure that is followed, or a control that works)";
  }

  private static UnaryOperator<Isms> without(ProcedurePurpose... purposes) {
    return procedures(it -> it.withPurposes(Sets.difference(it.purposes(), Set.of(purposes))));
  }

  private static UnaryOperator<Isms> procedures(UnaryOperator<Procedure> change) {
    return operation(it -> it.withProcedures(all(it.procedures(), change)));
  }
}
