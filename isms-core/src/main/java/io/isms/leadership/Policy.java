package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.RoleId;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What top management intends and asks for on one topic, in its current version. */
@Value.Immutable
@SourceClause(value = "5.2", edition2005 = "4.2.1 b)")
public interface Policy extends WithPolicy {
  /** The id. */
  PolicyId id();

  /** The title. */
  String title();

  /** Its place among the policies. */
  PolicyLevel level();

  /** The version, from 1. */
  @Immaterial
  int version();

  /** The topic; empty is a gap that the checker reports. */
  Optional<String> topic();

  /** Who looks after it; empty if nobody does. */
  Optional<PartyId> owner();

  /** The day from which it is in force; empty if it is not yet. */
  @Immaterial
  Optional<LocalDate> validFrom();

  /** The last day on which it is in force; empty if that is open. */
  @Immaterial
  Optional<LocalDate> validTo();

  /** The policies that it follows from. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyId> parents();

  /** The policies that its section on scope says it supports; empty if that section names none. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyId> supports();

  /** Other policies that help. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyId> related();

  /** Its sections, in the order in which they stand there. */
  ImmutableList<PolicyText> sections();

  /** Whether it keeps to a layout of its own. Defaults to false: the usual layout. */
  @Value.Default
  default boolean ownLayout() {
    return false;
  }

  /** The roles that its section on responsibilities names. */
  @Value.NaturalOrder
  ImmutableSortedSet<RoleId> roles();

  /** What top management promises in it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PolicyCommitment> commitments();

  /** How objectives are set; empty if it does not say. */
  Optional<ObjectiveFramework> framework();

  /** The overall course on security; empty if it does not say. */
  Optional<String> direction();

  /** The principles for acting on security. */
  ImmutableList<String> principles();

  /**
   * The business, organization, sites, assets and technology that it is written for; empty if it
   * does not say.
   */
  Optional<String> context();

  /** The strategic goals of the organization that it serves. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> strategicGoals();

  /**
   * How it fits the way in which the organization handles risk at large; empty if it does not say.
   */
  Optional<String> strategicRiskContext();

  /** The version of the risk criteria that it rests on; empty if it names none. */
  Optional<Integer> criteriaVersion();

  /** The version of the scope that it was last confirmed for; empty if none. */
  @Immaterial
  Optional<Integer> scopeVersion();

  /** The units that it covers. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> units();

  /** The issues that it reflects. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The requirements that it heeds. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** What was looked at when it was made, each with what that led to. */
  @Value.NaturalOrder
  ImmutableSortedMap<PolicyInput, String> inputs();

  /** Whom it addresses. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> audience();

  /** Whether everybody can get it. Defaults to false. */
  @Value.Default
  default boolean openlyAvailable() {
    return false;
  }

  /** Its classification; empty if it has none. */
  Optional<String> classification();

  /** The languages that it is available in, as tags such as de. */
  @Immaterial
  @Value.NaturalOrder
  ImmutableSortedSet<String> languages();

  /** The document that holds it; empty is a gap that the checker reports. */
  @Immaterial
  Optional<DocumentId> document();

  /** The template that it is written to; empty if to none. */
  @Immaterial
  Optional<DocumentId> template();

  /** Whether it is in force on that day. */
  default boolean isInForceOn(LocalDate day) {
    return validFrom().map(from -> !from.isAfter(day)).orElse(false)
        && validTo().map(to -> !to.isBefore(day)).orElse(true);
  }

  /** The text of that section; empty if it has none. */
  default Optional<String> text(PolicySection section) {
    return sections().stream()
        .filter(part -> part.section() == section)
        .map(PolicyText::text)
        .findFirst();
  }

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
