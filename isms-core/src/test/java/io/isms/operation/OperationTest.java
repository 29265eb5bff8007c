package io.isms.operation;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.ChangeId;
import io.isms.common.IncidentId;
import io.isms.common.ProcessId;
import io.isms.common.ProvisionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static IsmsProcess process(String id) {
    return IsmsProcess.builder()
        .id(ProcessId.of(id))
        .name("Incident handling")
        .kind(ProcessKind.ISMS)
        .build();
  }

  private static Change change(String id) {
    return Change.builder()
        .id(ChangeId.of(id))
        .kind(ChangeKind.PLANNED)
        .subject("New office")
        .on(DAY)
        .build();
  }

  private static Supplier supplier(String id) {
    return Supplier.builder().id(SupplierId.of(id)).name("Hosting Ltd").build();
  }

  private static Incident incident(String id) {
    return Incident.builder().id(IncidentId.of(id)).what("Stolen phone").detectedOn(DAY).build();
  }

  @Test
  void bringsItsListsIntoOrder() {
    Operation operation =
        Operation.builder()
            .addVersions(
                IsmsVersion.builder().version(2).on(DAY).build(),
                IsmsVersion.builder().version(1).on(DAY.minusYears(1)).build())
            .addProcesses(process("P-10"), process("P-9"))
            .addChanges(change("CH-10"), change("CH-9"))
            .addSuppliers(supplier("SUP-B"), supplier("SUP-A"))
            .addIncidents(incident("INC-2"), incident("INC-1"))
            .build();
    assertEquals(List.of(1, 2), operation.versions().stream().map(IsmsVersion::version).toList());
    assertEquals(List.of(process("P-9"), process("P-10")), operation.processes());
    assertEquals(List.of(change("CH-9"), change("CH-10")), operation.changes());
    assertEquals(List.of(supplier("SUP-A"), supplier("SUP-B")), operation.suppliers());
    assertEquals(List.of(incident("INC-1"), incident("INC-2")), operation.incidents());
    assertEquals(change("CH-10"), operation.changesById().get(ChangeId.of("CH-10")));
  }

  @Test
  void refusesAnIdThatOccursTwice() {
    assertRefused(
        "Invalid list: process id [P-1] occurs twice (expected: once)",
        () -> Operation.builder().addProcesses(process("P-1"), process("P-1")).build());
    assertRefused(
        "Invalid list: supplier id [SUP-A] occurs twice (expected: once)",
        () -> Operation.builder().addSuppliers(supplier("SUP-A"), supplier("SUP-A")).build());
    ExternalProvision hosting =
        ExternalProvision.builder()
            .id(ProvisionId.of("EXT-1"))
            .name("Hosting")
            .kind(ProvisionKind.SERVICE)
            .build();
    assertRefused(
        "Invalid list: external provision id [EXT-1] occurs twice (expected: once)",
        () -> Operation.builder().addExternalProvisions(hosting, hosting).build());
  }

  @Test
  void operatesNoEarlierThanItIsEstablished() {
    Operation established = Operation.EMPTY.withEstablishedOn(DAY);
    assertEquals(DAY, established.withOperatedSince(DAY).operatedSince().orElseThrow());
    assertRefused(
        "Invalid operation: operatedSince 2026-03-01 (expected: not before establishedOn"
            + " 2026-03-02)",
        () -> established.withOperatedSince(DAY.minusDays(1)));
  }

  @Test
  void anIncidentIsClosedNoEarlierThanItWasDetected() {
    assertEquals(DAY, incident("INC-1").withClosedOn(DAY).closedOn().orElseThrow());
    assertRefused(
        "Invalid incident INC-1: closedOn 2026-03-01 (expected: not before detectedOn 2026-03-02)",
        () -> incident("INC-1").withClosedOn(DAY.minusDays(1)));
  }

  @Test
  void versionsOfTheSystemBeginWithOne() {
    assertRefused(
        "Invalid version of the ISMS: 0 (expected: 1 or more)",
        () -> IsmsVersion.builder().version(0).on(DAY).build());
  }

  @Test
  void namesAndSubjectsAreNotBlank() {
    assertRefused("Invalid process P-1: name is blank", () -> process("P-1").withName(" "));
    assertRefused("Invalid change CH-1: subject is blank", () -> change("CH-1").withSubject(" "));
    assertRefused("Invalid incident INC-1: what is blank", () -> incident("INC-1").withWhat(""));
  }
}
