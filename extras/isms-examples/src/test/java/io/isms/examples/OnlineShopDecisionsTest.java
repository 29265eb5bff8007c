package io.isms.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.control.ControlId;
import io.isms.decision.DecisionKind;
import io.isms.decision.DecisionRegister;
import io.isms.decision.DecisionState;
import io.isms.decision.DecisionStatus;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import io.isms.leadership.Approval;
import io.isms.risk.RiskId;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The decisions of the online shop are bound to what was seen. */
class OnlineShopDecisionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final IsmsDocument SHOP = Examples.onlineShop();
  private static final Isms NOW = complete(SHOP.isms());

  /** The shop before the rules of use became necessary against R-13, on 26 October. */
  private static final Isms BEFORE = complete(withoutRulesOfUse(SHOP.isms()));

  private static Isms complete(Isms isms) {
    return new Walk(SHOP.withIsms(isms), DAY).complete();
  }

  private static Isms withoutRulesOfUse(Isms isms) {
    return isms.withTreatment(
            isms.treatment()
                .withTreatments(
                    isms.treatment().treatments().stream()
                        .map(OnlineShopDecisionsTest::withoutRulesOfUse)
                        .toList()))
        .withDecisions(
            isms.decisions().stream().map(OnlineShopDecisionsTest::notForTheRisk).toList());
  }

  private static RiskTreatment withoutRulesOfUse(RiskTreatment treatment) {
    return treatment.risk().equals(RiskId.of("R-13"))
        ? treatment.withNecessaryControls(
            treatment.necessaryControls().stream()
                .filter(control -> !control.equals(ControlId.parse("2022:A.5.10")))
                .toList())
        : treatment;
  }

  private static SoaEntry notForTheRisk(SoaEntry entry) {
    return entry instanceof IncludedControl in
            && in.control().equals(ControlId.parse("2022:A.5.10"))
        ? in.withReasons(InclusionReason.GOOD_PRACTICE).withRisks()
        : entry;
  }

  private static ImmutableList<DecisionStatus> states(Isms isms, LocalDate day) {
    return DecisionRegister.of(isms, new CanonicalJson()).statesOn(day);
  }

  private static List<String> notValid(Isms isms, LocalDate day) {
    return states(isms, day).stream()
        .filter(status -> status.state() != DecisionState.VALID)
        .map(status -> status.label() + " " + status.state() + ": " + status.why())
        .toList();
  }

  @Test
  void aChangeOutdatesTheDecisionsThatWereMadeBeforeIt() {
    assertEquals(
        List.of(
            "approval APP-SOA-1 (statement of applicability) OUTDATED:"
                + " what there is differs from what was seen",
            "approval APP-PLAN-1 (treatment plan) REVOKED: taken back on 2026-10-26 by"
                + " anna-brandt: A customer list was found on a private laptop; the plan says too"
                + " little about exports",
            "approval APP-OPERATION-1 (operation) EXPIRED: held until 2026-10-31",
            "acceptance of R-13 OUTDATED: what there is differs from what was seen"),
        notValid(NOW, DAY));
  }

  @Test
  void theHashesOfTheOutdatedAreOfWhatWasThereBefore() {
    assertEquals(List.of(), notValid(BEFORE, LocalDate.of(2026, 10, 25)));
  }

  @Test
  void whatWasDecidedAfterTheChangeDoesNotStandOnWhatWasThereBefore() {
    assertEquals(
        List.of(
            "approval APP-PLAN-2 (treatment plan) OUTDATED: what there is differs from what was"
                + " seen",
            "approval APP-RESIDUAL-1 (residual risks) OUTDATED: what there is differs from what"
                + " was seen"),
        notValid(BEFORE, LocalDate.of(2026, 10, 31)).stream()
            .filter(line -> line.contains("OUTDATED"))
            .toList());
  }

  @Test
  void onlyTwoConsentsAreBoundToNothing() {
    assertEquals(
        List.of("acceptance of R-28", "acceptance of R-45"),
        states(NOW, DAY).stream()
            .filter(status -> !status.isBound())
            .map(DecisionStatus::label)
            .toList());
  }

  @Test
  void thereIsADecisionOfEachKindButOne() {
    List<DecisionKind> kinds =
        states(NOW, DAY).stream().map(DecisionStatus::kind).distinct().toList();

    assertEquals(
        List.of(DecisionKind.AUDIT_PROGRAMME),
        List.of(DecisionKind.values()).stream().filter(kind -> !kinds.contains(kind)).toList());
  }

  @Test
  void everyDecisionSaysInWhichRoleAndAtWhoseRequest() {
    for (Approval approval : NOW.leadership().approvals()) {
      assertTrue(approval.role().isPresent(), approval.toString());
      assertTrue(approval.reason().isPresent(), approval.toString());
      assertNotEquals(Optional.of(approval.by()), approval.requestedBy());
    }
    for (RiskAcceptance acceptance : NOW.treatment().acceptances()) {
      assertTrue(acceptance.role().isPresent(), acceptance.toString());
      assertNotEquals(Optional.of(acceptance.acceptedBy()), acceptance.requestedBy());
    }
  }
}
