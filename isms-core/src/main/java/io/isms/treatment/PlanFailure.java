package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ActionId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The failure of the treatment plan in one action, as it was noticed. */
@Value.Immutable
@SourceClause(value = "8.3", edition2005 = "4.2.3 b)")
public interface PlanFailure extends WithPlanFailure {
  /** The action that failed. */
  ActionId action();

  /** The day on which it was noticed. */
  LocalDate on();

  /** What went wrong. */
  String what();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid plan failure: what is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanFailure}. */
  final class Builder extends ImmutablePlanFailure.Builder {
    Builder() {}
  }
}
