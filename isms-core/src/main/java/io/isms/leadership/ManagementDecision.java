package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.DecisionId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that management decided. */
@Value.Immutable
@SourceClause(value = "5.1", edition2005 = "4.3.1")
public interface ManagementDecision extends WithManagementDecision {
  /** The id. */
  DecisionId id();

  /** The day. */
  LocalDate on();

  /** Who decided. */
  PartyId decidedBy();

  /** What was decided. */
  String what();

  /** Who sees to it; empty if nobody has to. */
  Optional<PartyId> owner();

  /** The day by which it is to be done; empty if not set. */
  Optional<LocalDate> due();

  /** The record of it; empty is a gap that the checker reports. */
  Optional<RecordId> record();

  /** Checks that texts are not blank and that due is not before on. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid management decision %s: what is blank", id());
    due()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid management decision %s: due %s (expected: not before on %s)",
                    id(),
                    later,
                    on()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ManagementDecision}. */
  final class Builder extends ImmutableManagementDecision.Builder {
    Builder() {}
  }
}
