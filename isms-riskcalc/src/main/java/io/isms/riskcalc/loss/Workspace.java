package io.isms.riskcalc.loss;

/** Room for one block of trials and some of its events, for one thread. */
final class Workspace {
  /** The events. */
  final Batch events = new Batch();

  /** Those of the events that a secondary loss follows. */
  final Batch followed = new Batch();

  /** The loss of each event. */
  final double[] losses = new double[Batch.SIZE];

  /** Further numbers for each event or trial. */
  final double[] first = new double[Batch.SIZE];

  /** Further numbers for each event. */
  final double[] second = new double[Batch.SIZE];

  /** The rate of each trial. */
  final double[] rates = new double[Batch.SIZE];

  /** The annual loss of each trial. */
  final double[] annual = new double[Batch.SIZE];
}
