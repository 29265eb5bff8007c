package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** Training on another subject than security. */
@Value.Immutable
@SourceClause(value = "7.3", edition2005 = "5.2.2 b)")
public interface Training extends WithTraining {
  /** The name. */
  String name();

  /** Whether security is part of it. */
  boolean includesSecurity();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid training: name is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Training}. */
  final class Builder extends ImmutableTraining.Builder {
    Builder() {}
  }
}
