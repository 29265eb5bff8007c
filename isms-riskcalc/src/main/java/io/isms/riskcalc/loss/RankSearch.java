package io.isms.riskcalc.loss;

import java.util.Arrays;

/**
 * Finds the number of a given rank among many that are not kept but come again in each pass. A pass
 * finds sixteen bits of it: numbers that are not negative stand in the order of their bits.
 */
final class RankSearch {
  private static final int DIGIT_BITS = 16;

  private final int rank;
  private final int[] counts = new int[1 << DIGIT_BITS];
  private int shift = Double.SIZE - DIGIT_BITS;
  private long found;
  private int below;

  /** Searches the number that has so many others before it in rising order. */
  RankSearch(int rank) {
    this.rank = rank;
  }

  /** Takes numbers, none of them negative. */
  void take(double[] numbers, int size) {
    for (int i = 0; i < size; i++) {
      long bits = Double.doubleToRawLongBits(numbers[i]) >>> shift;
      if (bits >>> DIGIT_BITS == found) {
        counts[(int) bits & (counts.length - 1)]++;
      }
    }
  }

  /** All numbers came once more. */
  void endPass() {
    int digit = 0;
    while (below + counts[digit] <= rank) {
      below += counts[digit];
      digit++;
    }
    found = found << DIGIT_BITS | digit;
    shift -= DIGIT_BITS;
    Arrays.fill(counts, 0);
  }

  boolean isDone() {
    return shift < 0;
  }

  double found() {
    return Double.longBitsToDouble(found);
  }
}
