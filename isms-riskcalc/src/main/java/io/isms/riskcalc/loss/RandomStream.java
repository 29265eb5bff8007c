package io.isms.riskcalc.loss;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Random numbers in an order that never changes, of which any can be had without those before it:
 * the finisher of SplitMix64 over a count that rises by a step of the stream's own.
 *
 * <p>After G. Steele, D. Lea and C. Flood, Fast splittable pseudorandom number generators, OOPSLA
 * (2014).
 */
final class RandomStream implements UniformRandomProvider {
  private static final long ALTERNATING = 0xaaaaaaaaaaaaaaaaL;
  private static final int FEWEST_CHANGES = 24;

  private final long step;
  private long state;

  private RandomStream(long state, long step) {
    this.state = state;
    this.step = step;
  }

  /** A stream of its own for each pair of well mixed numbers. */
  static RandomStream of(long first, long second) {
    long odd = second | 1;
    int changes = Long.bitCount(odd ^ (odd >>> 1));
    return new RandomStream(first, changes < FEWEST_CHANGES ? odd ^ ALTERNATING : odd);
  }

  @Override
  public long nextLong() {
    state += step;
    return mixed(state);
  }

  /** The uniform number from 0 to below 1 in that place ahead, from 0; it is not taken. */
  double at(int place) {
    return (mixed(state + (place + 1) * step) >>> 11) * 0x1p-53;
  }

  /** Takes the numbers of that many places. */
  void skip(int places) {
    state += places * step;
  }

  /** The finisher of SplitMix64, which maps each number to another one. */
  static long mixed(long number) {
    long bits = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
