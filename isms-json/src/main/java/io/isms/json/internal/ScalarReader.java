package io.isms.json.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Reads what is neither an object nor an array. No kind is taken for another. */
final class ScalarReader {
  private final Problems problems;

  ScalarReader(Problems problems) {
    this.problems = problems;
  }

  /** The value; empty if it could not be read, which is then among the problems. */
  Optional<Object> read(Form form, Located at) {
    JsonNode node = at.node();
    if (node.isTextual() && (form instanceof Form.Text || form instanceof Form.Compact)) {
      return readText(form, node.textValue(), at);
    } else if (node.isInt() && form instanceof Form.Whole) {
      return Optional.of(node.intValue());
    } else if (node.isBoolean() && form instanceof Form.Truth) {
      return Optional.of(node.booleanValue());
    } else if (node.isNumber() && form instanceof Form.Decimal) {
      return readDecimal(at);
    }
    problems.wrongType(at, form);
    return Optional.empty();
  }

  /** The value that a text stands for, be it the value or the name of a property. */
  Optional<Object> readText(Form form, String text, Located at) {
    if (!Texts.isUnicode(text)) {
      problems.add(at, "Half of a character (expected: Unicode text)");
      return Optional.empty();
    }
    if (!(form instanceof Form.Compact compact)) {
      return Optional.of(text);
    }
    try {
      return Optional.of(compact.compact().parse(text));
    } catch (IllegalArgumentException e) {
      problems.add(at, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Object> readDecimal(Located at) {
    try {
      return Optional.of(Decimals.normalized(at.node().decimalValue()));
    } catch (IllegalArgumentException e) {
      problems.add(at, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
