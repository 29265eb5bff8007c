package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A goal of the organization as a whole, which security serves. */
@Value.Immutable
@SourceClause("5.1 a)")
public interface StrategicGoal extends WithStrategicGoal {
  /** The id. */
  GoalId id();

  /** What is to be reached. */
  String text();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!text().isBlank(), "Invalid strategic goal %s: text is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StrategicGoal}. */
  final class Builder extends ImmutableStrategicGoal.Builder {
    Builder() {}
  }
}
