package io.isms.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.decision.DecisionChange;
import io.isms.decision.DecisionState;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.diff.DatedDocument;
import io.isms.json.diff.SystemDiff;
import io.isms.risk.Trend;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.comparison.Movement;
import io.isms.riskcalc.comparison.RiskChange;
import io.isms.treatment.ActionChange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a year changed in the online shop. */
class NextYearTest {
  private static final DatedDocument BEFORE =
      complete(Examples.onlineShop(), LocalDate.of(2026, 11, 1));
  private static final DatedDocument AFTER =
      complete(Examples.onlineShopNextYear(), LocalDate.of(2027, 11, 1));
  private static final SystemDiff DIFF = SystemDiff.between(BEFORE, AFTER, RiskMethods.installed());

  private static DatedDocument complete(IsmsDocument document, LocalDate day) {
    return new DatedDocument(document.withIsms(new Walk(document, day).complete()), day);
  }

  private static List<String> risks(Trend trend) {
    return DIFF.risksThatAre(trend).stream().map(it -> it.risk().value()).toList();
  }

  @Test
  void risksRoseFellCameAndWent() {
    assertEquals(List.of("R-09", "R-18", "R-19"), risks(Trend.UP));
    assertEquals(
        List.of("R-01", "R-02", "R-03", "R-04", "R-06", "R-13", "R-16", "R-17", "R-27", "R-33"),
        risks(Trend.DOWN));
    assertEquals(List.of("R-49", "R-50"), risks(Trend.NEW));
    assertEquals(List.of("R-23", "R-24"), risks(Trend.GONE));
    assertEquals(List.of("R-46", "R-48"), risks(Trend.NEWLY_RATED));
    assertEquals(List.of("R-47"), risks(Trend.STILL_UNRATED));
  }

  @Test
  void someRoseByTheNewMatrixAloneAndOneByItsEstimate() {
    Movement up = new Movement(Trend.UP, Optional.of(1));
    Movement same = new Movement(Trend.SAME, Optional.of(0));
    for (RiskChange change : DIFF.risksThatAre(Trend.UP)) {
      boolean byMatrix = !change.risk().value().equals("R-18");
      assertEquals(Optional.of(byMatrix ? up : same), change.byCriteria(), change.toString());
      assertEquals(byMatrix, change.byEstimates().equals(Optional.of(same)), change.toString());
    }
  }

  @Test
  void mostOfThePlanIsDoneAndTwoActionsAreLate() {
    assertEquals(19, DIFF.actions().stream().filter(ActionChange::isFinished).count());
    assertEquals(
        List.of("ACT-11", "ACT-15"),
        DIFF.actions().stream()
            .filter(ActionChange::overdueAfter)
            .map(it -> it.action().value())
            .toList());
  }

  @Test
  void twoControlsMoreApply() {
    assertEquals(
        List.of("2022:A.5.13", "2022:A.8.30"),
        DIFF.controls().stream()
            .filter(it -> it.appliesOtherwise())
            .map(it -> it.control().toString())
            .toList());
  }

  @Test
  void threeDecisionsAreToBeTakenAgain() {
    assertEquals(
        List.of("approval APP-SCOPE-3 (scope)", "acceptance of R-21", "acceptance of R-38"),
        DIFF.decisions().stream()
            .filter(DecisionChange::needsDecision)
            .map(it -> it.after().label())
            .toList());
    assertTrue(!DIFF.decisionsThatBecame(DecisionState.EXPIRED).isEmpty(), "expired");
  }

  @Test
  void theDifferenceLeadsFromOneYearToTheNextAndBack() {
    SystemDiff read = IsmsJson.read(IsmsJson.write(DIFF), SystemDiff.class);

    assertEquals(AFTER.document(), read.structure().apply(BEFORE.document()));
    assertEquals(BEFORE.document(), read.structure().inverse().apply(AFTER.document()));
  }

  @Test
  void isWrittenJustAsTheLibraryWritesIt() {
    assertEquals(
        new String(Examples.onlineShopNextYearJson(), StandardCharsets.UTF_8),
        IsmsJson.write(Examples.onlineShopNextYear()));
  }
}
