package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.ObjectiveId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was told: what, by whom, to whom and when, and what it was about. */
@Value.Immutable
@SourceClause(
    value = "7.4",
    edition2005 = {"4.2.4 c)", "5.1 d)"})
public interface Communication extends WithCommunication {
  /** The id. */
  CommunicationId id();

  /** The day on which it was told. */
  LocalDate on();

  /** What was told. */
  String content();

  /** What kinds of subject it was about. */
  @Value.NaturalOrder
  ImmutableSortedSet<CommunicationSubject> subjects();

  /** The need that it meets; empty if it was not planned for. */
  Optional<CommunicationNeedId> need();

  /** Who told it; empty if not noted. */
  Optional<PartyId> by();

  /** The groups whom it was for. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> audience();

  /** The parties who received it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> recipients();

  /** The channel that it took; empty if not noted. */
  Optional<ChannelId> channel();

  /** Its class of information; empty if it has none. */
  Optional<String> classification();

  /** What is proven about its delivery. */
  @Value.NaturalOrder
  ImmutableSortedSet<DeliveryProof> proofs();

  /** The policy that it was about; empty if about none. */
  Optional<PolicyId> policy();

  /** The version of the policy; empty if about none. */
  Optional<Integer> policyVersion();

  /** The objectives that it was about. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /** The actions that it was about. */
  @Value.NaturalOrder
  ImmutableSortedSet<ActionId> actions();

  /** The improvements that it was about. */
  @Value.NaturalOrder
  ImmutableSortedSet<OpportunityId> opportunities();

  /** The next steps that were agreed with those told; empty if there were none. */
  Optional<String> agreement();

  /** The record of it; empty if there is none. */
  Optional<RecordId> record();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!content().isBlank(), "Invalid communication %s: content is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Communication}. */
  final class Builder extends ImmutableCommunication.Builder {
    Builder() {}
  }
}
