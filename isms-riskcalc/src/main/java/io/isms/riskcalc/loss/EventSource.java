package io.isms.riskcalc.loss;

import com.google.common.collect.ImmutableList;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.GuideTableDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;

/** The events of one risk, block by block. */
sealed interface EventSource {
  /** The events of that block, from the first one. */
  Events open(int block, Workspace workspace);

  /** The events of one block. */
  interface Events {
    /** Puts the next events into the batch; it has no places if there are no more. */
    void next(Batch batch);
  }

  static EventSource of(StreamKey risk, LossEventFrequency frequency) {
    if (frequency instanceof BernoulliFrequency bernoulli) {
      return new AtMostOne(risk.with("occurrence"), bernoulli.probability().doubleValue());
    } else if (frequency instanceof PoissonFrequency poisson) {
      return poisson(risk, Draws.of(risk, "rate", poisson.eventsPerYear()));
    }
    ThreatDrivenFrequency driven = (ThreatDrivenFrequency) frequency;
    ImmutableList.Builder<Draws> factors = ImmutableList.builder();
    if (driven.threatEvents() instanceof StatedThreatFrequency stated) {
      factors.add(Draws.of(risk, "rate", stated.eventsPerYear()));
    } else if (driven.threatEvents() instanceof ContactAndAction contact) {
      factors.add(Draws.of(risk, "rate", contact.contactsPerYear()));
      factors.add(Draws.of(risk, "action", contact.probabilityOfAction()));
    }
    if (driven.vulnerability() instanceof StatedVulnerability stated) {
      factors.add(Draws.of(risk, "vulnerability", stated.probability()));
    }
    Poisson threats = poisson(risk, factors.build().toArray(new Draws[0]));
    return driven.vulnerability() instanceof CapabilityAndResistance contest
        ? new Contest(
            threats,
            Draws.of(risk, "capability", contest.threatCapability()),
            Draws.of(risk, "resistance", contest.resistanceStrength()))
        : threats;
  }

  private static Poisson poisson(StreamKey risk, Draws... factors) {
    return new Poisson(risk.with("occurrence"), ImmutableList.copyOf(factors));
  }

  /** An event in some of the trials; there is one place for each trial. */
  record AtMostOne(StreamKey key, double probability) implements EventSource {
    @Override
    public Events open(int block, Workspace workspace) {
      RandomStream stream = key.stream(block);
      return new Events() {
        private boolean isDone;

        @Override
        public void next(Batch batch) {
          batch.clear(isDone ? 0 : Batch.SIZE);
          for (int trial = 0; trial < batch.size(); trial++) {
            batch.trials[trial] = trial;
            batch.keepIf(stream.nextDouble() < probability, trial);
          }
          isDone = true;
        }
      };
    }
  }

  /**
   * Poisson distributed events at a rate that is the product of the factors. The events of a block
   * are drawn in the order of the rate from which on they happen, each in a trial chosen at random;
   * in a trial those happen that are below its rate. So a higher rate adds events and changes none.
   */
  record Poisson(StreamKey key, ImmutableList<Draws> factors) implements EventSource {
    @Override
    public Events open(int block, Workspace workspace) {
      double highest = 1;
      boolean isFixed = true;
      for (Draws factor : factors) {
        highest *= factor.draw().greatest();
        isFixed &= factor.draw() instanceof Draw.FixedDraw;
      }
      if (!isFixed) {
        highest = fillRates(block, workspace);
      }
      return new PoissonEvents(key.stream(block), highest, isFixed ? EVERY : workspace.rates);
    }

    private double fillRates(int block, Workspace workspace) {
      double[] rates = workspace.rates;
      factors.get(0).open(block).fill(Batch.ALL, rates);
      for (Draws factor : factors.subList(1, factors.size())) {
        factor.open(block).fill(Batch.ALL, workspace.first);
        for (int i = 0; i < rates.length; i++) {
          rates[i] *= workspace.first[i];
        }
      }
      double highest = 0;
      for (double rate : rates) {
        highest = Math.max(highest, rate);
      }
      return highest;
    }
  }

  /** Says that the rate of each trial is the highest one. */
  double[] EVERY = {};

  /**
   * The events of one block, strip by strip: those of a strip happen from a rate within it on. How
   * many they are depends on the width of the strip alone.
   */
  final class PoissonEvents implements Events {
    private static final int TRIAL_BITS = Integer.numberOfTrailingZeros(Batch.SIZE);
    private static final int STRIPS_PER_UNIT = 32;
    private static final int MEAN = Batch.SIZE / STRIPS_PER_UNIT;

    private static final SharedStateDiscreteSampler COUNTS =
        GuideTableDiscreteSampler.of(RandomStream.of(0, 0), probabilities());

    private final RandomStream stream;
    private final DiscreteSampler counts;
    private final double highest;
    private final double[] rates;
    private int strip = -1;
    private int left;

    PoissonEvents(RandomStream stream, double highest, double[] rates) {
      this.stream = stream;
      this.counts = COUNTS.withUniformRandomProvider(stream);
      this.highest = highest * STRIPS_PER_UNIT;
      this.rates = rates;
    }

    /** Of each number of events in a strip, as far as a double can tell. */
    private static double[] probabilities() {
      double[] probabilities = new double[4 * MEAN];
      probabilities[0] = StrictMath.exp(-MEAN);
      for (int i = 1; i < probabilities.length; i++) {
        probabilities[i] = probabilities[i - 1] * MEAN / i;
      }
      return probabilities;
    }

    @Override
    public void next(Batch batch) {
      batch.clear(Batch.SIZE);
      int place = 0;
      while (place < Batch.SIZE && (left > 0 || strip + 1 < highest)) {
        if (left == 0) {
          strip++;
          left = counts.sample();
        }
        int end = Math.min(Batch.SIZE, place + left);
        left -= end - place;
        if (rates.length > 0) {
          keepSome(batch, place, end);
        } else if (strip + 1 <= highest) {
          keepAll(batch, place, end);
        } else {
          keepShare(batch, place, end, highest - strip);
        }
        place = end;
      }
      batch.endAt(place);
    }

    private void keepAll(Batch batch, int from, int to) {
      for (int place = from; place < to; place++) {
        batch.trials[place] = trial(stream.nextLong());
        batch.keepIf(true, place);
      }
    }

    private void keepShare(Batch batch, int from, int to, double limit) {
      for (int place = from; place < to; place++) {
        long bits = stream.nextLong();
        batch.trials[place] = trial(bits);
        batch.keepIf(share(bits) < limit, place);
      }
    }

    private void keepSome(Batch batch, int from, int to) {
      for (int place = from; place < to; place++) {
        long bits = stream.nextLong();
        int trial = trial(bits);
        batch.trials[place] = trial;
        batch.keepIf(share(bits) < rates[trial] * STRIPS_PER_UNIT - strip, place);
      }
    }

    private static int trial(long bits) {
      return (int) (bits >>> (Long.SIZE - TRIAL_BITS));
    }

    /** How much of the strip is below the rate from which on the event happens. */
    private static double share(long bits) {
      return (bits << TRIAL_BITS >>> 11) * 0x1p-53;
    }
  }

  /** Events of a threat of which those count whose capability exceeds the resistance. */
  record Contest(Poisson threats, Draws capability, Draws resistance) implements EventSource {
    @Override
    public Events open(int block, Workspace workspace) {
      Events events = threats.open(block, workspace);
      Draws.Open capabilities = capability.open(block);
      Draws.Open resistances = resistance.open(block);
      return batch -> {
        events.next(batch);
        capabilities.fill(batch, workspace.first);
        resistances.fill(batch, workspace.second);
        int count = batch.count();
        batch.clear(batch.size());
        for (int i = 0; i < count; i++) {
          int place = batch.place(i);
          batch.keepIf(workspace.first[place] > workspace.second[place], place);
        }
      };
    }
  }
}
