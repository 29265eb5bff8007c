package io.isms.riskcalc.loss;

import java.util.Arrays;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws numbers of one distribution. Each place takes the same part of the stream whatever the
 * parameters are, and takes it even where there is no event. So the number for the n-th place is
 * the same quantile before and after a change of the parameters.
 */
sealed interface Draw {
  /**
   * Draws the numbers for the next places.
   *
   * @param stream where the random numbers come from
   * @param batch the places, and in which of them there is an event
   * @param values where the numbers go, by place; anything where there is no event
   */
  void fill(RandomStream stream, Batch batch, double[] values);

  /** The greatest number that can be drawn; may be infinite. */
  double greatest();

  static Draw of(Estimate estimate) {
    double minimum = estimate.minimum().doubleValue();
    double maximum = estimate.maximum().doubleValue();
    if (estimate instanceof UniformEstimate) {
      return new UniformDraw(minimum, maximum);
    } else if (estimate instanceof PertEstimate pert) {
      return PertDraw.of(minimum, pert.mostLikely().doubleValue(), maximum);
    }
    return new FixedDraw(maximum);
  }

  static Draw of(LossMagnitude magnitude) {
    if (magnitude instanceof UniformMagnitude uniform) {
      return new UniformDraw(Numbers.units(uniform.minimum()), Numbers.units(uniform.maximum()));
    } else if (magnitude instanceof PertMagnitude pert) {
      return PertDraw.of(
          Numbers.units(pert.minimum()),
          Numbers.units(pert.mostLikely()),
          Numbers.units(pert.maximum()));
    } else if (magnitude instanceof LognormalMagnitude lognormal) {
      return new LognormalDraw(lognormal.median(), lognormal.sigma());
    }
    return new FixedDraw(Numbers.units(((FixedMagnitude) magnitude).amount()));
  }

  /** The same number each time. */
  record FixedDraw(double value) implements Draw {
    @Override
    public void fill(RandomStream stream, Batch batch, double[] values) {
      Arrays.fill(values, 0, batch.size(), value);
    }

    @Override
    public double greatest() {
      return value;
    }
  }

  /** By inversion. */
  record UniformDraw(double minimum, double greatest) implements Draw {
    @Override
    public void fill(RandomStream stream, Batch batch, double[] values) {
      for (int i = 0; i < batch.count(); i++) {
        int place = batch.place(i);
        values[place] = minimum + (greatest - minimum) * stream.at(place);
      }
      stream.skip(batch.size());
    }
  }

  /** By inversion. */
  record PertDraw(double minimum, double greatest, BetaQuantile quantile) implements Draw {
    static PertDraw of(double minimum, double mostLikely, double maximum) {
      double place = (mostLikely - minimum) / (maximum - minimum);
      return new PertDraw(minimum, maximum, BetaQuantile.of(1 + 4 * place, 1 + 4 * (1 - place)));
    }

    @Override
    public void fill(RandomStream stream, Batch batch, double[] values) {
      for (int i = 0; i < batch.count(); i++) {
        int place = batch.place(i);
        values[place] = minimum + (greatest - minimum) * quantile.at(stream.at(place));
      }
      stream.skip(batch.size());
    }
  }

  /**
   * From a standard normal number, whose draw does not depend on the parameters. Drawing all of
   * them first is several times as fast.
   */
  record LognormalDraw(double median, double sigma) implements Draw {
    @Override
    public void fill(RandomStream stream, Batch batch, double[] values) {
      ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(stream);
      for (int i = 0; i < batch.size(); i++) {
        values[i] = normal.sample();
      }
      for (int i = 0; i < batch.count(); i++) {
        int place = batch.place(i);
        values[place] = median * Exponential.exp(sigma * values[place]);
      }
    }

    @Override
    public double greatest() {
      return Double.POSITIVE_INFINITY;
    }
  }
}
