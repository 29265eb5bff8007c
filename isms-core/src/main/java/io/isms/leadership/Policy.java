package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.RoleId;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The formal intent and direction of top management on one topic; the information security policy
 * is one of them.
 */
@Value.Immutable
@SourceClause(value = "5.2", edition2005 = "4.2.1 b)")
public interface Policy extends WithPolicy {
  /** The id. */
  PolicyId id();

  /** The title. */
  String title();

  /** The layer. */
  PolicyLevel level();

  /** What it is about; empty is a gap that the checker reports. */
  Optional<String> topic();

  /** The version, from 1. */
  int version();

  /** The first day on which it holds; empty if it holds from its approval on. */
  Optional<LocalDate> validFrom();

  /** The last day on which it holds; empty if it does not run out. */
  Optional<LocalDate> validTo();

  /** The policies above it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyId> parents();

  /** The policies that its scope section says it supports. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyId> supports();

  /** Other policies that help. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyId> related();

  /** Its sections, in the order in which they stand. */
  ImmutableList<PolicyText> sections();

  /** What the top promises in it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyCommitment> commitments();

  /** The objectives that it holds. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /** How objectives are set; empty if it says nothing on that. */
  Optional<ObjectiveFramework> objectiveFramework();

  /** The overall course for security that it gives; empty if none. */
  Optional<String> direction();

  /** The principles for acting on security that it gives. */
  ImmutableList<String> principles();

  /** How it reflects business, structure, sites, assets and technology; empty if it does not. */
  Optional<String> context();

  /** The version of the scope that it was last confirmed against; empty if none. */
  Optional<Integer> scopeVersion();

  /** The version of the risk criteria that it names; empty if none. */
  Optional<Integer> criteriaVersion();

  /** How it goes with the wider handling of risk; empty if it does not say. */
  Optional<String> strategicRiskContext();

  /** The units that it covers. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> coverage();

  /** The strategic goals that it serves. */
  @Value.NaturalOrder
  ImmutableSortedSet<GoalId> goals();

  /** The issues that it answers. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The requirements that it heeds. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** What was considered when it was made. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyInput> inputs();

  /** The roles that it gives duties to. */
  @Value.NaturalOrder
  ImmutableSortedSet<RoleId> responsible();

  /** The languages in which it can be had, as codes like en. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> languages();

  /** Its class; empty if not classified. */
  Optional<String> classification();

  /** Whether it holds nothing confidential. Defaults to false. */
  @Value.Default
  default boolean publiclyReleasable() {
    return false;
  }

  /** The house template that it uses; empty if none. */
  Optional<String> template();

  /** The document that holds it; empty is a gap that the checker reports. */
  Optional<DocumentId> document();

  /**
   * Checks that texts are not blank, version is 1 or more and that validTo is not before validFrom.
   */
  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "Invalid policy %s: title is blank", id());
    checkArgument(
        version() >= 1, "Invalid policy %s: version %s (expected: 1 or more)", id(), version());
    validTo()
        .ifPresent(
            later ->
                validFrom()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid policy %s: validTo %s (expected: not before validFrom %s)",
                                id(),
                                later,
                                earlier)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Policy}. */
  final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
