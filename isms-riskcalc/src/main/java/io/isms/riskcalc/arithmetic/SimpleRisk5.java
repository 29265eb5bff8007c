package io.isms.riskcalc.arithmetic;

/**
 * {@code simplerisk-5}: likelihood times impact plus twice the likelihood; see {@link
 * SimpleRiskMethod}.
 */
public final class SimpleRisk5 extends SimpleRiskMethod {
  /** The method with five levels of likelihood and five of impact. */
  public SimpleRisk5() {
    this(DEFAULT_SIZE, DEFAULT_SIZE);
  }

  /**
   * The method with that many levels; its version names them if they are not five and five.
   *
   * @throws IllegalArgumentException if one of them is less than 2
   */
  public SimpleRisk5(int likelihoods, int impacts) {
    super(5, likelihoods, impacts, 2, 0);
  }
}
