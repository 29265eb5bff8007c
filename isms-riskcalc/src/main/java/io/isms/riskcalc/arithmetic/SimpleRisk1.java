package io.isms.riskcalc.arithmetic;

/**
 * {@code simplerisk-1}: likelihood times impact plus twice the impact; see {@link
 * SimpleRiskMethod}.
 */
public final class SimpleRisk1 extends SimpleRiskMethod {
  /** The method with five levels of likelihood and five of impact. */
  public SimpleRisk1() {
    this(DEFAULT_SIZE, DEFAULT_SIZE);
  }

  /**
   * The method with that many levels; its version names them if they are not five and five.
   *
   * @throws IllegalArgumentException if one of them is less than 2
   */
  public SimpleRisk1(int likelihoods, int impacts) {
    super(1, likelihoods, impacts, 0, 2);
  }
}
