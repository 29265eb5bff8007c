package io.isms.riskcalc.matrix;

import com.google.common.collect.ImmutableList;

/**
 * Something that is wrong or doubtful about a matrix.
 *
 * @param kind what kind of flaw it is
 * @param witnesses the cells that show it; empty where the grid has not the right shape or a level
 *     occurs in no cell
 * @param message what is wrong, in words
 */
public record MatrixFlaw(Kind kind, ImmutableList<MatrixCell> witnesses, String message) {
  /** The kinds of flaws. */
  public enum Kind {
    /** A cell is missing, is too much, or has a level that is not on the scale. */
    INCOMPLETE(true),
    /** The level falls though likelihood or consequence rises. */
    FALLING(true),
    /** The grid may have been read with rows for columns. */
    TRANSPOSED(false),
    /** A level of the scale occurs nowhere. */
    UNUSED_LEVEL(false),
    /**
     * A cell of the highest level holds less risk than one of the lowest (weak consistency by Cox
     * 2008).
     */
    WEAK_CONSISTENCY(false),
    /** One small step leads from the lowest to the highest level (betweenness by Cox 2008). */
    BETWEENNESS(false),
    /** One level stands for risks that differ by a factor of ten or more. */
    RANGE_COMPRESSION(false);

    private final boolean error;

    Kind(boolean error) {
      this.error = error;
    }

    /** Whether a matrix must not have it; else it is a warning, for people to judge. */
    public boolean isError() {
      return error;
    }
  }

  @Override
  public String toString() {
    return (kind.isError() ? "error " : "warning ") + kind + ": " + message;
  }
}
