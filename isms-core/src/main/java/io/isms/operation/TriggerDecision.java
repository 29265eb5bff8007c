package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ChangeId;
import io.isms.common.IncidentId;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a change or an incident asks for a risk assessment out of turn. */
@Value.Immutable
@SourceClause("8.2")
public interface TriggerDecision extends WithTriggerDecision {
  /** The change; empty if it is about an incident. */
  Optional<ChangeId> change();

  /** The incident; empty if it is about a change. */
  Optional<IncidentId> incident();

  /** Whether an assessment is needed. */
  boolean needed();

  /** Who decided; empty if not said. */
  Optional<PartyId> by();

  /** The day of the decision. */
  LocalDate on();

  /** Why; empty if not said. */
  Optional<String> reason();

  /** Checks that it is about either a change or an incident. */
  @Value.Check
  default void check() {
    checkArgument(
        change().isPresent() != incident().isPresent(),
        "Invalid trigger decision of %s: change %s and incident %s (expected: one of them)",
        on(),
        change().map(ChangeId::value).orElse("none"),
        incident().map(IncidentId::value).orElse("none"));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TriggerDecision}. */
  final class Builder extends ImmutableTriggerDecision.Builder {
    Builder() {}
  }
}
