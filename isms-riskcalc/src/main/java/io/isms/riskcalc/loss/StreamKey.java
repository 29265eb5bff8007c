package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.RandomStream.mixed;

/**
 * Names a family of streams of random numbers, one stream for each block of trials. The key grows
 * from the seed by names: of the risk, then of what is drawn. So a stream depends on nothing else
 * that is simulated, and no two streams share their numbers.
 *
 * @param value the key, well mixed
 */
record StreamKey(long value) {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  static StreamKey ofSeed(long seed) {
    return new StreamKey(mixed(seed + GOLDEN_GAMMA));
  }

  /** The key of what has that name under this key. */
  StreamKey with(String name) {
    long hash = value + name.length() * GOLDEN_GAMMA;
    for (int i = 0; i < name.length(); i++) {
      hash = mixed((hash + GOLDEN_GAMMA) ^ name.charAt(i));
    }
    return new StreamKey(hash);
  }

  /** The stream of that block, from its beginning. */
  RandomStream stream(int block) {
    long state = mixed(value ^ mixed(block + GOLDEN_GAMMA));
    return RandomStream.of(mixed(state + GOLDEN_GAMMA), mixed(state + GOLDEN_GAMMA + GOLDEN_GAMMA));
  }
}
