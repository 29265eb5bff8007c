package io.isms.json.internal;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** The order in which properties are written: what tells what it is comes first, then by name. */
enum PropertyOrder implements Comparator<String> {
  /** The only instance. */
  INSTANCE;

  private static final ImmutableList<String> LAST_TO_FIRST =
      ImmutableList.of("id", "edition", "formatVersion", Discriminators.PROPERTY);

  @Override
  public int compare(String left, String right) {
    int byRank = Integer.compare(LAST_TO_FIRST.indexOf(right), LAST_TO_FIRST.indexOf(left));
    return byRank != 0 ? byRank : left.compareTo(right);
  }
}
