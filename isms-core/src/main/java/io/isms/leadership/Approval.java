package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ContentHash;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The consent of somebody in charge to something, as seen on one day. */
@Value.Immutable
@SourceClause(
    value = "5.1",
    edition2005 = {"4.2.1 h)", "4.2.1 i)"})
public interface Approval extends WithApproval {
  /** The id. */
  ApprovalId id();

  /** What was approved. */
  ApprovalSubject of();

  /**
   * The id of what was approved where there are several, such as that of a policy; empty where
   * there is one.
   */
  Optional<String> subject();

  /** The version that was approved; empty if it has none. */
  Optional<Integer> version();

  /** Who approved it. */
  PartyId by();

  /** The day. */
  LocalDate on();

  /** The last day on which it holds; empty if that is open. */
  Optional<LocalDate> validUntil();

  /** The hash of the content that was seen; empty if not kept. */
  Optional<ContentHash> seen();

  /** The record of it; empty is a gap that the checker reports. */
  Optional<RecordId> record();

  /** Why, or under which conditions; empty if not said. */
  Optional<String> reason();

  /** Whether it has been given by that day and still holds. */
  default boolean holdsOn(LocalDate day) {
    return !on().isAfter(day) && validUntil().map(last -> !last.isBefore(day)).orElse(true);
  }

  /** Checks that version is 1 or more and that validUntil is not before on. */
  @Value.Check
  default void check() {
    version()
        .ifPresent(
            it ->
                checkArgument(
                    it >= 1, "Invalid approval %s: version %s (expected: 1 or more)", id(), it));
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
