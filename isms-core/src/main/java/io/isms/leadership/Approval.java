package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ContentHash;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The consent of somebody to something in one version. */
@Value.Immutable
@SourceClause(
    value = {"5.2", "6.1.3 f)"},
    edition2005 = {"4.2.1 b) 5)", "4.2.1 h)", "4.2.1 i)"})
public interface Approval extends WithApproval {
  /** The id. */
  ApprovalId id();

  /** What was approved. */
  ApprovalSubject of();

  /** The id of what was approved, where there can be several; empty else. */
  Optional<String> subject();

  /** The version that was approved; empty where there are no versions. */
  Optional<Integer> version();

  /** Who consented. */
  PartyId by();

  /** The day. */
  LocalDate on();

  /** The last day on which it holds; empty if it does not run out by itself. */
  Optional<LocalDate> validUntil();

  /** The content that was seen; empty if not bound to one. */
  Optional<ContentHash> seen();

  /** Why; empty if not said. */
  Optional<String> reason();

  /** The record of it; empty is a gap that the checker reports. */
  Optional<RecordId> record();

  /** Checks that validUntil is not before on. */
  @Value.Check
  default void check() {
    validUntil()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid approval %s: validUntil %s (expected: not before on %s)",
                    id(),
                    later,
                    on()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Approval}. */
  final class Builder extends ImmutableApproval.Builder {
    Builder() {}
  }
}
