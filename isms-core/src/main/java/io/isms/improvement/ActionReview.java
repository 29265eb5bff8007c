package io.isms.improvement;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The look back at an action: whether it has worked. */
@Value.Immutable
@SourceClause(
    value = "10.1 d)",
    edition2005 = {"8.2 f)", "8.3 e)", "6"})
public interface ActionReview extends WithActionReview {
  /** The day. */
  LocalDate on();

  /** Who looked back; empty if not said. */
  Optional<PartyId> by();

  /** Whether the action has worked. */
  boolean effective();

  /** Whether the cause is gone; empty if nobody asked. */
  Optional<Boolean> causeHandled();

  /** Whether kin of the nonconformity is prevented; empty if nobody asked. */
  Optional<Boolean> recurrencePrevented();

  /** The records that it rests on. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> evidence();

  /** Those who were told. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> informed();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionReview}. */
  final class Builder extends ImmutableActionReview.Builder {
    Builder() {}
  }
}
