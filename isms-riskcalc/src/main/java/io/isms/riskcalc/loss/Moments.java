package io.isms.riskcalc.loss;

/** Count, mean, spread and maximum of numbers that come block by block and are not kept. */
final class Moments {
  private long count;
  private long positive;
  private double mean;
  private double squares;
  private double maximum = Double.NEGATIVE_INFINITY;

  /** The moments of some numbers, in the order in which they stand. */
  static Moments of(double[] values, int from, int size) {
    Moments moments = new Moments();
    double sum = 0;
    double maximum = Double.NEGATIVE_INFINITY;
    int to = from + size;
    for (int i = from; i < to; i++) {
      sum += values[i];
      maximum = Math.max(maximum, values[i]);
    }
    double mean = sum / size;
    double squares = 0;
    int positive = 0;
    for (int i = from; i < to; i++) {
      double distance = values[i] - mean;
      squares += distance * distance;
      positive += values[i] > 0 ? 1 : 0;
    }
    moments.count = size;
    moments.positive = positive;
    moments.mean = mean;
    moments.squares = squares;
    moments.maximum = maximum;
    return moments;
  }

  /** Adds those of further numbers. */
  void add(Moments next) {
    long total = count + next.count;
    double distance = next.mean - mean;
    mean += distance * ((double) next.count / total);
    squares += next.squares + distance * distance * ((double) count * next.count / total);
    count = total;
    positive += next.positive;
    maximum = Math.max(maximum, next.maximum);
  }

  long count() {
    return count;
  }

  double mean() {
    return mean;
  }

  double standardDeviation() {
    return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
  }

  long positive() {
    return positive;
  }

  double positiveShare() {
    return (double) positive / count;
  }

  double maximum() {
    return maximum;
  }
}
