package io.isms.riskcalc.loss;

/** Room for one block of trials and some events, for one thread. */
final class Workspace {
  /** Trials in a block, and events that are handled at once. A power of two. */
  static final int BLOCK = 1024;

  /** Says that every place is wanted. */
  static final int[] ALL = new int[BLOCK];

  /** The trial of each event; negative if the event came to nothing. */
  final int[] trials = new int[BLOCK];

  /** As {@link #trials}, for a part of the events. */
  final int[] some = new int[BLOCK];

  /** The loss of each event. */
  final double[] losses = new double[BLOCK];

  /** Further numbers for each event. */
  final double[] first = new double[BLOCK];

  /** Further numbers for each event. */
  final double[] second = new double[BLOCK];

  /** The rate of each trial. */
  final double[] rates = new double[BLOCK];

  /** The annual loss of each trial. */
  final double[] annual = new double[BLOCK];
}
