package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import java.util.EnumSet;
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
