package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.isms.standard.NaturalOrder;
import java.util.regex.Pattern;

/**
 * An id with a type of its own, so that the id of a risk is never taken for that of an asset. Ids
 * sort in {@link NaturalOrder} and print as their text.
 *
 * @param <T> the id type itself
 */
public interface Identifier<T extends Identifier<T>> extends Comparable<T>, ElementId {
  /** The id as text: letters, digits, dots, underscores and hyphens, a letter or digit first. */
  String value();

  @Override
  default int compareTo(T other) {
    return NaturalOrder.INSTANCE.compare(value(), other.value());
  }

  /**
   * Checks the form of an id.
   *
   * @param type what the id names, as it is to stand in the message, such as {@code risk}
   * @param value the text of the id
   * @throws IllegalArgumentException if the text has another form
   */
  static void check(String type, String value) {
    checkArgument(
        Form.PATTERN.matcher(requireNonNull(value, type + " id")).matches(),
        "Invalid %s id '%s' (expected: letters, digits, '.', '_' and '-', like R-001)",
        type,
        value);
  }

  /** The form shared by all ids. */
  final class Form {
    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    private Form() {}
  }
}
