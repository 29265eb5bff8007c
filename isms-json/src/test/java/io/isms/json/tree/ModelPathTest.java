package io.isms.json.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.json.tree.ModelPath.Attribute;
import io.isms.json.tree.ModelPath.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition",
        "register.risks[R-1].current.likelihood",
        "decisions[2022:A.8.2].reasons[RISK TREATMENT]",
        "criteria.levels.levels[H]",
        "steps[a#2]",
        "goals[\"\"]",
        "goals[\"a ] and # and \\\" and \\\\\"#12].text",
        "method.grid[0][3]"
      })
  void isPrintedAsItIsRead(String text) {
    assertEquals(text, ModelPath.parse(text).toString());
  }

  @Test
  void isMadeOfSteps() {
    assertEquals(
        new ModelPath(
            ImmutableList.of(
                new Attribute("register"),
                new Attribute("risks"),
                new Element("R-1", 2),
                new Attribute("title"))),
        ModelPath.parse("register.risks[R-1#2].title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a", "a.", "a..b", "a[", "a[]", "a[x", "a[x]b", "a[\"x]", "a[x#0]", "a[x#]", "1a"
      })
  void refusesOtherForms(String text) {
    assertThrows(IllegalArgumentException.class, () -> ModelPath.parse(text));
  }

  @Test
  void namesTheTextThatIsNoPath() {
    assertEquals(
        "Invalid path 'a[' (expected: a form like register.risks[R-1].title)",
        assertThrows(IllegalArgumentException.class, () -> ModelPath.parse("a[")).getMessage());
  }

  @Test
  void sortsElementsAsPeopleDo() {
    assertTrue(ModelPath.parse("a[R-2].z").compareTo(ModelPath.parse("a[R-10].a")) < 0);
    assertTrue(ModelPath.parse("a").compareTo(ModelPath.parse("a.b")) < 0);
    assertTrue(ModelPath.parse("a[x]").compareTo(ModelPath.parse("a[x#2]")) < 0);
  }

  @Test
  void containsWhatIsInside() {
    ModelPath outer = ModelPath.parse("a[R-1]");
    assertTrue(outer.contains(ModelPath.parse("a[R-1].b")));
    assertFalse(outer.contains(outer));
    assertFalse(outer.contains(ModelPath.parse("a[R-10].b")));
  }
}
