package io.isms.riskcalc.loss;

import java.util.Currency;

/** Finds value at risk and expected shortfall of losses that are not kept, in five passes. */
final class TailSearch {
  private final double confidence;
  private final Tail tail;
  private final RankSearch valueAtRisk;
  private final RankSearch mildest;
  private double sum;
  private int above;
  private boolean isDone;

  TailSearch(double confidence, int trials) {
    this.confidence = confidence;
    this.tail = Tail.of(confidence, trials);
    this.valueAtRisk = new RankSearch(tail.rankOfValueAtRisk());
    this.mildest = new RankSearch(tail.rankOfMildest());
  }

  void take(double[] losses, int size) {
    if (!mildest.isDone()) {
      valueAtRisk.take(losses, size);
      mildest.take(losses, size);
      return;
    }
    double limit = mildest.found();
    for (int i = 0; i < size; i++) {
      if (losses[i] > limit) {
        sum += losses[i];
        above++;
      }
    }
  }

  void endPass() {
    if (mildest.isDone()) {
      isDone = true;
    } else {
      valueAtRisk.endPass();
      mildest.endPass();
    }
  }

  boolean isDone() {
    return isDone;
  }

  TailRisk found(Currency currency) {
    return new TailRisk(
        confidence,
        Numbers.money(currency, valueAtRisk.found()),
        Numbers.money(currency, tail.mean(sum, above, mildest.found())));
  }
}
