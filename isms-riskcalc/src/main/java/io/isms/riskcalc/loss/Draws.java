package io.isms.riskcalc.loss;

/** A distribution with the streams that its numbers come from. */
record Draws(StreamKey key, Draw draw) {
  static Draws of(StreamKey risk, String name, Estimate estimate) {
    return new Draws(risk.with(name), Draw.of(estimate));
  }

  static Draws of(StreamKey risk, String name, LossMagnitude magnitude) {
    return new Draws(risk.with(name), Draw.of(magnitude));
  }

  Open open(int block) {
    return new Open(draw, key.stream(block));
  }

  /** The numbers of one block, one after the other. */
  record Open(Draw draw, RandomStream stream) {
    void fill(Batch batch, double[] values) {
      draw.fill(stream, batch, values);
    }
  }
}
