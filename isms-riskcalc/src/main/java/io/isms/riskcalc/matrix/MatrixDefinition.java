package io.isms.riskcalc.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.standard.SourceClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matrix as data: two scales of any size and the level of risk for each pair. It says itself
 * which way its rows run, so that it cannot be read transposed.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface MatrixDefinition extends MethodDefinition {
  /** The name of the method, such as {@code our-5x5}. */
  @Override
  String name();

  /** The version of the method; another version may give another level. */
  @Override
  String version();

  /** The scale of likelihood. */
  Scale likelihood();

  /** The scale of consequence. */
  Scale consequence();

  /** The scale of levels of risk. */
  Scale levels();

  /** What a row of the grid stands for. */
  MatrixAxis rows();

  /** The levels of risk, row by row, the lowest row and the lowest column first. */
  ImmutableList<ImmutableList<LevelCode>> grid();

  /** Why the level may fall though likelihood or consequence rises; empty if it never does. */
  Optional<String> nonMonotoneReason();

  /** What the likelihood is called as an input. Defaults to {@code likelihood}. */
  @Value.Default
  default String likelihoodInput() {
    return "likelihood";
  }

  /** What the consequence is called as an input. Defaults to {@code consequence}. */
  @Value.Default
  default String consequenceInput() {
    return "consequence";
  }

  /** The level of risk for the levels at those places of the two scales, 0 for the lowest. */
  default Level levelAt(int likelihood, int consequence) {
    return levels()
        .getLevel(
            rows() == MatrixAxis.LIKELIHOOD
                ? grid().get(likelihood).get(consequence)
                : grid().get(consequence).get(likelihood));
  }

  /** Checks that the grid is complete, names levels of the scale, and does not fall unexplained. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid matrix: name is blank");
    checkArgument(!version().isBlank(), "Invalid matrix %s: version is blank", name());
    checkArgument(
        nonMonotoneReason().map(reason -> !reason.isBlank()).orElse(true),
        "Invalid matrix %s: nonMonotoneReason is blank",
        name());
    List<String> problems = new ArrayList<>();
    checkShape(problems);
    if (problems.isEmpty() && nonMonotoneReason().isEmpty()) {
      checkMonotone(problems);
    }
    checkArgument(problems.isEmpty(), "Invalid matrix %s: %s", name(), String.join("; ", problems));
  }

  private void checkShape(List<String> problems) {
    boolean byLikelihood = rows() == MatrixAxis.LIKELIHOOD;
    Scale rowScale = byLikelihood ? likelihood() : consequence();
    Scale columnScale = byLikelihood ? consequence() : likelihood();
    if (grid().size() != rowScale.levels().size()) {
      problems.add(
          String.format(
              "%s rows (expected: %s, one for each level of %s)",
              grid().size(), rowScale.levels().size(), rowScale.id()));
    }
    for (int row = 0; row < grid().size(); row++) {
      if (grid().get(row).size() != columnScale.levels().size()) {
        problems.add(
            String.format(
                "%s cells in row %s (expected: %s, one for each level of %s)",
                grid().get(row).size(), row + 1, columnScale.levels().size(), columnScale.id()));
      }
      for (LevelCode code : grid().get(row)) {
        if (levels().findLevel(code).isEmpty()) {
          problems.add(
              String.format(
                  "level '%s' in row %s (expected: one of %s)",
                  code, row + 1, levels().byCode().keySet()));
        }
      }
    }
  }

  private void checkMonotone(List<String> problems) {
    for (int l = 0; l < likelihood().levels().size(); l++) {
      for (int c = 0; c < consequence().levels().size(); c++) {
        if (l > 0) {
          checkStep(problems, l - 1, c, l, c);
        }
        if (c > 0) {
          checkStep(problems, l, c - 1, l, c);
        }
      }
    }
  }

  private void checkStep(List<String> problems, int l0, int c0, int l1, int c1) {
    if (levelAt(l0, c0).rank() > levelAt(l1, c1).rank()) {
      problems.add(
          String.format(
              "level falls from %s at %s to %s at %s (expected: not falling, or a"
                  + " nonMonotoneReason)",
              levelAt(l0, c0).code(), place(l0, c0), levelAt(l1, c1).code(), place(l1, c1)));
    }
  }

  private String place(int l, int c) {
    return likelihood().levels().get(l).code() + " x " + consequence().levels().get(c).code();
  }

  @Override
  default MatrixMethod toMethod() {
    return new MatrixMethod(this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MatrixDefinition}. */
  final class Builder extends ImmutableMatrixDefinition.Builder {
    Builder() {}
  }
}
