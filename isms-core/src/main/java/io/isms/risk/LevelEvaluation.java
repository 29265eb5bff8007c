package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.LevelCode;
import io.isms.standard.SourceClause;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** What a level of risk means for the organization and how soon it asks for treatment. */
@Value.Immutable
@SourceClause(value = "6.1.2 e)", edition2005 = "4.2.1 b) 4)")
public interface LevelEvaluation extends WithLevelEvaluation {
  /** The level of risk. */
  LevelCode level();

  /** What it means, in the organization's words. */
  String significance();

  /** The time within which treatment is to be decided; empty if the level sets none. */
  Optional<Period> treatWithin();

  /** Checks that the significance is not blank. */
  @Value.Check
  default void check() {
    checkArgument(
        !significance().isBlank(), "Invalid evaluation of %s: significance is blank", level());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LevelEvaluation}. */
  final class Builder extends ImmutableLevelEvaluation.Builder {
    Builder() {}
  }
}
