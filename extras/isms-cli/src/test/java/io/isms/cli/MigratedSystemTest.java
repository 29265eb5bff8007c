package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.annexa.MigrationAnswer;
import io.isms.annexa.MigrationDraft;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.common.AuditId;
import io.isms.context.IsmsContext;
import io.isms.context.RequirementId;
import io.isms.context.RequirementKind;
import io.isms.context.SecurityRequirement;
import io.isms.control.ControlId;
import io.isms.evaluation.Audit;
import io.isms.evaluation.ControlVerdict;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.examples.Examples;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigratedSystemTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static Isms migrated(Isms isms, Edition to) {
    return new MigratedSystem(isms, MigrateCommand.draft(isms, to, DAY)).isms();
  }

  private static ControlId id(String control) {
    return ControlId.parse(control);
  }

  private static Set<ControlId> ids(String... controls) {
    return Stream.of(controls).map(ControlId::parse).collect(ImmutableSet.toImmutableSet());
  }

  private static SecurityRequirement requirement(String... controls) {
    return SecurityRequirement.builder()
        .id(RequirementId.of("REQ-1"))
        .kind(RequirementKind.LEGAL)
        .source("The law")
        .text("Lists of customers stay in the house.")
        .controls(ids(controls))
        .build();
  }

  private static Isms requiring(Edition edition, String... controls) {
    return Isms.builder()
        .edition(edition)
        .context(IsmsContext.builder().addRequirement(requirement(controls)).build())
        .build();
  }

  private static Set<ControlId> required(Isms isms) {
    return isms.context().requirements().get(0).controls();
  }

  @Test
  void noPartOfTheShopNamesAControlOfTheOldEdition() {
    for (Isms isms : List.of(Examples.onlineShop2005().isms(), Examples.onlineShop2013().isms())) {
      Isms migrated = migrated(isms, Edition.E2022);

      assertEquals(Edition.E2022, migrated.edition());
      assertFalse(
          IsmsJson.write(migrated).contains("\"" + isms.edition() + ":A."),
          isms.edition().toString());
    }
  }

  @Test
  void theWayBackReachesEveryPartThatNamesControls() {
    Isms isms = Examples.onlineShop().isms();
    String before = IsmsJson.write(isms);
    String after = IsmsJson.write(migrated(isms, Edition.E2013));

    assertTrue(before.contains("\"2022:A."));
    assertFalse(after.contains("\"2022:A."), "a control of 2022 is left");
    assertTrue(after.contains("\"2013:A."));
  }

  @Test
  void whatNamesNoControlStaysAsItIs() {
    Isms isms = Examples.onlineShop2013().isms();
    Isms migrated = migrated(isms, Edition.E2022);

    assertEquals(isms.leadership(), migrated.leadership());
    assertEquals(isms.support(), migrated.support());
    assertEquals(isms.criteria(), migrated.criteria());
    assertEquals(isms.treatment().acceptances(), migrated.treatment().acceptances());
  }

  @Test
  void aControlGoesOnAsAllThatItHasBecome() {
    assertEquals(
        ids("2022:A.5.36", "2022:A.8.8", "2022:A.5.2"),
        required(
            migrated(requiring(Edition.E2013, "2013:A.6.1.1", "2013:A.18.2.3"), Edition.E2022)));
  }

  @Test
  void aControlWithoutASuccessorIsLeftOut() {
    assertEquals(
        ids("2022:A.5.5"),
        required(
            migrated(requiring(Edition.E2005, "2005:A.6.1.2", "2005:A.6.1.6"), Edition.E2022)));
  }

  @Test
  void aWithdrawnControlStaysAsAnOwnOneUntilSomebodyLetsItGo() {
    Isms isms =
        requiring(Edition.E2005, "2005:A.12.5.4")
            .withDecisions(IncludedControl.of(id("2005:A.12.5.4"), InclusionReason.LEGAL));
    MigrationDraft draft = MigrateCommand.draft(isms, Edition.E2022, DAY);
    ControlId kept = id("EX-2005-A.12.5.4");

    assertEquals(Set.of(kept), required(new MigratedSystem(isms, draft).isms()));
    assertEquals(
        Set.of(),
        required(new MigratedSystem(isms, draft.answer(MigrationAnswer.letGo(kept))).isms()));
  }

  private static ControlVerdict verdict(String control, boolean effective) {
    return ControlVerdict.builder().control(id(control)).effective(effective).build();
  }

  @Test
  void anAuditFindsAMergedControlAsBadAsItsWorstPart() {
    Isms isms =
        Isms.builder()
            .edition(Edition.E2013)
            .evaluation(
                PerformanceEvaluation.builder()
                    .addAudit(
                        Audit.builder()
                            .id(AuditId.of("AU-1"))
                            .controls(ids("2013:A.9.2.2", "2013:A.9.2.5", "2013:A.6.1.1"))
                            .addControlVerdicts(
                                verdict("2013:A.9.2.2", true),
                                verdict("2013:A.9.2.5", false),
                                verdict("2013:A.6.1.1", true))
                            .build())
                    .build())
            .build();
    Audit audit = migrated(isms, Edition.E2022).evaluation().audits().get(0);

    assertEquals(ids("2022:A.5.2", "2022:A.5.18"), audit.controls());
    assertEquals(
        Set.of(verdict("2022:A.5.2", true), verdict("2022:A.5.18", false)),
        audit.controlVerdicts().stream().collect(Collectors.toSet()));
  }

  @Test
  void whatWasDrawnUpInTheOldEditionStaysUntilItIsDrawnUpAnew() {
    String shop = new String(Examples.onlineShop2013Json(), StandardCharsets.UTF_8);
    Isms complete =
        IsmsJson.readDocument(Cli.runOn(Cli.runOn(shop, "assess", "-").done(), "soa", "-").done())
            .isms();
    Isms migrated = migrated(complete, Edition.E2022);

    assertEquals(complete.statementOfApplicability(), migrated.statementOfApplicability());
    assertEquals(migrated, IsmsJson.read(IsmsJson.write(migrated), Isms.class));
  }
}
