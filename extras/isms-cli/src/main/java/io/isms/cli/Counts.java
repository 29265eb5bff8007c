package io.isms.cli;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;

/** How many there are of what, in one line; what there is none of is passed over. */
final class Counts {
  private final List<String> counts = new ArrayList<>();

  Counts add(int count, String what) {
    if (count > 0) {
      counts.add(count + " " + what);
    }
    return this;
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  @Override
  public String toString() {
    return isEmpty() ? "none" : Joiner.on(", ").join(counts);
  }
}
