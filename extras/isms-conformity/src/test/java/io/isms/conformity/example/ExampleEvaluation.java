package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.common.DocumentId;
import io.isms.common.MeasureId;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.common.RecordId;
import io.isms.evaluation.EvaluationAspect;
import io.isms.evaluation.EvaluationId;
import io.isms.evaluation.EvaluationInput;
import io.isms.evaluation.EvaluationSubject;
import io.isms.evaluation.InformationNeed;
import io.isms.evaluation.InformationNeedId;
import io.isms.evaluation.Measure;
import io.isms.evaluation.MeasurementActivity;
import io.isms.evaluation.MeasurementMethod;
import io.isms.evaluation.MeasurementResult;
import io.isms.evaluation.MeasurementRole;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.evaluation.PerformanceReport;
import io.isms.evaluation.ReportSource;
import io.isms.evaluation.RoleHolder;
import io.isms.evaluation.SystemEvaluation;
import io.isms.standard.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/** The evaluation of the conforming organization. */
final class ExampleEvaluation {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final RecordId RECORD = RecordId.of("REC-MONITORING");
  private static final InformationNeedId NEED = InformationNeedId.of("Q-1");
  private static final MeasureId RESTORED = MeasureId.of("M-1");
  private static final MeasureId TRUST = MeasureId.of("M-2");

  private ExampleEvaluation() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    PerformanceEvaluation.Builder evaluation = PerformanceEvaluation.builder();
    addMeasurement(evaluation, edition);
    ExampleAudits.addTo(evaluation, edition);
    ExampleReviews.addTo(evaluation);
    isms.evaluation(evaluation.build());
  }

  private static void addMeasurement(PerformanceEvaluation.Builder evaluation, Edition edition) {
    evaluation
        .addInformationNeeds(
            InformationNeed.builder().id(NEED).question("Can care rely on its records?").build())
        .addMeasures(restored(edition), trust(edition))
        .addResults(
            value("2026-07-06", "97.5"),
            value("2026-10-05", "99"),
            status("2026-07-06", "No complaint"),
            status("2026-10-05", "One complaint, answered"))
        .addAllMeasurementRoles(roles())
        .addEvaluations(
            SystemEvaluation.builder()
                .id(EvaluationId.of("EV-2026"))
                .addAspects(EvaluationAspect.values())
                .on(LocalDate.of(2026, 10, 9))
                .by(CISO)
                .addInputs(EvaluationInput.values())
                .addCoverage(EvaluationSubject.values())
                .addObjectives(ObjectiveId.of("O-1"), ObjectiveId.of("O-2"))
                .addMeasures(RESTORED, TRUST)
                .conclusion("Security does what it is there for")
                .addRecords(RECORD)
                .build())
        .addPerformanceReports(
            PerformanceReport.builder()
                .on(LocalDate.of(2026, 10, 12))
                .title("Security report, third quarter")
                .addSources(ReportSource.values())
                .addReadBy(CEO)
                .readOn(LocalDate.of(2026, 10, 14))
                .addRecords(RECORD)
                .build());
  }

  private static Measure restored(Edition edition) {
    return measure(RESTORED, "Share of files restored in the quarterly test")
        .withAspect(EvaluationAspect.PERFORMANCE)
        .withActivity(MeasurementActivity.MEASUREMENT)
        .withProcesses(ProcessId.of("P-BACKUP"))
        .withControls(ExampleControls.backup(edition), ExampleControls.malware(edition))
        .withMethods(
            MeasurementMethod.builder()
                .version(1)
                .procedure("Restore 200 files drawn by lot")
                .unit("%")
                .scale("0 to 100")
                .build())
        .withTarget("At least 97 %");
  }

  private static Measure trust(Edition edition) {
    return measure(TRUST, "Complaints about records")
        .withAspect(EvaluationAspect.EFFECTIVENESS)
        .withActivity(MeasurementActivity.MONITORING)
        .withControls(
            ExampleControls.access(edition),
            ExampleControls.awareness(edition),
            ExampleControls.incidents(edition),
            ExampleControls.MDM)
        .withObjectives(ObjectiveId.of("O-1"), ObjectiveId.of("O-2"))
        .withMethods(MeasurementMethod.builder().version(1).procedure("Ask the help desk").build())
        .withTarget("No complaint unanswered");
  }

  private static Measure measure(MeasureId id, String name) {
    return Measure.builder()
        .id(id)
        .name(name)
        .addNeeds(NEED)
        .interval(Period.ofMonths(3))
        .measurer(ITM)
        .analyst(CISO)
        .analysisInterval(Period.ofDays(14))
        .analysisMethod("Compared with the target and the quarters before")
        .usage("A miss leads to a look at the controls")
        .rationale("Care stands still without its records")
        .document(DocumentId.of("DOC-MEASURES"))
        .build();
  }

  private static MeasurementResult value(String on, String value) {
    return result(RESTORED, on).withValue(new BigDecimal(value)).withUnit("%");
  }

  private static MeasurementResult status(String on, String status) {
    return result(TRUST, on).withStatus(status);
  }

  private static MeasurementResult result(MeasureId measure, String on) {
    LocalDate day = LocalDate.parse(on);
    return MeasurementResult.builder()
        .measure(measure)
        .on(day)
        .met(true)
        .analysedOn(day.plusDays(2))
        .analysedBy(CISO)
        .verdict("As wanted")
        .addRecords(RECORD)
        .build();
  }

  private static List<RoleHolder> roles() {
    return Arrays.stream(MeasurementRole.values())
        .map(role -> RoleHolder.builder().role(role).holder(holder(role)).build())
        .toList();
  }

  private static PartyId holder(MeasurementRole role) {
    return switch (role) {
      case CLIENT -> CEO;
      case INFORMATION_OWNER, COLLECTOR -> ITM;
      case PLANNER, REVIEWER, ANALYST, COMMUNICATOR -> CISO;
    };
  }
}
