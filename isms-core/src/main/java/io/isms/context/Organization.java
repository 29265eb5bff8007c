package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The organization that the management system belongs to: a whole, or a part of one. */
@Value.Immutable
@SourceClause(value = "4.1", edition2005 = "4.1")
public interface Organization extends WithOrganization {
  /** The name, as it is to stand on documents. */
  String name();

  /** What it is there for; empty if not stated. */
  Optional<String> purpose();

  /** The plan or mission that the purpose is taken from; empty if not said. */
  Optional<String> purposeSource();

  /** What the management system is to achieve, as intended. */
  ImmutableList<String> intendedOutcomes();

  /** How it relates to legal bodies; empty if not said. */
  Optional<OrganizationKind> kind();

  /** The body that it is a part of; empty if it is none, or if not said. */
  Optional<String> parent();

  /** The bodies that it is made of, by name; empty if it is one. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> members();

  /** How many people work in it; empty if not said. */
  Optional<Integer> headcount();

  /** Those who steer it at its own highest level. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> topManagement();

  /** Its strategic goals, by name. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> strategicGoals();

  /** The other management systems that this one is built together with, such as ISO 9001. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> integratedSystems();

  /** Checks that the name is not blank and that the headcount is not negative. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid organization: name is blank");
    headcount()
        .ifPresent(
            count ->
                checkArgument(
                    count >= 0, "Invalid organization: headcount %s (expected: 0 or more)", count));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Organization}. */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
