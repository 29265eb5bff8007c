package io.isms.json.diff;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.json.IsmsJson;
import io.isms.risk.RiskRegister;
import io.isms.risk.Unrated;
import io.isms.riskcalc.comparison.ScaleMapping;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.matrix.Nist80030Matrix;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDiffTest {
  private static RiskRegister register(String risks) {
    return IsmsJson.read("{\"risks\": [" + risks + "]}", RiskRegister.class);
  }

  private static String risk(String id, String title) {
    return String.format(
        "{\"id\": \"%s\", \"title\": \"%s\", \"identification\": {\"type\": \"eventBased\","
            + " \"event\": \"Fire\"}, \"current\": {\"likelihood\": \"L\"}}",
        id, title);
  }

  private static ImmutableList<String> told(ModelDiff diff) {
    return diff.changes().stream()
        .map(
            it ->
                String.format(
                    "%s %s: %s -> %s",
                    it.path(),
                    it.kind(),
                    it.before().map(Object::toString).orElse("nothing"),
                    it.after().map(Object::toString).orElse("nothing")))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void tellsOnlyWhatDiffersOfAnElementThatIsInBoth() {
    assertEquals(
        ImmutableList.of("risks[R-2].title CHANGED: \"Fire\" -> \"Flood\""),
        told(
            ModelDiff.between(
                register(risk("R-1", "A") + "," + risk("R-2", "Fire")),
                register(risk("R-2", "Flood") + "," + risk("R-1", "A")))));
  }

  @Test
  void tellsWhatCameAndWentAsAWhole() {
    ModelDiff diff = ModelDiff.between(register(risk("R-1", "A")), register(risk("R-2", "A")));
    assertEquals(
        ImmutableList.of(ChangeKind.REMOVED, ChangeKind.ADDED),
        diff.changes().stream().map(ModelChange::kind).toList());
    assertEquals(
        ImmutableList.of("risks[R-1]", "risks[R-2]"),
        diff.changes().stream().map(it -> it.path().toString()).toList());
  }

  private static MatrixDefinition with(
      MatrixDefinition matrix, ImmutableList<ImmutableList<LevelCode>> grid) {
    return IsmsJson.read(
        IsmsJson.write(matrix)
            .replaceFirst(
                "(?s)\"grid\": .*?\\]\\s*\\]", "\"grid\": " + IsmsJson.write(grid).strip()),
        MatrixDefinition.class);
  }

  @Test
  void tellsOfARowOfATable() {
    MatrixDefinition matrix = new Nist80030Matrix().definition();
    List<ImmutableList<LevelCode>> grid = new ArrayList<>(matrix.grid());
    List<LevelCode> row = new ArrayList<>(grid.get(0));
    row.set(3, row.get(2));
    grid.set(0, ImmutableList.copyOf(row));
    assertEquals(
        ImmutableList.of(
            "grid[0] CHANGED: [\"VL\",\"VL\",\"VL\",\"L\",\"L\"] ->"
                + " [\"VL\",\"VL\",\"VL\",\"VL\",\"L\"]"),
        told(ModelDiff.between(matrix, with(matrix, ImmutableList.copyOf(grid)))));
  }

  @Test
  void tellsOfAMapByKey() {
    assertEquals(
        ImmutableList.of(
            "counterparts[H] CHANGED: \"2\" -> \"3\"", "counterparts[L] REMOVED: \"1\" -> nothing"),
        told(
            ModelDiff.between(
                IsmsJson.read(
                    "{\"counterparts\": {\"H\": \"2\", \"L\": \"1\"}}", ScaleMapping.class),
                IsmsJson.read("{\"counterparts\": {\"H\": \"3\"}}", ScaleMapping.class))));
  }

  @Test
  void namesEveryPlaceThatItDoesNotFit() {
    ModelDiff diff =
        ModelDiff.between(
            register(risk("R-1", "A") + "," + risk("R-2", "B")),
            register(risk("R-1", "C") + "," + risk("R-3", "D")));
    DiffConflictException conflict =
        assertThrows(
            DiffConflictException.class,
            () -> diff.apply(register(risk("R-1", "X") + "," + risk("R-3", "D"))));
    assertEquals(
        ImmutableList.of("risks[R-1].title", "risks[R-2]", "risks[R-3]"),
        conflict.conflicts().stream().map(DiffConflict::place).toList());
    assertEquals(
        "risks[R-1].title: \"X\" is there (expected: \"A\")",
        conflict.conflicts().get(0).toString());
    assertEquals(
        "The difference does not fit the value",
        requireNonNull(conflict.getMessage()).lines().findFirst().orElseThrow());
  }

  @Test
  void refusesAValueWithoutSuchAttributes() {
    ModelDiff diff = ModelDiff.between(register(risk("R-1", "A")), register(""));
    assertEquals(
        "The difference does not fit the value\n"
            + "  risks[R-1]: Unknown attribute 'risks' (expected: one of [reason])",
        assertThrows(DiffConflictException.class, () -> diff.apply(Unrated.because("x")))
            .getMessage());
  }

  @Test
  void refusesAnOutcomeThatCannotBe() {
    ModelDiff diff =
        IsmsJson.read(
            "{\"changes\": [{\"path\": \"risks[R-1].title\", \"kind\": \"CHANGED\", \"before\":"
                + " \"A\", \"after\": \" \"}]}",
            ModelDiff.class);
    assertEquals(
        "The difference does not fit the value\n"
            + "  /risks/0: Invalid risk R-1: title is blank (the outcome)",
        assertThrows(DiffConflictException.class, () -> diff.apply(register(risk("R-1", "A"))))
            .getMessage());
  }

  @Test
  void refusesTwoTypes() {
    assertEquals(
        "No difference between Unrated and RiskRegister (expected: two values of one type)",
        assertThrows(
                IllegalArgumentException.class,
                () -> ModelDiff.between(Unrated.because("x"), RiskRegister.EMPTY))
            .getMessage());
  }

  @Test
  void refusesAValueWithoutAttributes() {
    assertEquals(
        "No difference of java.lang.String (expected: a value with attributes)",
        assertThrows(IllegalArgumentException.class, () -> ModelDiff.between("a", "b"))
            .getMessage());
  }

  @Test
  void refusesAPlaceInsideAnother() {
    assertEquals(
        "Invalid JSON document\n"
            + "  document {…}: Invalid difference: a.b is inside a (expected: each place once)",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    IsmsJson.read(
                        "{\"changes\": [{\"path\": \"a.b\", \"kind\": \"ADDED\", \"after\": 1},"
                            + "{\"path\": \"a\", \"kind\": \"ADDED\", \"after\": 1}]}",
                        ModelDiff.class))
            .getMessage());
  }
}
