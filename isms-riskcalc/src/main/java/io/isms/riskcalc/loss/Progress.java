package io.isms.riskcalc.loss;

/** Is told how far a simulation has come, in the calling thread. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (done, of) -> {};

  /** Takes the number of trials done so far, and of all. */
  void done(int done, int of);
}
