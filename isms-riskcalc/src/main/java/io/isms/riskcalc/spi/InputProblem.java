package io.isms.riskcalc.spi;

import java.io.Serializable;

/**
 * An input that a method cannot read.
 *
 * @param input the name of the input
 * @param value the text that was given
 * @param problem what is wrong with it and what was expected
 */
public record InputProblem(String input, String value, String problem) implements Serializable {
  @Override
  public String toString() {
    return input + ": " + problem;
  }
}
