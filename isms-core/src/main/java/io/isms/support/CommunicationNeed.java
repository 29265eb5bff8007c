package io.isms.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.common.RoleId;
import io.isms.context.RequirementId;
import io.isms.standard.SourceClause;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of message that the management system needs: what, when, with whom, by whom, and by which
 * process.
 */
@Value.Immutable
@SourceClause(value = "7.4", edition2005 = "4.2.4 c)")
public interface CommunicationNeed extends WithCommunicationNeed {
  /** The id. */
  CommunicationNeedId id();

  /** Between whom it passes. */
  CommunicationDirection direction();

  /** What kinds of subject it is about. */
  @Value.NaturalOrder
  ImmutableSortedSet<CommunicationSubject> subjects();

  /** What is told; empty if not determined. */
  Optional<String> content();

  /** When, in words; empty if not determined, or if trigger or frequency say it. */
  Optional<String> timing();

  /** What sets it off; empty if it has a rhythm or none is determined. */
  Optional<String> trigger();

  /** How often; empty if it has a trigger or none is determined. */
  Optional<Period> frequency();

  /** The groups whom it is for. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> audience();

  /** The parties who receive it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> recipients();

  /** Who starts it; empty if not determined. */
  Optional<PartyId> initiator();

  /** The roles that may speak. */
  @Value.NaturalOrder
  ImmutableSortedSet<RoleId> authorizedRoles();

  /** The process that drives it; empty if not determined. */
  Optional<ProcessId> process();

  /** The channel that it takes; empty if not determined. */
  Optional<ChannelId> channel();

  /** The requirements that oblige to it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** The texts that are ready for it. */
  ImmutableList<PreparedMessage> preparedMessages();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CommunicationNeed}. */
  final class Builder extends ImmutableCommunicationNeed.Builder {
    Builder() {}
  }
}
