package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.Finding;
import io.isms.common.LevelCode;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetInventory;
import io.isms.context.AssetKind;
import io.isms.standard.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriteriaByPartTest {
  private static final Scale SCALE =
      Scale.of("risk", Level.of("L", "Low", 1), Level.of("H", "High", 2));
  private static final RiskCriteria STRICT =
      RiskCriteria.builder()
          .version(1)
          .method("m")
          .likelihood(SCALE)
          .consequence(SCALE)
          .levels(SCALE)
          .build();
  private static final ScopePart PLANT = ScopePart.of("plant");
  private static final ScopePart OFFICE = ScopePart.of("office");
  private static final CriteriaForPart OF_PLANT =
      CriteriaForPart.builder().name("plant").addScopePart(PLANT).criteria(STRICT).build();
  private static final CriteriaForPart OF_OFFICE =
      CriteriaForPart.builder()
          .name("office")
          .addScopePart(OFFICE)
          .criteria(STRICT.withAcceptable(LevelCode.of("L")))
          .build();
  private static final CriteriaForPart OF_SITES =
      CriteriaForPart.builder().name("sites").addAssetKind(AssetKind.SITE).criteria(STRICT).build();
  private static final CriteriaByPart BY_PART =
      CriteriaByPart.builder().addParts(OF_PLANT, OF_OFFICE, OF_SITES).build();
  private static final AssetInventory ASSETS =
      AssetInventory.of(
          List.of(
              Asset.builder().id(AssetId.of("HALL")).name("Hall").kind(AssetKind.SITE).build()));

  private static Risk risk(String id, ScopePart... parts) {
    return Risk.ofEvent(id, "e").scopeParts(ImmutableSortedSet.copyOf(parts)).build();
  }

  private static Risk inHall(Risk risk) {
    return risk.withIdentification(
        EventBased.builder().event("e").addAffectedAsset(AssetId.of("HALL")).build());
  }

  @Test
  void tellsWhichCriteriaApplyToWhichRisk() {
    assertEquals(Optional.of(OF_PLANT), BY_PART.findCriteria(risk("R-1", PLANT), ASSETS));
    assertEquals(Optional.of(OF_SITES), BY_PART.findCriteria(inHall(risk("R-2")), ASSETS));
    assertEquals(Optional.empty(), BY_PART.findCriteria(risk("R-3"), ASSETS));
    RiskRegister register =
        RiskRegister.of(
            List.of(
                risk("R-1", PLANT), inHall(risk("R-2")), risk("R-3"), risk("R-4", PLANT, OFFICE)));
    assertEquals(
        List.of(risk("R-1", PLANT)), BY_PART.registerOf("plant", register, ASSETS).risks());
    assertRefused(
        "Unknown criteria 'cellar' (expected: one of [office, plant, sites])",
        () -> BY_PART.registerOf("cellar", register, ASSETS));
  }

  @Test
  void reportsRisksWithSeveralCriteriaAndWithNone() {
    RiskRegister register =
        RiskRegister.of(
            List.of(
                inHall(risk("R-1", PLANT)),
                risk("R-2", PLANT, OFFICE),
                risk("R-3", PLANT),
                risk("R-4").withCategories(ImmutableSortedSet.of(RiskCategory.of("fraud")))));
    assertEquals(
        List.of(
            "CRITERIA-OVERLAP R-1: criteria plant, sites apply to risk R-1 with asset kind SITE,"
                + " no category, scope part plant (expected: one of them)",
            "CRITERIA-OVERLAP R-2: criteria office, plant apply to risk R-2 with no asset kind, no"
                + " category, scope part office and plant (expected: one of them)",
            "CRITERIA-GAP R-4: no criteria apply to risk R-4 with no asset kind, category fraud, no"
                + " scope part (expected: one of [office, plant, sites])"),
        BY_PART.findings(register, ASSETS, Edition.E2022).stream()
            .map(CriteriaByPartTest::text)
            .toList());
  }

  private static String text(Finding finding) {
    return finding.code() + " " + finding.subject() + ": " + finding.message();
  }

  private static List<String> described(List<RiskProfile> profiles) {
    return profiles.stream().map(RiskProfile::describe).toList();
  }

  @Test
  void findsOverlapsAndGapsBeforeThereIsARisk() {
    assertEquals(
        List.of(
            "asset kind SITE, no category, scope part office",
            "asset kind SITE, no category, scope part plant"),
        described(BY_PART.overlaps()));
    assertEquals(List.of("no asset kind, no category, no scope part"), described(BY_PART.gaps()));
    CriteriaByPart forAll =
        CriteriaByPart.builder()
            .addPart(CriteriaForPart.builder().name("all").criteria(STRICT).build())
            .build();
    assertEquals(List.of(), forAll.overlaps());
    assertEquals(List.of(), forAll.gaps());
  }

  @Test
  void categoriesAndPartsHaveNamesInLowerCase() {
    assertRefused(
        "Invalid risk category 'Fraud' (expected: a form like fraud or data-loss)",
        () -> RiskCategory.of("Fraud"));
    assertRefused(
        "Invalid scope part 'the plant' (expected: a form like plant or head-office)",
        () -> ScopePart.of("the plant"));
  }

  @Test
  void refusesOneNameTwiceAndABlankOne() {
    assertRefused(
        "Invalid list: criteria id [plant] occurs twice (expected: once)",
        () -> CriteriaByPart.builder().parts(Arrays.asList(OF_PLANT, OF_PLANT)).build());
    assertRefused("Invalid criteria for a part: name is blank", () -> OF_PLANT.withName(" "));
  }
}
