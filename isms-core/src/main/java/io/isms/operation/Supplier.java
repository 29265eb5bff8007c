package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An organization that provides processes, products or services from outside. */
@Value.Immutable
@SourceClause("8.1")
public interface Supplier extends WithSupplier {
  /** The id. */
  SupplierId id();

  /** What it is called. */
  String name();

  /** The interested party that it is; empty if it is not seen as one. */
  Optional<PartyId> party();

  /** Through what and whom one deals with it; empty if not determined. */
  ImmutableList<String> interfaces();

  /** The agreement with it; empty if there is none. */
  Optional<DocumentId> agreement();

  /** What the agreement says about security; empty if nothing. */
  ImmutableList<String> securityClauses();

  /** How one learns whether it keeps to that, such as audits or reports; empty if one does not. */
  ImmutableList<String> assurance();

  /** The day on which the controls that it runs were last considered; empty if never. */
  Optional<LocalDate> controlsConsideredOn();

  /** The looks at its services, in order. */
  ImmutableList<OperationReview> reviews();

  /** The risks that come with it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> risks();

  /** What it said it changes, in order. */
  ImmutableList<ServiceChange> serviceChanges();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid supplier %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Supplier}. */
  final class Builder extends ImmutableSupplier.Builder {
    Builder() {}
  }
}
