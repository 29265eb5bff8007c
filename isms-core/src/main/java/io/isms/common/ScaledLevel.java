package io.isms.common;

/**
 * A level that an element names, with the scale that it has to stand on.
 *
 * @param scale which of the scales in force
 * @param level the code of the level
 */
public record ScaledLevel(Which scale, LevelCode level) implements ElementId {
  /** A scale of estimates. */
  public enum Which {
    /** The scale of likelihood. */
    LIKELIHOOD,
    /** The scale of consequence. */
    CONSEQUENCE
  }

  /** That level of likelihood. */
  public static ScaledLevel likelihood(LevelCode level) {
    return new ScaledLevel(Which.LIKELIHOOD, level);
  }

  /** That level of consequence. */
  public static ScaledLevel consequence(LevelCode level) {
    return new ScaledLevel(Which.CONSEQUENCE, level);
  }
}
