package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Immaterial;
import io.isms.common.LevelCode;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A residual level that somebody states instead of computing it, with the reason. */
@Value.Immutable
@SourceClause(value = "6.1.3 f)", edition2005 = "4.2.1 h)")
public interface StatedResidual extends WithStatedResidual {
  /** The level of risk that is expected to remain. */
  LevelCode level();

  /** Why the effects of controls do not say it. */
  @Immaterial
  String reason();

  /** Checks that the reason is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!reason().isBlank(), "Invalid stated residual %s: reason is blank", level());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatedResidual}. */
  final class Builder extends ImmutableStatedResidual.Builder {
    Builder() {}
  }
}
