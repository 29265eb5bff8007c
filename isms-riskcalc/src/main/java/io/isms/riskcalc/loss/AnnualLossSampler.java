package io.isms.riskcalc.loss;

import com.google.common.collect.ImmutableList;
import io.isms.risk.RiskId;
import java.util.Arrays;

/** Draws the annual losses of one risk, block by block. Safe for use by several threads. */
final class AnnualLossSampler {
  private final EventSource events;
  private final Draws primary;
  private final ImmutableList<Consequence> secondary;

  private AnnualLossSampler(
      EventSource events, Draws primary, ImmutableList<Consequence> secondary) {
    this.events = events;
    this.primary = primary;
    this.secondary = secondary;
  }

  static AnnualLossSampler of(long seed, RiskId risk, AnnualLoss loss) {
    StreamKey key = StreamKey.ofSeed(seed).with(risk.value());
    return new AnnualLossSampler(
        EventSource.of(key, loss.frequency()),
        Draws.of(key, "primary", loss.primary()),
        loss.secondary().entrySet().stream()
            .map(entry -> Consequence.of(key.with(entry.getKey().name()), entry.getValue()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Draws the annual loss of each trial of that block. */
  void sample(int block, Workspace workspace, double[] annual) {
    Arrays.fill(annual, 0);
    Batch batch = workspace.events;
    double[] losses = workspace.losses;
    EventSource.Events blockEvents = events.open(block, workspace);
    Draws.Open magnitudes = primary.open(block);
    Consequence.Open[] consequences =
        secondary.stream().map(it -> it.open(block)).toArray(Consequence.Open[]::new);
    for (blockEvents.next(batch); batch.size() > 0; blockEvents.next(batch)) {
      magnitudes.fill(batch, losses);
      for (Consequence.Open consequence : consequences) {
        consequence.addTo(losses, workspace);
      }
      for (int i = 0; i < batch.count(); i++) {
        int place = batch.place(i);
        annual[batch.trials[place]] += losses[place];
      }
    }
  }

  /** A secondary loss. */
  private record Consequence(StreamKey occurrence, Draws probability, Draws magnitude) {
    static Consequence of(StreamKey key, SecondaryLoss loss) {
      return new Consequence(
          key.with("occurrence"),
          Draws.of(key, "probability", loss.probability()),
          Draws.of(key, "magnitude", loss.magnitude()));
    }

    Open open(int block) {
      return new Open(occurrence.stream(block), probability.open(block), magnitude.open(block));
    }

    /** A secondary loss within one block. */
    private record Open(RandomStream occurrences, Draws.Open probabilities, Draws.Open magnitudes) {
      void addTo(double[] losses, Workspace workspace) {
        Batch batch = workspace.events;
        Batch followed = workspace.followed;
        double[] values = workspace.first;
        probabilities.fill(batch, values);
        followed.clear(batch.size());
        for (int i = 0; i < batch.count(); i++) {
          int place = batch.place(i);
          followed.keepIf(occurrences.at(place) < values[place], place);
        }
        occurrences.skip(batch.size());
        magnitudes.fill(followed, values);
        for (int i = 0; i < followed.count(); i++) {
          int place = followed.place(i);
          losses[place] += values[place];
        }
      }
    }
  }
}
