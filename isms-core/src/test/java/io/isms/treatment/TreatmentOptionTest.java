package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentOptionTest {
  @ParameterizedTest
  @CsvSource({
    "avoid, AVOID",
    "Terminate, AVOID",
    "TAKE, TAKE",
    "increase, TAKE",
    "modify, MODIFY",
    "Mitigate, MODIFY",
    "reduce, MODIFY",
    "treat, MODIFY",
    "Apply controls, MODIFY",
    "APPLY_CONTROLS, MODIFY",
    "'  apply -controls ', MODIFY",
    "share, SHARE",
    "transfer, SHARE",
    "retain, RETAIN",
    "accept, RETAIN",
    "tolerate, RETAIN"
  })
  void readsUsualNames(String text, TreatmentOptionKind kind) {
    assertEquals(kind, TreatmentOptionKind.parse(text));
  }

  @ParameterizedTest
  @EnumSource
  void readsItsOwnNameAndThatOf2005(TreatmentOptionKind kind) {
    assertEquals(kind, TreatmentOptionKind.parse(kind.name()));
    assertEquals(
        Optional.of(kind).filter(it -> it != TreatmentOptionKind.TAKE),
        kind.name2005().map(TreatmentOptionKind::parse));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ignore", "applycontrols"})
  void refusesWhatIsNoOption(String text) {
    assertRefused(
        "Unknown treatment option '"
            + text
            + "' (expected: one of [avoid, take, modify, share, retain])",
        () -> TreatmentOptionKind.parse(text));
  }

  @Test
  void eachOptionIsOfItsKindAndRefusesBlankTexts() {
    AvoidRisk avoid = AvoidRisk.builder().means(AvoidRisk.Means.CEASE).what("The shop").build();
    assertEquals(TreatmentOptionKind.AVOID, avoid.kind());
    assertRefused("Invalid option avoid: what is blank", () -> avoid.withWhat(" "));
    TakeRisk take = TakeRisk.builder().opportunity("The shop").build();
    assertEquals(TreatmentOptionKind.TAKE, take.kind());
    assertRefused("Invalid option take: opportunity is blank", () -> take.withOpportunity(""));
    RetainRisk retain =
        RetainRisk.builder().basis(RetainRisk.Basis.CRITERIA).reason("Small").build();
    assertEquals(TreatmentOptionKind.RETAIN, retain.kind());
    assertRefused("Invalid option retain: reason is blank", () -> retain.withReason("\n"));
    ShareRisk share =
        ShareRisk.builder().means(ShareRisk.Means.INSURANCE).party(PartyId.of("INS")).build();
    assertEquals(TreatmentOptionKind.SHARE, share.kind());
    assertRefused("Invalid option share: agreement is blank", () -> share.withAgreement(" "));
    ModifyRisk modify = ModifyRisk.of(RiskFactor.LIKELIHOOD);
    assertEquals(TreatmentOptionKind.MODIFY, modify.kind());
    assertRefused(
        "Invalid option modify: no target (expected: LIKELIHOOD, CONSEQUENCE or both)",
        () -> modify.withTargets(ImmutableSortedSet.of()));
  }

  @Test
  void aStatedResidualNeedsAReason() {
    assertRefused(
        "Invalid stated residual L: reason is blank",
        () -> StatedResidual.builder().level(LevelCode.of("L")).reason(" ").build());
  }
}
