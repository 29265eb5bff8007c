package io.isms.planning;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** How an objective is watched. */
@Value.Immutable
@SourceClause("6.2 d)")
public interface ObjectiveMonitoring extends WithObjectiveMonitoring {
  /** What is looked at. */
  String how();

  /** Who looks; empty if nobody is named. */
  Optional<PartyId> responsible();

  /** How often; empty if not planned. */
  Optional<Period> every();

  /** The day on which somebody last looked; empty if nobody did. */
  Optional<LocalDate> lastOn();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!how().isBlank(), "Invalid objective monitoring: how is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ObjectiveMonitoring}. */
  final class Builder extends ImmutableObjectiveMonitoring.Builder {
    Builder() {}
  }
}
