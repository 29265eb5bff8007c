package io.isms.json;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.context.Scope;
import io.isms.decision.OperatingBasis;
import io.isms.decision.UnplannedRisk;
import io.isms.evaluation.AuditProgramme;
import io.isms.json.internal.Attribute;
import io.isms.json.internal.Form;
import io.isms.json.internal.JsonText;
import io.isms.json.internal.ValueType;
import io.isms.leadership.Policy;
import io.isms.risk.RiskCriteria;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the material hash looks at, by trying each attribute; and that the documentation says so.
 */
class MaterialContentTest {
  private static final Path DOCUMENTATION = Path.of("..", "docs", "decisions.md");

  /** In how many places an attribute of a type is tried at most. */
  private static final int FEW = 3;

  private static final String BEGIN = "<!-- not material: checked by a test -->\n";
  private static final ImmutableMap<String, List<Class<?>>> SEEN =
      ImmutableMap.<String, List<Class<?>>>builder()
          .put("scope", List.of(Scope.class))
          .put("policy", List.of(Policy.class))
          .put("risk criteria", List.of(RiskCriteria.class))
          .put("statement of applicability", List.of(StatementOfApplicability.class))
          .put("treatment plan", List.of(RiskTreatmentPlan.class))
          .put("residual risks", List.of(PlannedTreatment.class))
          .put("operation", List.of(OperatingBasis.class))
          .put("audit programme", List.of(AuditProgramme.class))
          .put("risk", List.of(PlannedTreatment.class, UnplannedRisk.class))
          .buildOrThrow();

  private final CanonicalJson canonical = new CanonicalJson();
  private final Set<String> kept = new TreeSet<>();
  private final Set<String> changed = new TreeSet<>();
  private final Multiset<String> tried = HashMultiset.create();

  @Test
  void aChangeKeepsTheHashExactlyIfItIsOfAnImmaterialAttribute() {
    Isms isms = IsmsJson.readDocument(SampleDocument.TEXT).isms();
    tryAll(isms.context().scope().orElseThrow(), Scope.class);
    tryAll(isms.criteria().orElseThrow(), RiskCriteria.class);
    tryAll(isms.statementOfApplicability().orElseThrow(), StatementOfApplicability.class);
    tryAll(isms.treatmentPlan().orElseThrow(), RiskTreatmentPlan.class);
    isms.treatment().treatments().forEach(it -> tryAll(it, RiskTreatment.class));
    isms.treatment().actions().forEach(it -> tryAll(it, TreatmentAction.class));
    isms.leadership().policies().forEach(policy -> tryAll(policy, Policy.class));
    isms.evaluation().auditProgrammes().forEach(it -> tryAll(it, AuditProgramme.class));

    assertTrue(
        kept.containsAll(
            Set.of(
                "RiskTreatmentPlan.version",
                "TreatmentAction.status",
                "RiskTreatment.rationale",
                "Policy.document")),
        kept.toString());
    assertTrue(
        changed.containsAll(
            Set.of(
                "PlannedTreatment.owner",
                "ControlEffect.steps",
                "TreatmentAction.responsible",
                "TreatmentAction.due",
                "Policy.title")),
        changed.toString());
  }

  private <T> void tryAll(T value, Class<T> type) {
    JsonNode tree = JsonText.parse(IsmsJson.write(value));
    Subject<T> subject = new Subject<>(value, type, tree);
    subject.walk(Form.of(type), tree, false);
  }

  /** A value, its tree, and the changes to the tree. */
  private final class Subject<T> {
    private final T value;
    private final Class<T> type;
    private final JsonNode tree;
    private final Object hash;

    Subject(T value, Class<T> type, JsonNode tree) {
      this.value = value;
      this.type = type;
      this.tree = tree;
      this.hash = canonical.materialHash(value);
    }

    void walk(Form form, JsonNode node, boolean immaterial) {
      if (form instanceof Form.Maybe maybe) {
        walk(maybe.present(), node, immaterial);
      } else if (form instanceof Form.Sequence sequence) {
        node.forEach(each -> walk(sequence.element(), each, immaterial));
      } else if (form instanceof Form.Mapping mapping) {
        node.forEach(each -> walk(mapping.value(), each, immaterial));
      } else if (form instanceof Form.OneOf oneOf) {
        walk(chosen(oneOf, node), (ObjectNode) node, immaterial);
      } else if (form instanceof Form.Structure structure) {
        walk(structure.type(), (ObjectNode) node, immaterial);
      }
    }

    private void walk(ValueType holder, ObjectNode node, boolean within) {
      for (Attribute attribute : holder.properties().values()) {
        JsonNode old = node.get(attribute.name());
        if (old != null) {
          boolean immaterial = within || attribute.isImmaterial();
          String name = holder.type().getSimpleName() + "." + attribute.name();
          boolean often = tried.add(name, 1) >= FEW;
          for (Optional<JsonNode> other : often ? List.<Optional<JsonNode>>of() : othersOf(old)) {
            other.ifPresentOrElse(
                it -> node.set(attribute.name(), it), () -> node.remove(attribute.name()));
            look(name, immaterial);
            node.set(attribute.name(), old);
          }
          walk(attribute.form(), old, immaterial);
        }
      }
    }

    private void look(String name, boolean immaterial) {
      read()
          .filter(other -> !other.equals(value))
          .ifPresent(
              other -> {
                assertEquals(immaterial, hash.equals(canonical.materialHash(other)), name);
                (immaterial ? kept : changed).add(name);
              });
    }

    /** The value of the changed tree; empty if there is none such. */
    private Optional<T> read() {
      try {
        return Optional.of(IsmsJson.read(tree.toString(), type));
      } catch (IsmsJsonException e) {
        return Optional.empty();
      }
    }
  }

  /** Other values for the same place, some of which may not fit; none at all is one of them. */
  private static List<Optional<JsonNode>> othersOf(JsonNode node) {
    List<Optional<JsonNode>> others = new ArrayList<>(List.of(Optional.empty()));
    if (node.isInt()) {
      others.add(Optional.of(IntNode.valueOf(node.intValue() + 1)));
    } else if (node.isBoolean()) {
      others.add(Optional.of(BooleanNode.valueOf(!node.booleanValue())));
    } else if (node.isTextual() && node.textValue().matches("\\d{4}-\\d\\d-\\d\\d")) {
      others.add(
          Optional.of(TextNode.valueOf(LocalDate.parse(node.textValue()).plusDays(1).toString())));
    } else if (node.isTextual()) {
      List.of(node.textValue() + "X", "PLANNED", "IN_PROGRESS", "INSURANCE", "SUBCONTRACTING")
          .forEach(text -> others.add(Optional.of(TextNode.valueOf(text))));
    }
    return others;
  }

  private static ValueType chosen(Form.OneOf form, JsonNode node) {
    return requireNonNull(form.types().get(node.path("type").asText("matrix")));
  }

  @Test
  void theDocumentationListsWhatIsNotMaterial() throws IOException {
    String text = Files.readString(DOCUMENTATION, StandardCharsets.UTF_8);
    Path actual = Path.of("target", "decisions-table.md");
    Files.writeString(actual, table(), StandardCharsets.UTF_8);
    assertEquals(table(), text.substring(text.indexOf(BEGIN) + BEGIN.length()), "see " + actual);
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| decision on | not material |\n|---|---|\n");
    SEEN.forEach(
        (subject, types) -> {
          Set<String> names = new TreeSet<>();
          Set<ValueType> seen = new HashSet<>();
          types.forEach(type -> collect(Form.of(type), names, seen));
          table.append(String.format("| %s | %s |\n", subject, String.join(", ", names)));
        });
    return table.toString();
  }

  private static void collect(Form form, Set<String> names, Set<ValueType> seen) {
    if (form instanceof Form.Maybe maybe) {
      collect(maybe.present(), names, seen);
    } else if (form instanceof Form.Sequence sequence) {
      collect(sequence.element(), names, seen);
    } else if (form instanceof Form.Distinct distinct) {
      collect(distinct.element(), names, seen);
    } else if (form instanceof Form.Mapping mapping) {
      collect(mapping.value(), names, seen);
    } else if (form instanceof Form.OneOf oneOf) {
      oneOf.types().values().forEach(type -> collect(type, names, seen));
    } else if (form instanceof Form.Structure structure) {
      collect(structure.type(), names, seen);
    }
  }

  private static void collect(ValueType type, Set<String> names, Set<ValueType> seen) {
    if (seen.add(type)) {
      for (Map.Entry<String, Attribute> property : type.properties().entrySet()) {
        if (property.getValue().isImmaterial()) {
          names.add("`" + type.type().getSimpleName() + "." + property.getKey() + "`");
        } else {
          collect(property.getValue().form(), names, seen);
        }
      }
    }
  }
}
