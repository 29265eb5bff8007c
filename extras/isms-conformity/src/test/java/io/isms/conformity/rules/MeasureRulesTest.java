package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.one;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.control.CustomControlId;
import io.isms.declaration.Declarations;
import io.isms.declaration.NoneRecorded;
import io.isms.evaluation.InformationNeed;
import io.isms.evaluation.InformationNeedId;
import io.isms.evaluation.Measure;
import io.isms.evaluation.MeasurementMethod;
import io.isms.evaluation.MeasurementResult;
import io.isms.evaluation.MeasurementRole;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.standard.ClauseRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class MeasureRulesTest extends RuleCases {
  private static final LocalDate NEWEST = LocalDate.of(2026, 10, 5);

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("MON-03")
            .violatedBy(
                "no measure looks at a process",
                measures(it -> it.withProcesses(Set.of())),
                "no processes measured (expected: a measure of at least one)")
            .violatedBy(
                "no measure looks at a control",
                measures(it -> it.withControls(Set.of())),
                "no controls measured (expected: a measure of at least one)"),
        RuleCase.of("MON-04")
            .violatedBy(
                "nobody says when M-1 is taken",
                restored(it -> it.withInterval(Optional.empty())),
                "measure M-1: open when it is taken (expected: an interval)")
            .violatedBy(
                "nobody says who takes M-1",
                restored(it -> it.withMeasurer(Optional.empty())),
                "measure M-1: open who takes it (expected: a party)")
            .violatedBy(
                "M-1 was not taken in October",
                MeasureRulesTest::withoutNewest,
                "measure M-1 is overdue since 2026-10-06"),
        RuleCase.of("MON-04")
            .satisfiedBy(
                "M-1 was last taken three months ago",
                newest(it -> it.withOn(LocalDate.of(2026, 8, 1)))),
        RuleCase.of("MON-05")
            .satisfiedBy(
                "there can be no method for M-1, because",
                MeasureRulesTest::withoutMethodsForAReason),
        RuleCase.of("MON-05")
            .violatedBy(
                "M-1 has no method",
                restored(it -> it.withMethods(List.of())),
                "measure M-1: method missing (expected: a method, or the recorded reason why there"
                    + " can be none)")
            .violatedBy(
                "M-1 has two methods of one version",
                restored(MeasureRulesTest::withSilentChange),
                silentChange())
            .violatedBy(
                "a result of M-1 has another unit",
                newest(it -> it.withUnit("files")),
                silentChange()),
        RuleCase.of("MON-06")
            .violatedBy(
                "nobody says when results of M-1 are analysed",
                restored(it -> it.withAnalysisInterval(Optional.empty())),
                "measure M-1: open when results are analysed (expected: an interval)")
            .violatedBy(
                "nobody says who analyses results of M-1",
                restored(it -> it.withAnalyst(Optional.empty())),
                "measure M-1: open who analyses results (expected: a party)")
            .violatedBy(
                "the newest result of M-1 is not analysed",
                newest(it -> it.withAnalysedOn(Optional.empty())),
                "result of measure M-1 of 2026-10-05 was not analysed by 2026-10-19"),
        RuleCase.of("MON-06")
            .satisfiedBy(
                "a result of two weeks ago is not analysed yet",
                newest(
                    it -> it.withAnalysedOn(Optional.empty()).withOn(LocalDate.of(2026, 10, 18))))
            .violatedBy(
                "it is of the day before",
                evaluation(
                    it -> it.withResults(all(it.results(), MeasureRulesTest::withAnalysisOverdue))),
                "result of measure M-1 of 2026-10-17 was not analysed by 2026-10-31"),
        RuleCase.of("MON-07")
            .satisfiedBy(
                "there can be no method of analysis for M-1, because",
                MeasureRulesTest::withoutMethodsForAReason),
        RuleCase.of("MON-07")
            .violatedBy(
                "M-1 has no method of analysis",
                restored(it -> it.withAnalysisMethod(Optional.empty())),
                "analysis method of measure M-1 missing (expected: a method, or the recorded reason"
                    + " why there can be none)"),
        RuleCase.of("MON-09")
            .violatedBy(
                "M-1 answers no question",
                restored(it -> it.withNeeds(Set.of())),
                "measure M-1 answers no question")
            .violatedBy(
                "a question is not measured",
                evaluation(MeasureRulesTest::withAnotherQuestion),
                "question Q-2 is unmeasured")
            .violatedBy(
                "there is no question",
                evaluation(MeasureRulesTest::withoutQuestions),
                "no question is to be answered by measures (expected: some)",
                "measure M-1 answers no question",
                "measure M-2 answers no question"),
        RuleCase.of("MON-10")
            .violatedBy(
                "nobody says why M-1 is looked at",
                restored(it -> it.withRationale(Optional.empty())),
                "measure M-1 is unmotivated (expected: why this is looked at)"),
        RuleCase.of("MON-11")
            .violatedBy(
                "M-1 looks at nothing, M-2 at a process",
                measures(MeasureRulesTest::withoutActivityOfPerformance),
                "measure M-1 of performance lacks an activity (expected: a process or control)"),
        RuleCase.of("MON-12")
            .violatedBy(
                "M-2 tells about no objective",
                measures(it -> it.withObjectives(Set.of())),
                "measure M-2 of effectiveness lacks an objective"),
        RuleCase.of("MON-13")
            .violatedBy(
                "nobody tells the results",
                evaluation(
                    it ->
                        it.withMeasurementRoles(
                            one(
                                it.measurementRoles(),
                                role -> role.role() == MeasurementRole.COMMUNICATOR,
                                role -> role.withHolder(Optional.empty())))),
                "role COMMUNICATOR of measurement is vacant"),
        RuleCase.of("MON-14")
            .violatedBy(
                "ITM measures and judges M-1",
                restored(it -> it.withAnalyst(PartyId.of("ITM"))),
                "one person measures and judges M-1 (expected: two)"),
        RuleCase.of("C05-4-2-2-D")
            .violatedBy(
                "no measure looks at C-MDM",
                measures(MeasureRulesTest::withoutMdm),
                "control C-MDM has no measure of its effectiveness (expected: one, alone or in a"
                    + " group)")
            .violatedBy(
                "no measure looks at a control",
                measures(it -> it.withControls(Set.of())),
                "no selected control has a measure of its effectiveness")
            .violatedBy(
                "nobody says how figures of M-1 are used",
                restored(it -> it.withUsage(Optional.empty())),
                incomparable())
            .violatedBy(
                "figures of M-1 have no unit",
                restored(
                    it ->
                        it.withMethods(
                            all(it.methods(), method -> method.withUnit(Optional.empty())))),
                incomparable())
            .violatedBy(
                "M-1 has no method", restored(it -> it.withMethods(List.of())), incomparable()),
        RuleCase.of("C05-4-2-2-D-NOTE")
            .violatedBy(
                "M-1 has no target",
                restored(it -> it.withTarget(Optional.empty())),
                "measure M-1 has no target (expected: what the figures are to be)"));
  }

  private static String silentChange() {
    return "measure M-1: method changed silently (expected: a version for each procedure, unit and"
        + " scale, and results in the unit of theirs)";
  }

  private static String incomparable() {
    return "measure M-1 does not say how outcomes can be compared (expected: method, unit, usage)";
  }

  private static UnaryOperator<Isms> measures(UnaryOperator<Measure> change) {
    return evaluation(it -> it.withMeasures(all(it.measures(), change)));
  }

  private static UnaryOperator<Isms> restored(UnaryOperator<Measure> change) {
    return evaluation(
        it ->
            it.withMeasures(
                one(it.measures(), measure -> measure.id().value().equals("M-1"), change)));
  }

  private static boolean isNewest(MeasurementResult result) {
    return result.measure().value().equals("M-1") && result.on().equals(NEWEST);
  }

  private static UnaryOperator<Isms> newest(UnaryOperator<MeasurementResult> change) {
    return evaluation(it -> it.withResults(one(it.results(), MeasureRulesTest::isNewest, change)));
  }

  private static Isms withoutNewest(Isms isms) {
    return isms.withEvaluation(
        isms.evaluation()
            .withResults(
                isms.evaluation().results().stream().filter(it -> !isNewest(it)).toList()));
  }

  private static MeasurementResult withAnalysisOverdue(MeasurementResult result) {
    return result.analysedOn().isPresent() ? result : result.withOn(LocalDate.of(2026, 10, 17));
  }

  private static Isms withoutMethodsForAReason(Isms isms) {
    Isms without =
        restored(it -> it.withMethods(List.of()).withAnalysisMethod(Optional.empty())).apply(isms);
    return without.withDeclarations(
        Declarations.builder()
            .from(without.declarations())
            .addNones(
                NoneRecorded.builder()
                    .addClause(ClauseRef.of(isms.edition(), "9.1 b)"))
                    .subject("M-1")
                    .reason("It is a matter of feeling")
                    .by(PartyId.of("CISO"))
                    .on(LocalDate.of(2026, 9, 1))
                    .build())
            .build());
  }

  private static Measure withSilentChange(Measure measure) {
    MeasurementMethod method = measure.methods().get(0);
    return measure.withMethods(method, method.withProcedure("Restore what was asked for"));
  }

  private static PerformanceEvaluation withAnotherQuestion(PerformanceEvaluation evaluation) {
    return PerformanceEvaluation.builder()
        .from(evaluation)
        .addInformationNeeds(
            InformationNeed.builder()
                .id(InformationNeedId.of("Q-2"))
                .question("Do people know whom to call?")
                .build())
        .build();
  }

  private static PerformanceEvaluation withoutQuestions(PerformanceEvaluation evaluation) {
    return evaluation
        .withMeasures(all(evaluation.measures(), it -> it.withNeeds(Set.of())))
        .withInformationNeeds(List.of());
  }

  private static Measure withoutActivityOfPerformance(Measure measure) {
    return measure.id().value().equals("M-1")
        ? measure.withProcesses(Set.of()).withControls(Set.of())
        : measure.withProcesses(ProcessId.of("P-BACKUP"));
  }

  private static Measure withoutMdm(Measure measure) {
    return measure.withControls(
        Sets.difference(measure.controls(), Set.of(CustomControlId.of("C-MDM"))));
  }
}
