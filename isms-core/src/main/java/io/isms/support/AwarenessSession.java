package io.isms.support;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One occasion on which people were trained or made aware. */
@Value.Immutable
@SourceClause(
    value = "7.3",
    edition2005 = {"4.2.2 e)", "5.2.2"})
public interface AwarenessSession extends WithAwarenessSession {
  /** The day. */
  LocalDate on();

  /** What it was about. */
  @Value.NaturalOrder
  ImmutableSortedSet<AwarenessTopic> topics();

  /** The persons who took part. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> participants();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AwarenessSession}. */
  final class Builder extends ImmutableAwarenessSession.Builder {
    Builder() {}
  }
}
