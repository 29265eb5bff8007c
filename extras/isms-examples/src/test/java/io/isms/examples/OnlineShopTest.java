package io.isms.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.json.IsmsJson;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssetBased;
import io.isms.risk.Evaluation;
import io.isms.risk.EventBased;
import io.isms.risk.RiskAssessment;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentOption;
import io.isms.treatment.TreatmentOptionKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The online shop goes the whole way through the library. */
class OnlineShopTest {
  private static final Isms SHOP = Examples.onlineShop().isms();
  private static final Walk WALK = new Walk(Examples.onlineShop(), LocalDate.of(2026, 11, 1));

  @Test
  void isLargeEnoughToBeReal() {
    assertTrue(SHOP.context().assets().size() >= 30, "assets");
    assertTrue(SHOP.register().risks().size() >= 45, "risks");
    assertEquals(Edition.E2022, SHOP.edition());
  }

  @Test
  void identifiesRisksInBothWays() {
    Set<Class<?>> ways = new HashSet<>();
    SHOP.register()
        .risks()
        .forEach(
            risk ->
                ways.add(
                    risk.identification() instanceof AssetBased
                        ? AssetBased.class
                        : EventBased.class));

    assertEquals(Set.of(AssetBased.class, EventBased.class), ways);
  }

  @Test
  void assessesEveryRiskAndLeavesSomeUnrated() {
    RiskAssessment assessment = WALK.assessment();

    assertEquals(SHOP.register().risks().size(), assessment.entries().size());
    assertEquals(18, assessment.entriesThatAre(Evaluation.ACCEPTABLE).size());
    assertEquals(27, assessment.entriesThatAre(Evaluation.UNACCEPTABLE).size());
    assertEquals(3, assessment.entriesThatAre(Evaluation.UNDETERMINED).size());
  }

  @Test
  void putsUnratedRisksFirstAndHighLevelsBeforeLowOnes() {
    List<Integer> ranks =
        WALK.assessment().entries().stream()
            .map(AssessedRisk::current)
            .map(rating -> rating.findLevel().map(level -> level.rank()).orElse(Integer.MAX_VALUE))
            .toList();

    assertTrue(Ordering.natural().reverse().isOrdered(ranks), ranks.toString());
  }

  @Test
  void hasAPlanInWhichNothingIsMissing() {
    RiskTreatmentPlan plan = WALK.plan(SHOP.treatment()).get();

    assertEquals(
        WALK.assessment().entriesThatAre(Evaluation.UNACCEPTABLE).stream()
            .map(AssessedRisk::risk)
            .filter(risk -> plan.findItem(risk).isEmpty())
            .toList(),
        List.of());
  }

  @Test
  void usesAllFiveOptions() {
    assertEquals(
        ImmutableSet.copyOf(TreatmentOptionKind.values()),
        SHOP.treatment().treatments().stream()
            .flatMap(treatment -> treatment.options().stream())
            .map(TreatmentOption::kind)
            .collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void acceptsSomeRisksByException() {
    assertEquals(
        4,
        SHOP.treatment().acceptances().stream()
            .filter(acceptance -> acceptance.basis() == AcceptanceBasis.EXCEPTION)
            .count());
  }

  @Test
  void hasAStatementOfApplicabilityInWhichNothingIsMissing() {
    StatementOfApplicability soa = WALK.statementOfApplicability().get();

    assertEquals(93 + 2, soa.entries().size());
    assertEquals(
        SHOP.controls().custom().stream().map(Control::id).toList(),
        soa.additionalControls().stream().map(Control::id).toList());
    assertTrue(!soa.entriesOf(InheritedControl.class).isEmpty(), "inherited");
    assertTrue(!soa.entriesOf(ExcludedControl.class).isEmpty(), "excluded");
  }

  @Test
  void hasTwoControlsOfItsOwn() {
    assertEquals(
        List.of("C-NOUSB", "C-PAYPAGE"),
        SHOP.controls().custom().stream().map(control -> control.id().toString()).toList());
  }

  @Test
  void namesNoControlThatAnnexADoesNotHave() {
    ImmutableSortedSet<ControlId> named =
        Stream.of(
                SHOP.decisions().stream().map(SoaEntry::control),
                SHOP.register().risks().stream().flatMap(risk -> risk.existingControls().stream()),
                SHOP.treatment().treatments().stream()
                    .flatMap(treatment -> treatment.necessaryControls().stream()),
                SHOP.treatment().actions().stream().flatMap(action -> action.controls().stream()),
                SHOP.controls().implementations().stream().map(ControlImplementation::control))
            .flatMap(controls -> controls)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));

    assertEquals(
        Set.of(),
        named.stream()
            .filter(AnnexAControlId.class::isInstance)
            .filter(id -> AnnexA.catalog(Edition.E2022).findControl(id).isEmpty())
            .collect(Collectors.toSet()));
  }

  @Test
  void isWrittenJustAsTheLibraryWritesIt() {
    assertEquals(
        Examples.onlineShop(), IsmsJson.readDocument(IsmsJson.write(Examples.onlineShop())));
  }
}
