package io.isms.riskcalc.arithmetic;

/** {@code simplerisk-2}: likelihood times impact plus the impact; see {@link SimpleRiskMethod}. */
public final class SimpleRisk2 extends SimpleRiskMethod {
  /** The method with five levels of likelihood and five of impact. */
  public SimpleRisk2() {
    this(DEFAULT_SIZE, DEFAULT_SIZE);
  }

  /**
   * The method with that many levels; its version names them if they are not five and five.
   *
   * @throws IllegalArgumentException if one of them is less than 2
   */
  public SimpleRisk2(int likelihoods, int impacts) {
    super(2, likelihoods, impacts, 0, 1);
  }
}
