package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * A property of information that security is to preserve: confidentiality, integrity, availability,
 * or a further one that the organization names, such as authenticity. The three come first in the
 * natural order, the others follow by name.
 *
 * @param name the name in lower case, words joined by hyphens
 */
public record SecurityProperty(String name) implements Comparable<SecurityProperty> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  /** Information is not disclosed to those who have no right to it. */
  public static final SecurityProperty CONFIDENTIALITY = new SecurityProperty("confidentiality");

  /** Information is correct and whole. */
  public static final SecurityProperty INTEGRITY = new SecurityProperty("integrity");

  /** Information is there when those who have a right to it need it. */
  public static final SecurityProperty AVAILABILITY = new SecurityProperty("availability");

  /** The three that are always looked at. */
  public static final ImmutableList<SecurityProperty> CORE =
      ImmutableList.of(CONFIDENTIALITY, INTEGRITY, AVAILABILITY);

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the name is not in lower case with hyphens
   */
  public SecurityProperty {
    checkArgument(
        FORM.matcher(requireNonNull(name, "name")).matches(),
        "Invalid security property '%s' (expected: a form like confidentiality or non-repudiation)",
        name);
  }

  /** The property of that name. */
  public static SecurityProperty of(String name) {
    return new SecurityProperty(name);
  }

  @Override
  public int compareTo(SecurityProperty other) {
    return ComparisonChain.start()
        .compare(corePosition(), other.corePosition())
        .compare(name, other.name)
        .result();
  }

  private int corePosition() {
    return switch (name) {
      case "confidentiality" -> 0;
      case "integrity" -> 1;
      case "availability" -> 2;
      default -> 3;
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
