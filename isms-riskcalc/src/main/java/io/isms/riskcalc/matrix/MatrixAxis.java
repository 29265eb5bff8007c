package io.isms.riskcalc.matrix;

/** What the rows of a grid stand for; its columns stand for the other. Tools differ in this. */
public enum MatrixAxis {
  /** A row is a level of likelihood. */
  LIKELIHOOD,
  /** A row is a level of consequence. */
  CONSEQUENCE
}
