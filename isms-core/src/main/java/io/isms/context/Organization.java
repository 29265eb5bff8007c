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

  /** What it is. Defaults to a whole body. */
  @Value.Default
  default OrganizationKind kind() {
    return OrganizationKind.WHOLE_ENTITY;
  }

  /** The larger body that it is part of; empty if it is a whole. */
  Optional<String> parent();

  /** The bodies that it consists of; empty if it is one. */
  ImmutableList<String> members();

  /** How many people work in it; empty if not known. */
  Optional<Integer> headcount();

  /** Where what it is there for is written down, such as a business plan; empty if nowhere. */
  Optional<String> purposeSource();

  /** What the management system is to achieve. */
  ImmutableList<String> intendedOutcomes();

  /** Those who direct it at its own highest level. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> topManagement();

  /** The other management systems that it runs together with this one. */
  ImmutableList<String> integratedWith();

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid organization: name is blank");
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
