package io.isms.riskcalc.arithmetic;

/**
 * {@code simplerisk-3}: likelihood times impact, which is the default of the tool; see {@link
 * SimpleRiskMethod}.
 */
public final class SimpleRisk3 extends SimpleRiskMethod {
  /** The method with five levels of likelihood and five of impact. */
  public SimpleRisk3() {
    this(DEFAULT_SIZE, DEFAULT_SIZE);
  }

  /**
   * The method with that many levels; its version names them if they are not five and five.
   *
   * @throws IllegalArgumentException if one of them is less than 2
   */
  public SimpleRisk3(int likelihoods, int impacts) {
    super(3, likelihoods, impacts, 0, 0);
  }
}
