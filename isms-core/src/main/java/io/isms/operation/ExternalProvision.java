package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.ProvisionId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A process, product or service that others provide and that matters to the management system; up
 * to the 2013 edition, an outsourced process.
 */
@Value.Immutable
@SourceClause("8.1")
public interface ExternalProvision extends WithExternalProvision {
  /** The id. */
  ProvisionId id();

  /** What is provided; a process in the words by which the scope lists it as outsourced. */
  String name();

  /** Whether it is a process, product or service. */
  ProvisionKind kind();

  /** The supplier that provides it; empty if a sister unit does, or nobody is named. */
  Optional<SupplierId> supplier();

  /** The sister unit that provides it; empty if a supplier does, or nobody is named. */
  Optional<PartyId> unit();

  /** Who answers for it within the organization; empty if nobody does. */
  Optional<PartyId> internalOwner();

  /** The risks that were considered; empty if none were. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> risks();

  /** How it is controlled, or where that is written; empty if not planned. */
  Optional<String> plan();

  /** The looks at how it goes, in order. */
  ImmutableList<OperationReview> monitoring();

  /** The reviews of whether it still does what it should, in order. */
  ImmutableList<OperationReview> reviews();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid external provision %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ExternalProvision}. */
  final class Builder extends ImmutableExternalProvision.Builder {
    Builder() {}
  }
}
