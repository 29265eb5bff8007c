package io.isms.conformity.rules;

import static io.isms.conformity.rules.SupportChanges.support;
import static io.isms.conformity.rules.SystemChanges.approval;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.some;
import static io.isms.conformity.rules.TreatmentChanges.implementation;

import io.isms.Isms;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.IsmsContext;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.ImplementationStatus;
import io.isms.declaration.ConformityClaim;
import io.isms.declaration.Declarations;
import io.isms.declaration.GuidanceWaiver;
import io.isms.leadership.Leadership;
import io.isms.operation.IsmsProcess;
import io.isms.operation.Operation;
import io.isms.operation.ProcessKind;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.GuidanceRef;
import io.isms.standard.Phase;
import io.isms.support.Document;
import io.isms.support.Support;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class SystemRulesTest extends RuleCases {
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("SYS-01")
            .violatedBy(
                "nobody knows when the system was set up",
                operation(it -> it.withEstablishedOn(Optional.empty())),
                "ISMS not established")
            .violatedBy(
                "nobody knows since when it is operated",
                operation(it -> it.withOperatedSince(Optional.empty())),
                "ISMS not operated"),
        RuleCase.of("SYS-03")
            .violatedBy(
                "a process of the system stands alone",
                operation(
                    it ->
                        it.withProcesses(
                            some(
                                it.processes(),
                                one -> one.id().value().equals("P-RISK"),
                                one -> one.withInteractsWith()))),
                "process P-RISK stands alone (expected: at least one interaction)"),
        RuleCase.of("C05-4-1")
            .violatedBy(
                "no record tells of running the system",
                support(
                    it ->
                        it.withRecords(
                            some(
                                it.records(),
                                one -> one.phase().equals(Optional.of(Phase.DO)),
                                one -> one.withPhase(Optional.empty())))),
                "phase DO shows no activity")
            .alsoReports("C05-4-3-3-P2-P1")
            .violatedBy(
                "no record tells of improving the system",
                support(
                    it ->
                        it.withRecords(
                            some(
                                it.records(),
                                one -> one.phase().equals(Optional.of(Phase.ACT)),
                                one -> one.withPhase(Optional.empty())))),
                "phase ACT shows no activity")
            .alsoReports("C05-4-3-3-P2-P1"),
        RuleCase.of("C05-4-2-1-I")
            .violatedBy(
                "staff gave leave to operate",
                approval("APPR-OPERATION", it -> it.withBy(PartyId.of("NURSE"))),
                "no authorization to operate (expected: by management, on record)")
            .violatedBy(
                "leave came after operation began",
                approval("APPR-OPERATION", it -> it.withOn(LocalDate.of(2025, 1, 21))),
                "operation began on 2025-01-20, before authorization on 2025-01-21")
            .violatedBy(
                "device management was begun before that leave",
                implementation(
                    ControlId.parse("C-MDM"),
                    it ->
                        it.withStartedOn(LocalDate.of(2025, 1, 2))
                            .withImplementedOn(LocalDate.of(2025, 1, 2))),
                "control C-MDM began on 2025-01-02, before authorization on 2025-01-20"),
        RuleCase.of("C05-1-2-P1-P2")
            .satisfiedBy("the clinic claims to conform", declares(it -> it.addClaims(claim())))
            .violatedBy(
                "the claim leaves out audits",
                declares(
                    it ->
                        it.claims(
                            List.of(
                                claim().withExcludedClauses(ClauseRef.of(Edition.E2005, "6"))))),
                "claim of 2026-03-02 leaves out [2005:6] (expected: nothing of the main clauses)"),
        RuleCase.of("GEN-01")
            .violatedBy(
                "nobody holds a role",
                leadership(it -> it.withAssignments()),
                "component assignments absent from the ISMS model")
            .alsoReports("ROL-01", "ROL-04", "ROL-07", "COM-05", "REPEATED-MINOR")
            .violatedBy(
                "nobody knows how far the controls are",
                isms -> isms.withControls(isms.controls().withImplementations()),
                "component controls absent from the ISMS model")
            .alsoReports("RT-14", "RTP-06"),
        RuleCase.of("GEN-01")
            .satisfiedBy("hardly anything is stated", SystemRulesTest::small)
            .violatedBy(
                "not one process is",
                operation(it -> it.withProcesses()),
                "component processes absent from the ISMS model")
            .violatedBy(
                "not one document is",
                support(it -> it.withDocuments()),
                "component documents absent from the ISMS model"),
        RuleCase.of("GEN-02")
            .satisfiedBy(
                "a recommendation is waived", declares(it -> it.addWaivers(waiver("4.1 gd –1"))))
            .violatedBy(
                "a requirement is waived",
                declares(it -> it.addWaivers(waiver("4.3 ex a)"))),
                "requirement 27003:4.3 ex a) cannot be waived"),
        RuleCase.of("GEN-03")
            .satisfiedBy(
                "a recommendation is waived", declares(it -> it.addWaivers(waiver("4.1 gd –1"))))
            .violatedBy(
                "nobody says why",
                declares(
                    it -> it.waivers(List.of(waiver("4.1 gd –1").withReason(Optional.empty())))),
                "waiver on 27003:4.1 gd –1 is unexplained (expected: reason, author and day)"));
  }

  /** The parties, a role and who holds it, the controls, a process and a document. */
  private static Isms small(Isms isms) {
    return Isms.builder()
        .edition(isms.edition())
        .context(IsmsContext.builder().parties(isms.context().parties()).build())
        .leadership(
            Leadership.builder()
                .addRoles(isms.leadership().roles().get(0).withCompetences())
                .assignments(
                    isms.leadership().assignments().stream()
                        .filter(it -> it.role().equals(isms.leadership().roles().get(0).id()))
                        .toList())
                .build())
        .controls(
            ControlRegister.builder()
                .addImplementations(
                    ControlImplementation.of(
                        isms.controls().implementations().get(0).control(),
                        ImplementationStatus.PLANNED))
                .build())
        .operation(
            Operation.builder()
                .addProcesses(
                    IsmsProcess.builder()
                        .id(ProcessId.of("P-1"))
                        .name("Any process")
                        .kind(ProcessKind.ISMS)
                        .build())
                .build())
        .support(
            Support.builder()
                .addDocument(Document.builder().id(DocumentId.of("DOC-1")).build())
                .build())
        .build();
  }

  private static UnaryOperator<Isms> operation(UnaryOperator<Operation> change) {
    return isms -> isms.withOperation(change.apply(isms.operation()));
  }

  private static UnaryOperator<Isms> declares(UnaryOperator<Declarations.Builder> change) {
    return isms ->
        isms.withDeclarations(
            change.apply(Declarations.builder().from(isms.declarations())).build());
  }

  private static ConformityClaim claim() {
    return ConformityClaim.builder().on(SPRING).edition(Edition.E2005).scopeVersion(1).build();
  }

  private static GuidanceWaiver waiver(String place) {
    return GuidanceWaiver.builder()
        .guidance(GuidanceRef.of(place))
        .reason("Too small for it")
        .by(PartyId.of("CEO"))
        .on(SPRING)
        .build();
  }
}
