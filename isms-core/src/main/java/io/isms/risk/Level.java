package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.LevelCode;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of a {@link Scale}. */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface Level extends WithLevel {
  /** The code, which stays when the label is reworded. */
  LevelCode code();

  /** The label, as people say it. */
  String label();

  /** The place on the scale, 0 or more: a higher rank is more. Ranks need not be adjacent. */
  int rank();

  /** When the level applies, so that two people choose the same; empty if not written down. */
  Optional<String> description();

  /** Checks that the label is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!label().isBlank(), "Invalid level %s: label is blank", code());
  }

  /** A level without a description. */
  static Level of(String code, String label, int rank) {
    return builder().code(LevelCode.of(code)).label(label).rank(rank).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Level}. */
  final class Builder extends ImmutableLevel.Builder {
    Builder() {}
  }
}
