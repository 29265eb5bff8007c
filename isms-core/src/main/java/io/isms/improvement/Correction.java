package io.isms.improvement;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something done at once about a nonconformity and its consequences. */
@Value.Immutable
@SourceClause(value = "10.1 a)", edition2005 = "6")
public interface Correction extends WithCorrection {
  /** What was done. */
  String what();

  /** Who did it; empty if not said. */
  Optional<PartyId> by();

  /** The day on which it was done; empty if it is not done yet. */
  Optional<LocalDate> on();

  /** What was found when asking whether it makes anything worse; empty if nobody asked. */
  Optional<String> sideEffects();

  /** What was observed afterwards; empty if nobody looked. */
  Optional<String> effect();

  /** Whether it mended the matter; empty as long as nobody can say. */
  Optional<Boolean> effective();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid correction: what is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Correction}. */
  final class Builder extends ImmutableCorrection.Builder {
    Builder() {}
  }
}
