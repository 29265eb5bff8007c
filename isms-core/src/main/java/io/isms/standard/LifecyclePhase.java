package io.isms.standard;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/**
 * A concern that comes back again and again in running a management system, as the introduction of
 * ISO/IEC 27003:2017 tells them. Which main clauses belong to which is this library's reading.
 */
public enum LifecyclePhase {
  /** Know what is needed, and set policy and objectives. */
  UNDERSTAND("4", "5"),
  /** Judge risks. */
  ASSESS("6"),
  /** Run processes, controls and treatment. */
  OPERATE("7", "8"),
  /** Watch and review how the system performs. */
  REVIEW("9"),
  /** Keep improving. */
  IMPROVE("10");

  private final ImmutableSet<String> mainClauses;

  LifecyclePhase(String... mainClauses) {
    this.mainClauses = ImmutableSet.copyOf(mainClauses);
  }

  /** The main clauses of the 2013 and 2022 editions that belong to it. */
  public ImmutableSet<String> mainClauses() {
    return mainClauses;
  }

  /**
   * The concern that a place in the guidance belongs to.
   *
   * @throws IllegalArgumentException if the place belongs to no main clause
   */
  public static LifecyclePhase of(GuidanceRef place) {
    String main = place.clause().replaceFirst("\\..*", "");
    return Arrays.stream(values())
        .filter(phase -> phase.mainClauses.contains(main))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "Invalid place in 27003 '%s' (expected: in one of clauses 4 to 10)",
                        place)));
  }
}
