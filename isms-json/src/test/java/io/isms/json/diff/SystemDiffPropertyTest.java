package io.isms.json.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.applicability.ControlChange;
import io.isms.decision.DecisionChange;
import io.isms.decision.DecisionRegister;
import io.isms.decision.DecisionStatus;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.risk.Trend;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.comparison.AssessmentComparison;
import io.isms.riskcalc.comparison.Movement;
import io.isms.riskcalc.comparison.ResidualChange;
import io.isms.riskcalc.comparison.RiskChange;
import io.isms.testing.IsmsDomain;
import io.isms.testing.Known;
import io.isms.treatment.ActionChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws of differences between two systems that know the same risks and controls. */
class SystemDiffPropertyTest {
  private static final RiskMethods METHODS = RiskMethods.installed();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void isEmptyBetweenEqualSystems(@ForAll("pairs") Tuple2<DatedDocument, DatedDocument> pair) {
    DatedDocument system = pair.get1();
    SystemDiff diff = SystemDiff.between(system, again(system), METHODS);

    assertEquals(List.of(), diff.elements());
    assertTrue(diff.isEmpty());
    assertEquals(List.of(), diff.movedRisks());
    assertEquals(List.of(), diff.movedResiduals());
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void leadsFromOneToTheOtherAndComesBackFromJson(
      @ForAll("pairs") Tuple2<DatedDocument, DatedDocument> pair) {
    SystemDiff diff = SystemDiff.between(pair.get1(), pair.get2(), METHODS);
    SystemDiff read = IsmsJson.read(IsmsJson.write(diff), SystemDiff.class);

    assertEquals(diff, read);
    assertEquals(pair.get2().document(), read.structure().apply(pair.get1().document()));
    assertEquals(
        ModelDiff.between(pair.get1().document(), pair.get2().document()), read.structure());
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void isMirroredInTheOtherDirection(@ForAll("pairs") Tuple2<DatedDocument, DatedDocument> pair) {
    SystemDiff there = SystemDiff.between(pair.get1(), pair.get2(), METHODS);
    SystemDiff back = SystemDiff.between(pair.get2(), pair.get1(), METHODS);

    assertEquals(there.structure().inverse(), back.structure());
    assertEquals(there.controls().stream().map(ControlChange::inverse).toList(), back.controls());
    assertEquals(there.actions().stream().map(ActionChange::inverse).toList(), back.actions());
    assertEquals(
        there.residuals().stream().map(ResidualChange::risk).toList(),
        back.residuals().stream().map(ResidualChange::risk).toList());
    if (sameCriteria(pair)) {
      assertEquals(trends(there).stream().map(Trend::opposite).toList(), trends(back));
    }
  }

  private static ImmutableList<Trend> trends(SystemDiff diff) {
    return Stream.concat(
            diff.risks().stream().flatMap(it -> it.changes().stream()).map(RiskChange::movement),
            diff.residuals().stream().flatMap(it -> Stream.of(it.today(), it.expected())))
        .map(Movement::trend)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean sameCriteria(Tuple2<DatedDocument, DatedDocument> pair) {
    return pair.get1()
        .document()
        .isms()
        .criteria()
        .equals(pair.get2().document().isms().criteria());
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void levelsMoveAsTheAssessmentsSay(@ForAll("pairs") Tuple2<DatedDocument, DatedDocument> pair) {
    Isms before = pair.get1().document().isms();
    Isms after = pair.get2().document().isms();
    SystemDiff diff = SystemDiff.between(pair.get1(), pair.get2(), METHODS);
    if (before.assessment().isPresent()
        && after.assessment().isPresent()
        && after.criteria().isPresent()) {
      AssessmentComparison expected =
          AssessmentComparison.of(
              before.assessment().orElseThrow(),
              after.assessment().orElseThrow(),
              after.criteria().orElseThrow());
      assertEquals(
          expected.changes().stream().map(RiskChange::movement).toList(),
          diff.risks().orElseThrow().changes().stream().map(RiskChange::movement).toList());
    }
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void decisionsStandAsTheRegistersSay(@ForAll("pairs") Tuple2<DatedDocument, DatedDocument> pair) {
    List<DecisionStatus> before = states(pair.get1());
    List<DecisionStatus> after = states(pair.get2());
    SystemDiff diff = SystemDiff.between(pair.get1(), pair.get2(), METHODS);

    for (DecisionChange change : diff.decisions()) {
      change.before().ifPresent(it -> assertTrue(before.contains(it), it.toString()));
      assertEquals(
          change.kept() ? Optional.of(change.after()) : Optional.empty(),
          after.stream().filter(it -> it.isOf(change.after())).findFirst());
    }
    for (DecisionStatus was : before) {
      boolean told = diff.decisions().stream().anyMatch(it -> it.after().isOf(was));
      boolean same = after.stream().anyMatch(it -> it.isOf(was) && it.state() == was.state());
      assertEquals(!same, told, was.label());
    }
  }

  private static List<DecisionStatus> states(DatedDocument system) {
    return DecisionRegister.of(system.document().isms(), new CanonicalJson())
        .statesOn(system.day());
  }

  @Provide
  Arbitrary<Tuple2<DatedDocument, DatedDocument>> pairs() {
    return Known.any()
        .flatMap(known -> IsmsDomain.systems(known).tuple2())
        .map(
            pair ->
                Tuple.of(
                    again(new DatedDocument(IsmsDocument.of(pair.get1()), DAY)),
                    again(new DatedDocument(IsmsDocument.of(pair.get2()), DAY.plusYears(1)))));
  }

  /** As it is read. */
  private static DatedDocument again(DatedDocument system) {
    return new DatedDocument(
        IsmsJson.readDocument(IsmsJson.write(system.document())), system.day());
  }
}
