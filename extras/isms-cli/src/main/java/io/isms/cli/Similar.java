package io.isms.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.isms.common.Elements;
import java.util.Collection;
import java.util.Locale;

/** Finds ids that look like one that nobody knows. */
final class Similar {
  private static final int FEW_CHANGES = 1;

  private Similar() {}

  /** The message for an unknown id, with the known ones that look like it, or some of all. */
  static String unknown(String id, Collection<String> known) {
    ImmutableList<String> similar =
        known.stream().filter(other -> areSimilar(id, other)).collect(toImmutableList());
    return Elements.unknown("id", id, similar.isEmpty() ? known : similar);
  }

  private static boolean areSimilar(String id, String other) {
    String one = id.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    return two.endsWith(one) || one.endsWith(two) || changes(one, two) <= FEW_CHANGES;
  }

  /** How many letters have to be put in, taken out or replaced to make one text the other. */
  private static int changes(String one, String two) {
    int[] before = new int[two.length() + 1];
    for (int j = 0; j <= two.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[two.length() + 1];
      now[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[two.length()];
  }
}
