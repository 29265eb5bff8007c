package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A part of the scope for which risks are told apart, such as a site or a unit.
 *
 * @param name the name in lower case, words joined by hyphens
 */
public record ScopePart(String name) implements Comparable<ScopePart> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the name is not in lower case with hyphens
   */
  public ScopePart {
    checkArgument(
        FORM.matcher(requireNonNull(name, "name")).matches(),
        "Invalid scope part '%s' (expected: a form like plant or head-office)",
        name);
  }

  /** The part of that name. */
  public static ScopePart of(String name) {
    return new ScopePart(name);
  }

  @Override
  public int compareTo(ScopePart other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
