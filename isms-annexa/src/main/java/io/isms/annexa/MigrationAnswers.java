package io.isms.annexa;

import com.google.common.collect.ImmutableList;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** Answers to the open questions of a migration, as they are kept in a file. */
@Value.Immutable
@SourceClause(value = "6.1.3 d)", edition2005 = "4.2.1 j)")
public interface MigrationAnswers extends WithMigrationAnswers {
  /** The answers, one on each control; their order does not matter. */
  ImmutableList<MigrationAnswer> answers();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MigrationAnswers}. */
  final class Builder extends ImmutableMigrationAnswers.Builder {
    Builder() {}
  }
}
