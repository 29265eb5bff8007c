package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;

/** The limits of the management system: where it reaches and where it stops. */
@Value.Immutable
@SourceClause(value = "4.3", edition2005 = "4.2.1 a)")
public interface Scope extends WithScope {
  /** The version, from 1; every later change counts one up. */
  int version();

  /** The scope in one sentence, as it is to stand on a certificate. */
  String statement();

  /** The extent along each dimension that has been looked at. */
  @Value.NaturalOrder
  ImmutableSortedMap<ScopeDimension, ScopeExtent> dimensions();

  /** What is left out, each with its reason. */
  ImmutableList<ScopeExclusion> exclusions();

  /** The units inside and outside. */
  ImmutableList<ScopeUnit> units();

  /** The steps that led to it, in order; empty if it was not drawn up in steps. */
  ImmutableList<ScopeStage> stages();

  /** Where own activities meet those of others. */
  ImmutableList<ScopeInterface> interfaces();

  /** What others do for it. */
  ImmutableList<OutsourcedActivity> outsourced();

  /** The issues that were heeded. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The requirements that were heeded. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** The document that holds it; empty is a gap that the checker reports. */
  Optional<DocumentId> document();

  /** The record of the change that led to this version; empty for the first. */
  Optional<RecordId> changeRecord();

  /** The units that are inside. */
  default ImmutableSortedSet<PartyId> includedUnits() {
    return units().stream()
        .filter(ScopeUnit::included)
        .map(ScopeUnit::unit)
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  /** The dimensions that nothing is said about yet. */
  default ImmutableSortedSet<ScopeDimension> openDimensions() {
    EnumSet<ScopeDimension> open = EnumSet.allOf(ScopeDimension.class);
    open.removeAll(dimensions().keySet());
    return ImmutableSortedSet.copyOf(open);
  }

  /** Checks the version and that the statement is not blank. */
  @Value.Check
  default void check() {
    checkArgument(version() >= 1, "Invalid scope: version %s (expected: 1 or more)", version());
    checkArgument(!statement().isBlank(), "Invalid scope %s: statement is blank", version());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Scope}. */
  final class Builder extends ImmutableScope.Builder {
    Builder() {}
  }
}
