package io.isms.json.internal;

import com.google.common.collect.ImmutableCollection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Tells that a name is unknown, which ones are known, and which one may be meant. */
final class Unknown {
  private Unknown() {}

  static String message(String type, String name, ImmutableCollection<String> known) {
    return String.format(
        "Unknown %s '%s' (expected: one of %s%s)",
        type,
        Excerpt.of(name),
        known,
        nearest(name, known).map(near -> "; did you mean " + near + "?").orElse(""));
  }

  /** The known name that takes the fewest edits, if that is at most one edit in five letters. */
  private static Optional<String> nearest(String name, ImmutableCollection<String> known) {
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= Math.max(1, candidate.length() / 5))
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
  }

  /** How many letters to put in, take out or change, upper and lower case being the same. */
  private static int distance(String left, String right) {
    String a = Excerpt.of(left).toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
