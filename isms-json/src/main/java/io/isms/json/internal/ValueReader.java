package io.isms.json.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.DanglingReferenceException;
import io.isms.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values from JSON. It is strict, and goes on after an error so that all of them come back at
 * once; an object is built only if everything in it could be read.
 */
public final class ValueReader {
  private final Problems problems = new Problems();
  private final ScalarReader scalars = new ScalarReader(problems);

  private ValueReader() {}

  /**
   * Reads a value of that type.
   *
   * @throws ProblemsException if anything is wrong, with all of it
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static Object read(JsonNode tree, Class<?> type) {
    ValueReader reader = new ValueReader();
    Optional<Object> value = reader.read(Form.of(type), Located.root(tree));
    reader.problems.throwIfAny();
    return value.orElseThrow();
  }

  /**
   * Reads a map key of that type.
   *
   * @throws ProblemsException if the text is not the text of such a value
   * @throws IllegalArgumentException if values of the type are not written as text
   */
  public static Object readKey(String text, Class<?> type) {
    return read(TextNode.valueOf(text), type);
  }

  private Optional<Object> read(Form form, Located at) {
    if (form instanceof Form.Maybe maybe) {
      return read(maybe.present(), at).map(Optional::of);
    } else if (form instanceof Form.Sequence sequence) {
      return readAll(form, sequence.element(), at).map(ImmutableList::copyOf);
    } else if (form instanceof Form.Distinct distinct) {
      return readDistinct(distinct, at);
    } else if (form instanceof Form.Mapping mapping) {
      return readMapping(mapping, at);
    } else if (form instanceof Form.Structure structure) {
      return readStructure(structure, structure.type(), at);
    } else if (form instanceof Form.OneOf oneOf) {
      return readOneOf(oneOf, at);
    } else if (form instanceof Form.Any) {
      return Optional.of(JsonValue.of(at.node()));
    }
    return scalars.read(form, at);
  }

  /** The elements of an array; empty if it is none or one of them could not be read. */
  private Optional<List<Object>> readAll(Form form, Form element, Located at) {
    if (!at.node().isArray()) {
      problems.wrongType(at, form);
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    ImmutableList<Located> elements = at.elements();
    elements.forEach(each -> read(element, each).ifPresent(values::add));
    return values.size() == elements.size() ? Optional.of(values) : Optional.empty();
  }

  private Optional<Object> readDistinct(Form.Distinct form, Located at) {
    int before = problems.size();
    Set<Object> values = new LinkedHashSet<>();
    if (!at.node().isArray()) {
      problems.wrongType(at, form);
    }
    for (Located each : at.elements()) {
      read(form.element(), each)
          .filter(value -> !values.add(value))
          .ifPresent(value -> problems.duplicate(each));
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(form.sorted() ? sorted(values) : ImmutableSet.copyOf(values));
  }

  private Optional<Object> readMapping(Form.Mapping form, Located at) {
    int before = problems.size();
    Map<Object, Object> values = new LinkedHashMap<>();
    if (!at.node().isObject()) {
      problems.wrongType(at, form);
    }
    for (Located each : at.properties()) {
      Optional<Object> key = scalars.readText(form.key(), each.name(), each);
      Optional<Object> value = read(form.value(), each);
      if (key.isPresent()
          && value.isPresent()
          && values.put(key.orElseThrow(), value.orElseThrow()) != null) {
        problems.duplicate(each);
      }
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(form.sorted() ? sorted(values) : ImmutableMap.copyOf(values));
  }

  private Optional<Object> readOneOf(Form.OneOf form, Located at) {
    if (!at.node().isObject()) {
      problems.wrongType(at, form);
      return Optional.empty();
    }
    ImmutableSet<String> names = form.types().keySet();
    Optional<Located> discriminator = at.findProperty(Discriminators.PROPERTY);
    Optional<ValueType> assumed =
        form.types().values().stream()
            .filter(type -> Discriminators.isAssumed(type.type()))
            .findFirst();
    if (discriminator.isEmpty() && assumed.isPresent()) {
      return readStructure(form, assumed.orElseThrow(), at);
    }
    if (discriminator.isEmpty()) {
      problems.missing(at, Discriminators.PROPERTY, " (expected: one of " + names + ")");
      return Optional.empty();
    }
    Optional<Object> name = scalars.read(new Form.Text(), discriminator.orElseThrow());
    ValueType type = form.types().get(name.orElse(""));
    if (type == null) {
      name.ifPresent(
          text ->
              problems.add(
                  discriminator.orElseThrow(),
                  Unknown.message(Discriminators.PROPERTY, text.toString(), names)));
      return Optional.empty();
    }
    return readStructure(form, type, at);
  }

  private Optional<Object> readStructure(Form form, ValueType type, Located at) {
    if (!at.node().isObject()) {
      problems.wrongType(at, form);
      return Optional.empty();
    }
    int before = problems.size();
    Map<String, Object> values = new HashMap<>();
    for (Located property : at.properties()) {
      Attribute attribute = type.properties().get(property.name());
      if (attribute != null) {
        read(attribute.form(), property).ifPresent(value -> values.put(property.name(), value));
      } else if (!isDiscriminator(form, property)) {
        problems.unknownProperty(property, type.properties().keySet());
      }
    }
    addAbsent(type, values, at);
    return problems.size() > before ? Optional.empty() : build(type, values, at);
  }

  private static boolean isDiscriminator(Form form, Located property) {
    return form instanceof Form.OneOf && property.name().equals(Discriminators.PROPERTY);
  }

  private void addAbsent(ValueType type, Map<String, Object> values, Located at) {
    for (Attribute attribute : type.properties().values()) {
      if (!at.node().has(attribute.name())) {
        attribute.absentValue().ifPresent(value -> values.put(attribute.name(), value));
        if (attribute.isMandatory()) {
          problems.missing(at, attribute.name(), "");
        }
      }
    }
  }

  private Optional<Object> build(ValueType type, Map<String, Object> values, Located at) {
    try {
      return Optional.of(type.build(values));
    } catch (DanglingReferenceException e) {
      e.references().forEach(it -> problems.add(DanglingPlaces.find(it, at), it.problem()));
    } catch (IllegalArgumentException e) {
      problems.add(at, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) { // of a regular expression in a check
      problems.add(at, "Text too long to be checked (expected: a shorter one)");
    }
    return Optional.empty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the elements of a sorted set are comparable
  private static Object sorted(Collection<Object> values) {
    return ImmutableSortedSet.copyOf((Collection<Comparable>) (Collection<?>) values);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the keys of a sorted map are comparable
  private static Object sorted(Map<Object, Object> values) {
    return ImmutableSortedMap.copyOf((Map<Comparable, Object>) (Map<?, ?>) values);
  }
}
