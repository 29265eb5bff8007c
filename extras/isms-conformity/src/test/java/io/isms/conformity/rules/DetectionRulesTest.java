package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.operation;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.operation.Procedure;
import io.isms.operation.ProcedureState;
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
        RuleCase.of("C05-4-2-2-H")
            .satisfiedBy(
                "a control that works detects events", DetectionRulesTest::withDetectingControl)
            .violatedBy(
                "that control is only planned",
                DetectionRulesTest::withPlannedControls,
                "no procedure for DETECT_EVENTS (expected: one that is followed, or a control that"
                    + " works)"),
        RuleCase.of("C05-4-2-3-A")
            .satisfiedBy(
                "logs were last read three months ago, and will be tomorrow",
                procedures(
                    it -> it.withExecutions(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 2)))),
        RuleCase.of("C05-4-2-3-A")
            .violatedBy(
                "logs were last read four months ago",
                procedures(it -> it.withExecutions(LocalDate.of(2026, 7, 1))),
                "procedure PR-MONITORING was last carried out on 2026-07-01 (expected: within P3M)")
            .violatedBy(
                "logs were never read",
                procedures(it -> it.withExecutions(Set.of())),
                "procedure PR-MONITORING was never carried out (expected: within P3M)")
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
        RuleCase.of("C05-4-2-3-A-1")
            .violatedBy(
                "nobody follows the procedure",
                procedures(
                    it ->
                        it.purposes().contains(ProcedurePurpose.EARLY_INDICATORS)
                            ? it.withStates(ProcedureState.DOCUMENTED)
                            : it),
                notServed("DETECT_PROCESSING_ERRORS"),
                notServed("IDENTIFY_BREACHES"),
                notServed("VERIFY_DELEGATED_ACTIVITIES"),
                notServed("EARLY_INDICATORS"))
            .alsoReports("C05-4-2-2-H", "C05-4-2-3-A"),
        RuleCase.of("C05-4-2-3-A-4")
            .satisfiedBy(
                "a measure looks at the control that indicates early",
                DetectionRulesTest::withIndicatingControl),
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

  private static Isms withDetectingControl(Isms isms) {
    return withPurpose(
        without(ProcedurePurpose.DETECT_EVENTS).apply(isms), ProcedurePurpose.DETECT_EVENTS);
  }

  private static Isms withIndicatingControl(Isms isms) {
    return withPurpose(
        procedures(it -> it.withMeasures(Set.of())).apply(isms), ProcedurePurpose.EARLY_INDICATORS);
  }

  private static Isms withPurpose(Isms isms, ProcedurePurpose purpose) {
    return isms.withControls(
        isms.controls()
            .withImplementations(
                one(
                    isms.controls().implementations(),
                    it -> it.control().equals(CustomControlId.of("C-MDM")),
                    it -> it.withPurposes(purpose))));
  }

  private static Isms withPlannedControls(Isms isms) {
    return isms.withControls(
        isms.controls()
            .withImplementations(
                one(
                    isms.controls().implementations(),
                    it -> it.control().equals(CustomControlId.of("C-MDM")),
                    it -> it.withStatus(ImplementationStatus.PLANNED))));
  }
}
