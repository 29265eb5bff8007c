package io.isms.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.common.PartyId;
import io.isms.context.Asset;
import io.isms.json.IsmsDocument;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.Risk;
import io.isms.risk.Unrated;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.ShareRisk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueTypeTest {
  @Test
  void worksAcrossNamedModulesThatOpenNothing() {
    Module core = Risk.class.getModule();
    Module json = ValueType.class.getModule();
    assertEquals("io.isms.core", core.getName());
    assertEquals("io.isms.json", json.getName());
    assertFalse(core.isOpen("io.isms.risk", json));
    assertEquals(Unrated.because("x"), typeOf(Unrated.class).build(ImmutableMap.of("reason", "x")));
    Asset asset =
        (Asset)
            ValueReader.read(
                JsonText.parse("{\"id\":\"A\",\"name\":\"a\",\"kind\":\"SITE\"}"), Asset.class);
    assertEquals(asset, typeOf(Asset.class).build(valuesOf(asset)));
  }

  @Test
  void takesAccessorsThatTheBuilderKnowsAsAttributes() {
    assertEquals(
        List.of(
            "id",
            "categories",
            "current",
            "existingControls",
            "identification",
            "independentEstimates",
            "inherent",
            "owner",
            "scopeParts",
            "title"),
        propertiesOf(Risk.class));
  }

  @Test
  void leavesOutDerivedAttributesAndHelpers() {
    assertEquals(
        List.of("acceptance", "actions", "current", "owner", "residual", "treatment"),
        propertiesOf(PlannedTreatment.class));
    assertEquals(List.of("agreement", "means", "party", "record"), propertiesOf(ShareRisk.class));
    assertEquals(List.of("asset", "threat", "vulnerabilities"), propertiesOf(AssetBased.class));
    assertEquals(
        List.of(
            "affectedAssets",
            "basis",
            "cause",
            "event",
            "evidence",
            "potentialConsequences",
            "source"),
        propertiesOf(EventBased.class));
  }

  @Test
  void knowsWhatCannotBeLeftOut() {
    assertEquals(
        List.of("id", "kind", "name"),
        typeOf(Asset.class).properties().values().stream()
            .filter(Attribute::isMandatory)
            .map(Attribute::name)
            .toList());
  }

  @Test
  void putsThePartsOfASystemBesideTheRestOfTheDocument() {
    assertEquals(
        List.of(
            "formatVersion",
            "edition",
            "assessment",
            "context",
            "controls",
            "criteria",
            "criteriaByPart",
            "decisions",
            "declarations",
            "earlierAssessments",
            "evaluation",
            "improvement",
            "leadership",
            "method",
            "operation",
            "planning",
            "register",
            "statementOfApplicability",
            "support",
            "treatment",
            "treatmentPlan"),
        propertiesOf(IsmsDocument.class));
  }

  @Test
  void takesNothingElseForAValueType() {
    assertTrue(ValueType.find(String.class).isEmpty());
    assertTrue(ValueType.find(List.class).isEmpty());
    assertTrue(ValueType.find(ImmutableList.class).isEmpty());
    assertEquals(
        "No JSON form of java.util.List<java.lang.String> (expected: Optional or an immutable list,"
            + " set or map)",
        assertThrows(
                IllegalArgumentException.class,
                () -> Form.of(Mutable.class.getRecordComponents()[0].getGenericType()))
            .getMessage());
  }

  @Test
  void readsRecordsWithCollections() {
    assertEquals(
        new Group("a", ImmutableList.of(), Optional.empty(), ImmutableMap.of()),
        ValueReader.read(JsonText.parse("{\"name\":\"a\"}"), Group.class));
    Group full =
        new Group(
            "a",
            ImmutableList.of(ImmutableList.of(1), ImmutableList.of()),
            Optional.of(true),
            ImmutableMap.of(PartyId.of("P"), "p"));
    assertEquals(full, ValueReader.read(ValueWriter.write(full), Group.class));
  }

  /** A record with what a record of the model could have. */
  public record Group(
      String name,
      ImmutableList<ImmutableList<Integer>> rows,
      Optional<Boolean> closed,
      ImmutableMap<PartyId, String> members) {}

  /** A record with what no record of the model has. */
  public record Mutable(List<String> names) {}

  private static ValueType typeOf(Class<?> type) {
    return ValueType.find(type).orElseThrow();
  }

  private static List<String> propertiesOf(Class<?> type) {
    return typeOf(type).properties().keySet().asList();
  }

  private static Map<String, Object> valuesOf(Object value) {
    return typeOf(Asset.class).attributes().stream()
        .collect(ImmutableMap.toImmutableMap(Attribute::name, it -> it.of(value)));
  }
}
