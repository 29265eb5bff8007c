package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A category in which the organization sorts its risks, such as {@code fraud}.
 *
 * @param name the name in lower case, words joined by hyphens
 */
public record RiskCategory(String name) implements Comparable<RiskCategory> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the name is not in lower case with hyphens
   */
  public RiskCategory {
    checkArgument(
        FORM.matcher(requireNonNull(name, "name")).matches(),
        "Invalid risk category '%s' (expected: a form like fraud or data-loss)",
        name);
  }

  /** The category of that name. */
  public static RiskCategory of(String name) {
    return new RiskCategory(name);
  }

  @Override
  public int compareTo(RiskCategory other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
