package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A look at how people actually behave. */
@Value.Immutable
@SourceClause(value = "7.3", edition2005 = "5.2.2")
public interface BehaviourCheck extends WithBehaviourCheck {
  /** The day. */
  LocalDate on();

  /** What was seen. */
  String observation();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!observation().isBlank(), "Invalid behaviour check: observation is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BehaviourCheck}. */
  final class Builder extends ImmutableBehaviourCheck.Builder {
    Builder() {}
  }
}
