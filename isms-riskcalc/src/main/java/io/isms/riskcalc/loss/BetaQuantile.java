package io.isms.riskcalc.loss;

import java.util.Arrays;

/**
 * The quantile function of a beta distribution whose shapes are both from 1 to 5 and sum to 6, as
 * they do for PERT. It is tabulated once: between two nodes by the polynomial of degree five that
 * agrees with the function in value, first and second derivative at both, beyond the outermost
 * nodes by the power law that holds there. The error is below 1e-7 in probability. Only basic
 * arithmetic, square roots and {@link StrictMath} are used, so that it is the same everywhere.
 *
 * <p>After W. Hoermann and J. Leydold, Continuous random variate generation by fast numerical
 * inversion, ACM TOMACS 13 (2003).
 */
final class BetaQuantile {
  /** About the probability beyond the outermost nodes. */
  private static final double EDGE = 1e-10;

  private static final int GUIDES = 512;

  /** Nodes and weights of Gauss and Legendre for three points on -1 to 1. */
  private static final double[] NODES = {-0.7745966692414834, 0, 0.7745966692414834};

  private static final double[] WEIGHTS = {5.0 / 9, 8.0 / 9, 5.0 / 9};

  private final double[] probabilities;
  private final double[] inverseSteps;
  private final double[] coefficients;
  private final int[] guides;
  private final Edge left;
  private final Edge right;

  private BetaQuantile(
      double[] probabilities, double[] inverseSteps, double[] coefficients, Edge left, Edge right) {
    this.probabilities = probabilities;
    this.inverseSteps = inverseSteps;
    this.coefficients = coefficients;
    this.guides = guides(probabilities);
    this.left = left;
    this.right = right;
  }

  static BetaQuantile of(double alpha, double beta) {
    Half lower = Half.of(alpha, beta);
    Half upper = Half.of(beta, alpha);
    double total = lower.mass() + upper.mass();
    int last = lower.size() + upper.size() - 2;
    double[] places = new double[last + 1];
    double[] probabilities = new double[last + 1];
    double[] slopes = new double[last + 1];
    double[] bends = new double[last + 1];
    double[] steps = new double[last];
    for (int i = 0; i <= last; i++) {
      boolean isLower = i < lower.size();
      Half half = isLower ? lower : upper;
      int k = isLower ? i : last - i;
      places[i] = isLower ? half.places[k] : 1 - half.places[k];
      probabilities[i] = isLower ? half.masses[k] / total : 1 - half.masses[k] / total;
      double density = half.density(half.places[k]) / total;
      slopes[i] = 1 / density;
      bends[i] = (isLower ? -1 : 1) * half.growth(half.places[k]) / (density * density);
      if (i > 0) {
        steps[i - 1] =
            (isLower ? half.masses[k] - half.masses[k - 1] : half.masses[k + 1] - half.masses[k])
                / total;
      }
    }
    double[] coefficients = new double[6 * last];
    double[] inverseSteps = new double[last];
    for (int i = 0; i < last; i++) {
      hermite(coefficients, i, steps[i], places, slopes, bends);
      inverseSteps[i] = 1 / steps[i];
    }
    return new BetaQuantile(
        probabilities,
        inverseSteps,
        coefficients,
        new Edge(lower.places[0], total / lower.masses[0], 1 / alpha),
        new Edge(upper.places[0], total / upper.masses[0], 1 / beta));
  }

  private static void hermite(
      double[] coefficients, int i, double step, double[] x, double[] slopes, double[] bends) {
    double slope = step * slopes[i];
    double bend = step * step * bends[i];
    double value = x[i + 1] - x[i] - slope - bend / 2;
    double slopeChange = step * slopes[i + 1] - slope - bend;
    double bendChange = step * step * bends[i + 1] - bend;
    coefficients[6 * i] = x[i];
    coefficients[6 * i + 1] = slope;
    coefficients[6 * i + 2] = bend / 2;
    coefficients[6 * i + 3] = 10 * value - 4 * slopeChange + bendChange / 2;
    coefficients[6 * i + 4] = -15 * value + 7 * slopeChange - bendChange;
    coefficients[6 * i + 5] = 6 * value - 3 * slopeChange + bendChange / 2;
  }

  /** For each slice of the probabilities the last node not above its start; -1 if there is none. */
  private static int[] guides(double[] probabilities) {
    int[] guides = new int[GUIDES];
    int node = -1;
    for (int slice = 0; slice < GUIDES; slice++) {
      while (node + 1 < probabilities.length && probabilities[node + 1] * GUIDES <= slice) {
        node++;
      }
      guides[slice] = node;
    }
    return guides;
  }

  /** The number from 0 to 1 that is not exceeded with that probability, which is below 1. */
  double at(double probability) {
    int node = guides[(int) (probability * GUIDES)];
    while (node + 1 < probabilities.length && probability >= probabilities[node + 1]) {
      node++;
    }
    if (node < 0) {
      return left.at(probability);
    } else if (node == inverseSteps.length) {
      return 1 - right.at(1 - probability);
    }
    double t = (probability - probabilities[node]) * inverseSteps[node];
    int c = 6 * node;
    return coefficients[c]
        + t
            * (coefficients[c + 1]
                + t
                    * (coefficients[c + 2]
                        + t
                            * (coefficients[c + 3]
                                + t * (coefficients[c + 4] + t * coefficients[c + 5]))));
  }

  /** Near a bound the distance from it is a power of the probability of being closer. */
  private record Edge(double place, double inverseMass, double power) {
    double at(double probability) {
      return place * StrictMath.pow(probability * inverseMass, power);
    }
  }

  /** The nodes from one bound to the middle, with the mass between the bound and each node. */
  private static final class Half {
    private final double alpha;
    private final double beta;
    private double[] places = new double[256];
    private double[] masses = new double[256];
    private int size;

    private Half(double alpha, double beta) {
      this.alpha = alpha;
      this.beta = beta;
    }

    static Half of(double alpha, double beta) {
      Half half = new Half(alpha, beta);
      double place = StrictMath.pow(EDGE * alpha / 30, 1 / alpha);
      double mass =
          StrictMath.pow(place, alpha)
              * (1 / alpha
                  - (beta - 1) / (alpha + 1) * place
                  + (beta - 1) * (beta - 2) / 2 / (alpha + 2) * place * place);
      half.add(place, mass);
      while (place < 0.5) {
        double step = Math.min(0.25 * mass / half.density(place), 0.03);
        double next = Math.min(place + step, 0.5);
        mass += half.integral(place, next);
        place = next;
        half.add(place, mass);
      }
      return half;
    }

    private void add(double place, double mass) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
        masses = Arrays.copyOf(masses, 2 * size);
      }
      places[size] = place;
      masses[size] = mass;
      size++;
    }

    int size() {
      return size;
    }

    /** The mass of this half, not normalized. */
    double mass() {
      return masses[size - 1];
    }

    double density(double x) {
      return Exponential.exp((alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log(1 - x));
    }

    /** The derivative of the logarithm of the density. */
    double growth(double x) {
      return (alpha - 1) / x - (beta - 1) / (1 - x);
    }

    private double integral(double from, double to) {
      double half = (to - from) / 2;
      double sum = 0;
      for (int i = 0; i < NODES.length; i++) {
        sum += WEIGHTS[i] * density(from + half * (1 + NODES[i]));
      }
      return half * sum;
    }
  }
}
