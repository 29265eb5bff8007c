package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * Where a risk hurts if it happens: in money, before the law, in reputation, in operations, in the
 * safety of people, or in a further area that the organization names. The five come first in the
 * natural order, the others follow by name.
 *
 * @param name the name in lower case, words joined by hyphens
 */
public record ImpactArea(String name) implements Comparable<ImpactArea> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  /** Money lost or not earned. */
  public static final ImpactArea FINANCIAL = new ImpactArea("financial");

  /** Breach of law, regulation or contract. */
  public static final ImpactArea LEGAL = new ImpactArea("legal");

  /** What others think of the organization. */
  public static final ImpactArea REPUTATION = new ImpactArea("reputation");

  /** The organization's own work. */
  public static final ImpactArea OPERATIONS = new ImpactArea("operations");

  /** Life and health of people. */
  public static final ImpactArea SAFETY = new ImpactArea("safety");

  /** The five that are usually looked at. */
  public static final ImmutableList<ImpactArea> USUAL =
      ImmutableList.of(FINANCIAL, LEGAL, REPUTATION, OPERATIONS, SAFETY);

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the name is not in lower case with hyphens
   */
  public ImpactArea {
    checkArgument(
        FORM.matcher(requireNonNull(name, "name")).matches(),
        "Invalid impact area '%s' (expected: a form like financial or customer-trust)",
        name);
  }

  /** The area of that name. */
  public static ImpactArea of(String name) {
    return new ImpactArea(name);
  }

  @Override
  public int compareTo(ImpactArea other) {
    int byPlace = Integer.compare(place(), other.place());
    return byPlace != 0 ? byPlace : name.compareTo(other.name);
  }

  private int place() {
    return switch (name) {
      case "financial" -> 0;
      case "legal" -> 1;
      case "reputation" -> 2;
      case "operations" -> 3;
      case "safety" -> 4;
      default -> 5;
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
