package io.isms.declaration;

import io.isms.common.PartyId;
import io.isms.standard.GuidanceRef;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision not to follow a piece of guidance. */
@Value.Immutable
@SourceClause("4.4")
public interface GuidanceWaiver extends WithGuidanceWaiver {
  /** The guidance. */
  GuidanceRef guidance();

  /** Why it is not followed; empty is a gap that the checker reports. */
  Optional<String> reason();

  /** Who decided so; empty is a gap that the checker reports. */
  Optional<PartyId> by();

  /** The day of the decision; empty is a gap that the checker reports. */
  Optional<LocalDate> on();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GuidanceWaiver}. */
  final class Builder extends ImmutableGuidanceWaiver.Builder {
    Builder() {}
  }
}
