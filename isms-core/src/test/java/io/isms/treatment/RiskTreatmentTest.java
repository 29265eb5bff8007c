package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.control.CustomControlId;
import io.isms.risk.RiskId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskTreatmentTest {
  private static final CustomControlId MDM = CustomControlId.of("MDM");
  private static final TreatmentOption AVOID =
      AvoidRisk.builder().means(AvoidRisk.Means.NOT_START).what("shop").build();
  private static final TreatmentOption TAKE = TakeRisk.builder().opportunity("shop").build();
  private static final TreatmentOption MODIFY = ModifyRisk.of(RiskFactor.LIKELIHOOD);
  private static final TreatmentOption SHARE =
      ShareRisk.builder().means(ShareRisk.Means.INSURANCE).party(PartyId.of("INS")).build();
  private static final TreatmentOption RETAIN =
      RetainRisk.builder().basis(RetainRisk.Basis.CRITERIA).reason("small").build();

  private static RiskTreatment.Builder by(TreatmentOption... options) {
    return RiskTreatment.builder().risk(RiskId.of("R-1")).addOptions(options);
  }

  @Test
  void bringsOptionsIntoTheOrderOfTheirKinds() {
    RiskTreatment treatment = by(RETAIN, SHARE, MODIFY, TAKE).addNecessaryControl(MDM).build();
    assertEquals(List.of(TAKE, MODIFY, SHARE, RETAIN), treatment.options());
  }

  @Test
  void modifiesByTheControlsAndOnTheSidesOfItsEffects() {
    ControlEffect rarer = ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 1);
    ControlEffect milder =
        ControlEffect.of(CustomControlId.of("BACKUP"), RiskFactor.CONSEQUENCE, 2);
    assertEquals(
        by(ModifyRisk.of(RiskFactor.LIKELIHOOD, RiskFactor.CONSEQUENCE))
            .addNecessaryControls(CustomControlId.of("BACKUP"), MDM)
            .addEffects(rarer, milder)
            .build(),
        RiskTreatment.modifying(RiskId.of("R-1"), rarer, milder));
    assertRefused(
        "Invalid option modify: no target (expected: LIKELIHOOD, CONSEQUENCE or both)",
        () -> RiskTreatment.modifying(RiskId.of("R-1")));
  }

  @Test
  void findsAnOptionByItsKind() {
    RiskTreatment treatment = by(SHARE).build();
    assertEquals(Optional.of(SHARE), treatment.findOption(TreatmentOptionKind.SHARE));
    assertEquals(Optional.empty(), treatment.findOption(TreatmentOptionKind.AVOID));
    assertTrue(treatment.has(TreatmentOptionKind.SHARE));
    assertFalse(treatment.has(TreatmentOptionKind.TAKE));
  }

  @Test
  void refusesNoOption() {
    assertRefused(
        "Invalid treatment of R-1: no option (expected: one or more)", () -> by().build());
  }

  @Test
  void refusesAKindTwice() {
    assertRefused(
        "Invalid list: option id [TAKE] occurs twice (expected: once)",
        () -> by(TAKE, SHARE, TakeRisk.builder().opportunity("other").build()).build());
  }

  @Test
  void refusesToAvoidAndToTakeOrRetain() {
    assertRefused(
        "Invalid treatment of R-1: options [AVOID, TAKE] (expected: avoid without take or retain)",
        () -> by(TAKE, AVOID).build());
    assertRefused(
        "Invalid treatment of R-1: options [AVOID, SHARE, RETAIN] (expected: avoid without take or"
            + " retain)",
        () -> by(AVOID, SHARE, RETAIN).build());
    assertEquals(2, by(AVOID, SHARE).build().options().size());
    assertEquals(2, by(TAKE, RETAIN).build().options().size());
  }

  @Test
  void refusesToModifyWithoutControls() {
    assertRefused(
        "Invalid treatment of R-1: option modify without necessary controls (expected: one or"
            + " more)",
        () -> by(MODIFY).build());
  }

  @Test
  void refusesEffectsOfControlsThatAreNotNecessary() {
    ControlEffect effect = ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 1);
    assertRefused(
        "Invalid treatment of R-1: effect of MDM (expected: of one of the necessary controls [LOG])",
        () -> by(MODIFY).addNecessaryControl(CustomControlId.of("LOG")).addEffect(effect).build());
    assertEquals(
        ImmutableSortedSet.of(MDM),
        by(MODIFY).addNecessaryControl(MDM).addEffect(effect).build().necessaryControls());
  }
}
