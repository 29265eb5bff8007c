package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ChangeId;
import io.isms.common.DocumentId;
import io.isms.common.Elements;
import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;

/** The limits of the management system: where it reaches and where it stops. */
@Value.Immutable
@SourceClause(value = "4.3", edition2005 = "4.2.1 a)")
public interface Scope extends WithScope {
  /** The version, from 1; every later change counts one up. */
  @Immaterial
  int version();

  /** The scope in one sentence, as it is to stand on a certificate. */
  String statement();

  /** The extent along each dimension that has been looked at. */
  @Value.NaturalOrder
  ImmutableSortedMap<ScopeDimension, ScopeExtent> dimensions();

  /** What is left out, each with its reason. */
  ImmutableList<ScopeExclusion> exclusions();

  /** The parts of the organization that it takes in or leaves out, in the order of their ids. */
  ImmutableList<ScopeUnit> units();

  /** Where own activities meet those of others, in the order of the ids. */
  ImmutableList<ScopeInterface> interfaces();

  /** What others do for the organization. */
  ImmutableList<OutsourcedActivity> outsourced();

  /** The stages that it went through, in order; empty if it was set in one go. */
  @Immaterial
  ImmutableList<ScopeStage> stages();

  /** The issues that it takes into account. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> consideredIssues();

  /** The requirements that it takes into account. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> consideredRequirements();

  /** The change by which this version came about; empty if it is the first, or if not said. */
  @Immaterial
  Optional<ChangeId> change();

  /** The document that holds it; empty is a gap that the checker reports. */
  @Immaterial
  Optional<DocumentId> document();

  /** The ids of the units inside. */
  @Value.Lazy
  default ImmutableSortedSet<PartyId> includedUnits() {
    return units().stream()
        .filter(ScopeUnit::included)
        .map(ScopeUnit::unit)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The dimensions that nothing is said about yet. */
  default ImmutableSortedSet<ScopeDimension> openDimensions() {
    EnumSet<ScopeDimension> open = EnumSet.allOf(ScopeDimension.class);
    open.removeAll(dimensions().keySet());
    return ImmutableSortedSet.copyOf(open);
  }

  /**
   * Checks the version and that the statement is not blank; brings units and interfaces into the
   * order of their ids, each once.
   */
  @Value.Check
  default Scope check() {
    checkArgument(version() >= 1, "Invalid scope: version %s (expected: 1 or more)", version());
    checkArgument(!statement().isBlank(), "Invalid scope %s: statement is blank", version());
    Elements.byId("scope unit", units(), ScopeUnit::unit);
    Elements.byId("interface", interfaces(), ScopeInterface::id);
    boolean sorted =
        Elements.inOrder(units(), ScopeUnit::unit)
            && Elements.inOrder(interfaces(), ScopeInterface::id);
    return sorted
        ? this
        : builder()
            .from(this)
            .units(Elements.sorted(units(), ScopeUnit::unit))
            .interfaces(Elements.sorted(interfaces(), ScopeInterface::id))
            .build();
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
