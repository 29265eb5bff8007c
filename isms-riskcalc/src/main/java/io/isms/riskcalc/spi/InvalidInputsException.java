package io.isms.riskcalc.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a method cannot read its inputs; it names all that are wrong. */
public final class InvalidInputsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final ImmutableList<InputProblem> problems;

  /** All problems, at least one, in the order of the inputs. */
  public InvalidInputsException(List<InputProblem> problems) {
    super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("; ")));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** All problems, in the order of the inputs. */
  public ImmutableList<InputProblem> problems() {
    return problems;
  }
}
