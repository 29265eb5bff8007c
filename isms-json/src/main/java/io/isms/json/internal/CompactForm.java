package io.isms.json.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;

/**
 * How a value that is written as text is read.
 *
 * @param parser reads what is written
 */
public record CompactForm(Function<String, Object> parser) {
  /** Far above any id, and below what makes a regular expression run out of stack. */
  private static final int LONGEST = 1000;

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if the text has another form, with the whole of what is wrong
   *     as its message
   */
  public Object parse(String text) {
    checkArgument(
        text.length() <= LONGEST,
        "Invalid text of %s characters (expected: at most %s)",
        text.length(),
        LONGEST);
    return parser.apply(text);
  }
}
