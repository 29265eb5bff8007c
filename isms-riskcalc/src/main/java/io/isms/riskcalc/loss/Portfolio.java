package io.isms.riskcalc.loss;

import static java.math.RoundingMode.CEILING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.IntMath;
import io.isms.risk.RiskId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;

/** Several risks, ready to be simulated together; in the order of their ids. */
final class Portfolio {
  /** Blocks that are simulated before their results are put together in order. */
  private static final int WAVE = 64;

  private static final int MOST_BLOCKS_AT_ONCE = 16;

  private final LossSimulation simulation;
  private final Currency currency;
  private final ImmutableSortedMap<RiskId, AnnualLossSampler> risks;

  private Portfolio(
      LossSimulation simulation,
      Currency currency,
      ImmutableSortedMap<RiskId, AnnualLossSampler> risks) {
    this.simulation = simulation;
    this.currency = currency;
    this.risks = risks;
  }

  static Portfolio of(
      LossSimulation simulation, Currency currency, Map<RiskId, AnnualLoss> losses) {
    ImmutableSortedMap.Builder<RiskId, AnnualLossSampler> risks = ImmutableSortedMap.naturalOrder();
    losses.forEach(
        (risk, loss) -> risks.put(risk, AnnualLossSampler.of(simulation.seed(), risk, loss)));
    return new Portfolio(simulation, currency, risks.build());
  }

  ImmutableSet<RiskId> risks() {
    return risks.keySet();
  }

  ImmutableSortedMap<RiskId, LossMoments> byRisk(ImmutableList<Moments> moments) {
    ImmutableSortedMap.Builder<RiskId, LossMoments> byRisk = ImmutableSortedMap.naturalOrder();
    int i = 0;
    for (RiskId risk : risks.keySet()) {
      byRisk.put(risk, LossMoments.of(currency, moments.get(i)));
      i++;
    }
    return byRisk.build();
  }

  PortfolioLoss simulate(Progress progress) {
    double[] totals = new double[simulation.trials()];
    ImmutableList<Moments> moments =
        simulate(
            (from, losses, size) -> {
              System.arraycopy(losses, 0, totals, from, size);
              progress.done(from + size, totals.length);
            });
    LossSample total = new LossSample(currency, totals, moments.get(risks.size()));
    return new PortfolioLoss(this, total, moments.subList(0, risks.size()));
  }

  PortfolioMoments moments(Progress progress) {
    ImmutableList<Moments> moments =
        simulate((from, losses, size) -> progress.done(from + size, simulation.trials()));
    return new PortfolioMoments(
        LossMoments.of(currency, moments.get(risks.size())), byRisk(moments));
  }

  /** Simulates the same trials again and again until all is found, and keeps none of them. */
  LossSummary summary(double... confidences) {
    ImmutableList<TailSearch> tails =
        Arrays.stream(confidences)
            .sorted()
            .mapToObj(it -> new TailSearch(it, simulation.trials()))
            .collect(ImmutableList.toImmutableList());
    Moments total;
    do {
      total =
          simulate((from, losses, size) -> tails.forEach(it -> it.take(losses, size)))
              .get(risks.size());
      tails.forEach(TailSearch::endPass);
    } while (!tails.stream().allMatch(TailSearch::isDone));
    return new LossSummary(
        LossMoments.of(currency, total),
        tails.stream().map(it -> it.found(currency)).collect(ImmutableList.toImmutableList()));
  }

  /** Takes the totals of the next trials; the array is used again. */
  private interface Totals {
    void accept(int from, double[] losses, int size);
  }

  /** The moments of each risk, and of the totals as the last ones. */
  private ImmutableList<Moments> simulate(Totals sink) {
    int trials = simulation.trials();
    Moments[] moments = new Moments[risks.size() + 1];
    Arrays.setAll(moments, i -> new Moments());
    Parallel parallel = new Parallel(simulation.threads());
    double[] totals = new double[Math.min(WAVE, blocks(trials)) * Batch.SIZE];
    Moments[][] waveMoments = new Moments[moments.length][WAVE];
    for (int block = 0; block < blocks(trials); block += WAVE) {
      int blocks = Math.min(WAVE, blocks(trials) - block);
      Wave wave = new Wave(block, blocks, totals, waveMoments);
      wave.simulate(parallel);
      for (int i = 0; i < moments.length; i++) {
        for (int b = 0; b < blocks; b++) {
          moments[i].add(waveMoments[i][b]);
        }
      }
      int from = block * Batch.SIZE;
      sink.accept(from, totals, Math.min(blocks * Batch.SIZE, trials - from));
    }
    return ImmutableList.copyOf(moments);
  }

  private static int blocks(int trials) {
    return IntMath.divide(trials, Batch.SIZE, CEILING);
  }

  /** The trials of a block, fewer in the last one. */
  private int trialsOf(int block) {
    return Math.min(Batch.SIZE, simulation.trials() - block * Batch.SIZE);
  }

  /** Some blocks in a row; each thread does a few of them at a time, risk after risk. */
  private final class Wave {
    private final int first;
    private final int blocks;
    private final double[] totals;
    private final Moments[][] moments;

    Wave(int first, int blocks, double[] totals, Moments[][] moments) {
      this.first = first;
      this.blocks = blocks;
      this.totals = totals;
      this.moments = moments;
    }

    void simulate(Parallel parallel) {
      Arrays.fill(totals, 0);
      int atOnce =
          Math.min(MOST_BLOCKS_AT_ONCE, IntMath.divide(blocks, 2 * simulation.threads(), CEILING));
      parallel.run(
          IntMath.divide(blocks, atOnce, CEILING),
          (piece, workspace) ->
              simulate(piece * atOnce, Math.min(blocks, (piece + 1) * atOnce), workspace));
    }

    private void simulate(int from, int to, Workspace workspace) {
      double[] annual = workspace.annual;
      int i = 0;
      for (AnnualLossSampler risk : risks.values()) {
        for (int b = from; b < to; b++) {
          risk.sample(first + b, workspace, annual);
          moments[i][b] = Moments.of(annual, 0, trialsOf(first + b));
          int offset = b * Batch.SIZE;
          for (int trial = 0; trial < Batch.SIZE; trial++) {
            totals[offset + trial] += annual[trial];
          }
        }
        i++;
      }
      for (int b = from; b < to; b++) {
        moments[i][b] = Moments.of(totals, b * Batch.SIZE, trialsOf(first + b));
      }
    }
  }

  /** The mean loss of each risk over those years, found by simulating them once more. */
  double[] meanOf(WorstYears years) {
    int[] blocks = blocksOf(years);
    ImmutableList<AnnualLossSampler> samplers = risks.values().asList();
    double[] means = new double[samplers.size()];
    new Parallel(simulation.threads())
        .run(
            means.length,
            (piece, workspace) -> {
              double mean = 0;
              for (int block : blocks) {
                samplers.get(piece).sample(block, workspace, workspace.annual);
                for (int i = 0; i < trialsOf(block); i++) {
                  mean += years.weight(block * Batch.SIZE + i) * workspace.annual[i];
                }
              }
              means[piece] = mean;
            });
    return means;
  }

  private int[] blocksOf(WorstYears years) {
    int[] found = new int[blocks(years.trials())];
    int size = 0;
    for (int block = 0; block < found.length; block++) {
      boolean isWorst = false;
      for (int i = 0; i < trialsOf(block); i++) {
        isWorst |= years.weight(block * Batch.SIZE + i) > 0;
      }
      if (isWorst) {
        found[size] = block;
        size++;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
