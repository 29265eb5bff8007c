package io.isms.riskcalc.predefined;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** One row of a table: the levels of all inputs but the last, and what follows for the last. */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface PredefinedRow extends WithPredefinedRow {
  /** The levels of all inputs but the last, in the order of the inputs. */
  ImmutableList<LevelCode> of();

  /** The level of risk for each level of the last input, the lowest first. */
  ImmutableList<LevelCode> levels();

  /** A row from codes with a blank between them, the way it is printed. */
  static PredefinedRow of(String of, String levels) {
    return builder().of(codes(of)).levels(codes(levels)).build();
  }

  private static ImmutableList<LevelCode> codes(String text) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(text)
        .map(LevelCode::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PredefinedRow}. */
  final class Builder extends ImmutablePredefinedRow.Builder {
    Builder() {}
  }
}
