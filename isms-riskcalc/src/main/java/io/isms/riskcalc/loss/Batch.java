package io.isms.riskcalc.loss;

import java.util.Arrays;

/**
 * Some events that are handled at once. Each has a place, in which its numbers are drawn; those
 * that came to nothing keep their place, so that the numbers of the others stay the same.
 */
final class Batch {
  /** The most places, and the number of trials in a block. A power of two. */
  static final int SIZE = 1024;

  /** One event in each trial. */
  static final Batch ALL = all();

  /** The trial of the event in each place. */
  final int[] trials = new int[SIZE];

  private final int[] places = new int[SIZE];
  private int size;
  private int count;

  private static Batch all() {
    Batch all = new Batch();
    Arrays.setAll(all.trials, i -> i);
    all.clear(SIZE);
    for (int place = 0; place < SIZE; place++) {
      all.keepIf(true, place);
    }
    return all;
  }

  /** Takes out all events and sets the number of places. */
  void clear(int places) {
    size = places;
    count = 0;
  }

  /** Takes away the places from that one on, in which there are no events. */
  void endAt(int place) {
    size = place;
  }

  /** Puts an event in a place, if it came to something; places in rising order. */
  void keepIf(boolean kept, int place) {
    places[count] = place;
    count += kept ? 1 : 0;
  }

  /** The number of places. */
  int size() {
    return size;
  }

  /** The number of events. */
  int count() {
    return count;
  }

  /** The place of the i-th event. */
  int place(int i) {
    return places[i];
  }
}
