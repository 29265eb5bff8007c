package io.isms.riskcalc;

import static io.isms.common.SecurityProperty.AVAILABILITY;
import static io.isms.common.SecurityProperty.CONFIDENTIALITY;
import static io.isms.common.SecurityProperty.INTEGRITY;
import static io.isms.riskcalc.Fixtures.CRITERIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.common.Elements;
import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetInventory;
import io.isms.context.AssetKind;
import io.isms.risk.Derivation;
import io.isms.risk.EventBased;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Unrated;
import io.isms.risk.ValuePropagation;
import io.isms.standard.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetValuesTest {
  private static final RiskCriteria HIGHEST =
      CRITERIA.withValuePropagation(ValuePropagation.HIGHEST);

  /** Sales need the shop, the shop the server and, less, the cache; support needs the server. */
  private static final List<Asset> SHOP =
      List.of(
          asset("SALES", "SHOP").withValuation(Map.of(AVAILABILITY, LevelCode.of("C4"))),
          asset("SHOP", "SERVER", "CACHE").withAttenuation(Map.of(AssetId.of("CACHE"), 2)),
          asset("SUPPORT", "SERVER").withValuation(Map.of(AVAILABILITY, LevelCode.of("C2"))),
          asset("SERVER"),
          asset("CACHE").withValuation(Map.of(AVAILABILITY, LevelCode.of("C1"))));

  private static Asset asset(String id, String... needs) {
    return Asset.builder()
        .id(AssetId.of(id))
        .name(id)
        .kind(AssetKind.SOFTWARE)
        .dependsOn(Arrays.stream(needs).map(AssetId::of).toList())
        .build();
  }

  private static Rating value(RiskCriteria criteria, List<Asset> assets, String id) {
    return AssetValues.of(AssetInventory.of(assets), criteria)
        .valueOf(AssetId.of(id), AVAILABILITY);
  }

  private static List<String> steps(Rating rating) {
    return ((RatedLevel) rating).derivation().steps();
  }

  @Test
  void theHighestOfWhatNeedsAnAssetCounts() {
    assertEquals("Critical", value(HIGHEST, SHOP, "SALES").label());
    assertEquals("Critical", value(HIGHEST, SHOP, "SHOP").label());
    assertEquals("Significant", value(HIGHEST, SHOP, "SUPPORT").label());
    RatedLevel server = (RatedLevel) value(HIGHEST, SHOP, "SERVER");
    assertEquals("Critical", server.label());
    assertEquals(
        Derivation.builder()
            .method("propagated-value")
            .version("1")
            .putInput("asset", "SERVER")
            .putInput("from", "SALES")
            .putInput("property", "availability")
            .addSteps("SALES is valued Critical for availability", "passes SALES > SHOP > SERVER")
            .build(),
        server.derivation());
  }

  @Test
  void whatIsNeededInPartTakesLess() {
    Rating cache = value(HIGHEST, SHOP, "CACHE");
    assertEquals("Significant", cache.label());
    assertEquals(
        List.of(
            "SALES is valued Critical for availability",
            "passes SALES > SHOP > CACHE, less 2 = Significant"),
        steps(cache));
  }

  @Test
  void anAssetKeepsItsOwnValueWhereNoneIsPassedOn() {
    assertEquals("Minor", value(CRITERIA, SHOP, "CACHE").label());
    assertEquals(
        List.of("CACHE is valued Minor for availability"), steps(value(CRITERIA, SHOP, "CACHE")));
    assertEquals(
        Unrated.because("SERVER not valued for availability"), value(CRITERIA, SHOP, "SERVER"));
  }

  @Test
  void manyAssetsOfOneValueCountOneLevelMore() {
    List<Asset> tenants =
        List.of(
            asset("T-1", "HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C3"))),
            asset("T-2", "HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C3"))),
            asset("T-3", "HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C1"))),
            asset("HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C3"))));
    Rating three =
        value(CRITERIA.withValuePropagation(ValuePropagation.raisedFrom(3)), tenants, "HOST");
    assertEquals("Critical", three.label());
    assertEquals(
        List.of(
            "HOST is valued Serious for availability",
            "3 assets or more bring it, one level more = Critical"),
        steps(three));
    assertEquals(
        "Serious",
        value(CRITERIA.withValuePropagation(ValuePropagation.raisedFrom(4)), tenants, "HOST")
            .label());
  }

  @Test
  void whatNobodyValuedIsUnknownAlsoForAllThatItNeeds() {
    List<Asset> assets =
        List.of(
            asset("A-1", "A-3").withValuation(Map.of(AVAILABILITY, LevelCode.of("C5"))),
            asset("A-2", "A-3"),
            asset("A-3", "A-4"),
            asset("A-4"));
    Unrated unknown = Unrated.because("A-2 not valued for availability");
    assertEquals("Catastrophic", value(HIGHEST, assets, "A-1").label());
    assertEquals(unknown, value(HIGHEST, assets, "A-2"));
    assertEquals(unknown, value(HIGHEST, assets, "A-3"));
    assertEquals(unknown, value(HIGHEST, assets, "A-4"));
  }

  @Test
  void namesTheFirstUnvaluedAssetsThatNothingElseNeedsOrThatNeedEachOther() {
    List<Asset> assets =
        List.of(
            asset("A-1"),
            asset("A-2", "A-1"),
            asset("A-3", "A-2"),
            asset("A-4", "A-1"),
            asset("A-5", "A-6"),
            asset("A-6", "A-5", "A-1"),
            asset("A-9").withValuation(Map.of(AVAILABILITY, LevelCode.of("C1"))));
    assertEquals(
        Unrated.because("A-3, A-4, A-5 not valued for availability"),
        value(HIGHEST, assets, "A-1"));
    assertEquals(Unrated.because("A-3 not valued for availability"), value(HIGHEST, assets, "A-2"));
    assertEquals(
        Unrated.because("A-5, A-6 not valued for availability"), value(HIGHEST, assets, "A-6"));
  }

  @Test
  void aValueThatIsRaisedHasComeOnWaysOnWhichAsMuchIsLost() {
    List<Asset> tenants =
        List.of(
            asset("T-1", "HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C3"))),
            asset("T-2", "HOST")
                .withValuation(Map.of(AVAILABILITY, LevelCode.of("C4")))
                .withAttenuation(Map.of(AssetId.of("HOST"), 1)),
            asset("T-3", "HOST")
                .withValuation(Map.of(AVAILABILITY, LevelCode.of("C3")))
                .withAttenuation(Map.of(AssetId.of("HOST"), 1)),
            asset("HOST"));
    assertEquals(
        "Critical",
        value(CRITERIA.withValuePropagation(ValuePropagation.raisedFrom(2)), tenants, "HOST")
            .label());
    assertEquals(
        "Serious",
        value(CRITERIA.withValuePropagation(ValuePropagation.raisedFrom(3)), tenants, "HOST")
            .label());
  }

  @Test
  void theHighestLevelIsNotRaised() {
    List<Asset> tenants =
        List.of(
            asset("T-1", "HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C5"))),
            asset("HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C5"))));
    Rating host =
        value(CRITERIA.withValuePropagation(ValuePropagation.raisedFrom(2)), tenants, "HOST");
    assertEquals("Catastrophic", host.label());
    assertEquals(List.of("HOST is valued Catastrophic for availability"), steps(host));
  }

  @Test
  void manyThatBringTheLowestCountWhateverWasLost() {
    List<Asset> tenants =
        List.of(
            asset("T-1", "HOST")
                .withValuation(Map.of(AVAILABILITY, LevelCode.of("C2")))
                .withAttenuation(Map.of(AssetId.of("HOST"), 4)),
            asset("T-2", "HOST").withValuation(Map.of(AVAILABILITY, LevelCode.of("C1"))),
            asset("HOST"));
    assertEquals(
        "Significant",
        value(CRITERIA.withValuePropagation(ValuePropagation.raisedFrom(2)), tenants, "HOST")
            .label());
  }

  @Test
  void aCycleIsNamedAndDoesNoHarm() {
    List<Asset> assets =
        List.of(
            asset("A-1", "A-2").withValuation(Map.of(AVAILABILITY, LevelCode.of("C2"))),
            asset("A-2", "A-3"),
            asset("A-3", "A-1").withValuation(Map.of(AVAILABILITY, LevelCode.of("C4"))));
    for (String id : List.of("A-1", "A-2", "A-3")) {
      assertEquals("Critical", value(HIGHEST, assets, id).label());
    }
    assertEquals(
        List.of("assets need each other: A-1 > A-2 > A-3 > A-1 (expected: no cycle)"),
        AssetValues.of(AssetInventory.of(assets), HIGHEST).findings(Edition.E2022).stream()
            .map(finding -> finding.message())
            .toList());
  }

  @Test
  void aRiskCouldCostWhatItsAssetsAreWorth() {
    AssetValues values =
        AssetValues.of(
            AssetInventory.of(
                List.of(
                    asset("A-1")
                        .withValuation(
                            Map.of(
                                AVAILABILITY,
                                LevelCode.of("C2"),
                                CONFIDENTIALITY,
                                LevelCode.of("C3"))),
                    asset("A-2").withValuation(Map.of(AVAILABILITY, LevelCode.of("C5"))))),
            HIGHEST);
    Risk risk =
        Risk.ofEvent("R-1", "e")
            .identification(
                EventBased.builder()
                    .event("e")
                    .addAffectedAssets(AssetId.of("A-1"), AssetId.of("A-2"))
                    .build())
            .build();
    Map<SecurityProperty, Rating> consequences = values.consequencesOf(risk);
    assertEquals("Catastrophic", Elements.get("property", consequences, AVAILABILITY).label());
    assertEquals(
        Unrated.because("A-2 not valued for confidentiality"), consequences.get(CONFIDENTIALITY));
    assertEquals(2, consequences.size());
    assertEquals(Map.of(), values.consequencesOf(Risk.ofEvent("R-2", "e").build()));
    assertEquals(
        Unrated.because("no asset is valued for integrity"),
        values.valueOf(AssetId.of("A-1"), INTEGRITY));
    assertEquals(
        "Unknown asset 'A-9' (expected: one of [A-1, A-2])",
        assertThrows(
                IllegalArgumentException.class, () -> values.valueOf(AssetId.of("A-9"), INTEGRITY))
            .getMessage());
  }
}
