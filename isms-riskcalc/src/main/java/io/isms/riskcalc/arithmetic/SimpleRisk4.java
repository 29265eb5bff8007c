package io.isms.riskcalc.arithmetic;

/**
 * {@code simplerisk-4}: likelihood times impact plus the likelihood; see {@link SimpleRiskMethod}.
 */
public final class SimpleRisk4 extends SimpleRiskMethod {
  /** The method with five levels of likelihood and five of impact. */
  public SimpleRisk4() {
    this(DEFAULT_SIZE, DEFAULT_SIZE);
  }

  /**
   * The method with that many levels; its version names them if they are not five and five.
   *
   * @throws IllegalArgumentException if one of them is less than 2
   */
  public SimpleRisk4(int likelihoods, int impacts) {
    super(4, likelihoods, impacts, 1, 0);
  }
}
