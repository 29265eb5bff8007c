package io.isms.riskcalc.matrix;

import io.isms.common.LevelCode;

/**
 * A place in a matrix.
 *
 * @param likelihood the level of likelihood
 * @param consequence the level of consequence
 */
public record MatrixCell(LevelCode likelihood, LevelCode consequence) {
  @Override
  public String toString() {
    return likelihood + " x " + consequence;
  }
}
