package io.isms.evaluation;

import com.google.common.collect.ImmutableMap;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.Optional;

/**
 * An item on the agenda of a management review. One list serves all editions; each item knows the
 * requirement that asks for it in each.
 */
public enum ReviewItem {
  /** What earlier reviews left to do. */
  PREVIOUS_ACTIONS("g)", "a)", "a)"),
  /** Changes, inside and outside, that bear on the system. */
  CONTEXT_CHANGES("h)", "b)", "b)"),
  /** Changes of what interested parties need and expect. */
  PARTY_NEED_CHANGES("", "", "c)"),
  /** Nonconformities, and where corrective and preventive work stands. */
  NONCONFORMITIES("d)", "c) 1)", "d) 1)"),
  /** What monitoring and measurement showed. */
  MEASUREMENT("f)", "c) 2)", "d) 2)"),
  /** What audits and reviews showed. */
  AUDITS("a)", "c) 3)", "d) 3)"),
  /** How far the objectives are reached. */
  OBJECTIVES("", "c) 4)", "d) 4)"),
  /** What interested parties say. */
  PARTY_FEEDBACK("b)", "d)", "e)"),
  /** What risk assessment showed, and where the treatment plan stands. */
  RISK_STATUS("", "e)", "f)"),
  /** Weaknesses and threats that the last assessment did not deal with well. */
  UNADDRESSED_THREATS("e)", "", ""),
  /** Methods, products or procedures that might make the system better. */
  IMPROVEMENT_TECHNIQUES("c)", "", ""),
  /** Chances and suggestions to improve. */
  IMPROVEMENT("i)", "f)", "g)");

  private final ImmutableMap<Edition, String> letters;

  ReviewItem(String in2005, String in2013, String in2022) {
    this.letters =
        ImmutableMap.of(Edition.E2005, in2005, Edition.E2013, in2013, Edition.E2022, in2022);
  }

  /** The letter of the item in that edition, such as {@code c) 1)}; empty if it does not ask. */
  public Optional<String> letter(Edition edition) {
    return Optional.ofNullable(letters.get(edition)).filter(letter -> !letter.isEmpty());
  }

  /** The requirement that asks for the item in that edition; empty if none does. */
  public Optional<ClauseRef> clause(Edition edition) {
    return letter(edition).map(letter -> ClauseRef.of(edition, inputs(edition) + " " + letter));
  }

  /** Whether the later editions ask for a trend, not for the state of things alone. */
  public boolean wantsTrend() {
    return letter(Edition.E2013).filter(letter -> letter.startsWith("c)")).isPresent();
  }

  private static String inputs(Edition edition) {
    return switch (edition) {
      case E2005 -> "7.2";
      case E2013 -> "9.3";
      case E2022 -> "9.3.2";
    };
  }
}
