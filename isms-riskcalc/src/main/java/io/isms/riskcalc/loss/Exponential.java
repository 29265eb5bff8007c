package io.isms.riskcalc.loss;

/**
 * The exponential function by basic arithmetic alone. {@link Math#exp} may differ in the last bit
 * from one machine to another; {@link StrictMath#exp} does not, but takes as long as all the rest
 * of drawing a loss. The error is below 2 units in the last place.
 */
final class Exponential {
  private static final int BITS = 8;
  private static final int SIZE = 1 << BITS;

  /** 2 to the power of i / 256. */
  private static final double[] POWERS = powers();

  private static final double STEPS_PER_UNIT = SIZE / 0.6931471805599453;

  /** The size of a step, ln 2 / 256, as a number of few bits and the rest. */
  private static final double STEP_HIGH = 0x1.62e42fefp-9;

  private static final double STEP_LOW = 0x1.473de6af278edp-42;

  /** Adding it rounds to a whole number, which is then in the lowest bits. */
  private static final double ROUNDER = 0x1.8p52;

  private static final double LARGEST = 700;

  private Exponential() {}

  private static double[] powers() {
    double[] powers = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      powers[i] = StrictMath.pow(2, (double) i / SIZE);
    }
    return powers;
  }

  /** The number e to the power of x. */
  static double exp(double x) {
    if (!(Math.abs(x) < LARGEST)) {
      return StrictMath.exp(x);
    }
    double rounded = x * STEPS_PER_UNIT + ROUNDER;
    double steps = rounded - ROUNDER;
    double r = (x - steps * STEP_HIGH) - steps * STEP_LOW;
    double r2 = r * r;
    double excess = r + r2 * (1.0 / 2 + r * (1.0 / 6) + r2 * (1.0 / 24));
    long whole = Double.doubleToRawLongBits(rounded);
    double power = POWERS[(int) whole & (SIZE - 1)];
    double scale = Double.longBitsToDouble(((whole >> BITS) + Double.MAX_EXPONENT) << 52);
    return (power + power * excess) * scale;
  }
}
