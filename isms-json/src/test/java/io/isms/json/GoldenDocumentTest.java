package io.isms.json;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.isms.common.LevelCode;
import io.isms.common.Money;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.control.ControlId;
import io.isms.json.internal.Attribute;
import io.isms.json.internal.Form;
import io.isms.json.internal.ValueType;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GoldenDocumentTest {
  private static final Path ACTUAL = Path.of("target/golden/2022/document.json");

  @Test
  void readsAndWritesTheGoldenFileUnchanged() throws IOException {
    String actual = IsmsJson.write(IsmsJson.readDocument(SampleDocument.TEXT));
    if (!actual.equals(SampleDocument.TEXT)) {
      Files.createDirectories(ACTUAL.getParent());
      Files.writeString(ACTUAL, actual);
    }
    assertEquals(SampleDocument.TEXT, actual, "The actual text is in " + ACTUAL);
  }

  @Test
  void readsWhatTheFileSays() {
    IsmsDocument document = IsmsJson.readDocument(SampleDocument.TEXT);
    Risk risk = document.isms().register().getRisk(RiskId.of("R-1"));
    assertEquals(Optional.of(PartyId.of("ROLE-CISO")), risk.owner());
    assertEquals(
        LevelCode.of("C2"), risk.current().consequences().get(SecurityProperty.CONFIDENTIALITY));
    assertEquals(ControlId.parse("2022:A.5.15"), risk.existingControls().first());
    assertEquals(
        Optional.of(Money.parse("CHF 1200.50")),
        document.isms().treatment().actions().get(0).cost());
    assertEquals("our-2x2", document.method().orElseThrow().name());
  }

  @Test
  void holdsEveryPropertyThatADocumentCanHold() {
    TreeSet<String> missing = new TreeSet<>();
    TreeSet<String> there = new TreeSet<>();
    compare(Form.of(IsmsDocument.class), SampleDocument.tree(), missing, there);
    missing.removeAll(there);
    assertEquals(new TreeSet<>(), missing);
  }

  /** Notes the properties of all types that the tree has and those that it could have. */
  private static void compare(Form form, JsonNode node, Set<String> known, Set<String> there) {
    if (form instanceof Form.Maybe maybe && maybe.present() instanceof Form.OneOf oneOf) {
      compare(chosen(oneOf, node), node, known, there); // there is room for one of them only
    } else if (form instanceof Form.Maybe maybe) {
      compare(maybe.present(), node, known, there);
    } else if (form instanceof Form.Sequence sequence) {
      node.forEach(each -> compare(sequence.element(), each, known, there));
    } else if (form instanceof Form.Mapping mapping) {
      node.forEach(each -> compare(mapping.value(), each, known, there));
    } else if (form instanceof Form.OneOf oneOf) {
      oneOf.types().values().forEach(type -> addAll(type, known));
      compare(chosen(oneOf, node), node, known, there);
    } else if (form instanceof Form.Structure structure) {
      compare(structure.type(), node, known, there);
    }
  }

  private static void compare(ValueType type, JsonNode node, Set<String> known, Set<String> there) {
    addAll(type, known);
    for (Attribute attribute : type.properties().values()) {
      if (node.has(attribute.name())) {
        there.add(name(type, attribute));
        compare(attribute.form(), node.path(attribute.name()), known, there);
      }
    }
  }

  private static ValueType chosen(Form.OneOf form, JsonNode node) {
    return requireNonNull(form.types().get(node.path("type").asText("matrix")));
  }

  private static void addAll(ValueType type, Set<String> known) {
    type.properties().values().forEach(attribute -> known.add(name(type, attribute)));
  }

  private static String name(ValueType type, Attribute attribute) {
    return type.type().getSimpleName() + "." + attribute.name();
  }
}
