package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ContentHash;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.Revocation;
import io.isms.common.RoleId;
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

  /** The role in which they did; empty if not said. */
  Optional<RoleId> role();

  /** Who asked for it; empty if not said. */
  Optional<PartyId> requestedBy();

  /** The day. */
  LocalDate on();

  /** The last day on which it holds; empty if that is open. */
  Optional<LocalDate> validUntil();

  /** That it was taken back; empty as long as it was not. */
  Optional<Revocation> revocation();

  /**
   * The {@link io.isms.common.ContentHasher#materialHash material hash} of what was seen; empty if
   * the approval is not bound to a content.
   */
  Optional<ContentHash> seen();

  /** The record of it; empty is a gap that the checker reports. */
  Optional<RecordId> record();

  /** Why, or under which conditions; empty if not said. */
  Optional<String> reason();

  /** Whether it has been given by that day, has not run out and was not taken back. */
  default boolean holdsOn(LocalDate day) {
    return !on().isAfter(day)
        && validUntil().map(last -> !last.isBefore(day)).orElse(true)
        && revocation().filter(it -> it.isInForce(day)).isEmpty();
  }

  /** Checks that version is 1 or more, and that validUntil and revocation are not before on. */
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
    revocation()
        .ifPresent(
            it ->
                checkArgument(
                    !it.on().isBefore(on()),
                    "Invalid approval %s: revocation on %s (expected: not before on %s)",
                    id(),
                    it.on(),
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
