package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** How far the management system reaches along one dimension. */
@Value.Immutable
@SourceClause(value = "4.3", edition2005 = "4.2.1 a)")
public interface ScopeExtent extends WithScopeExtent {
  /** The extent in words. */
  String description();

  /** What is inside, as listed; empty if the description says it all. */
  ImmutableList<String> included();

  /** Where it ends. */
  ImmutableList<String> boundaries();

  /** What crosses the boundary: activities of others that it leans on or serves. */
  ImmutableList<String> interfaces();

  /** Checks that the description is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!description().isBlank(), "Invalid scope extent: description is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeExtent}. */
  final class Builder extends ImmutableScopeExtent.Builder {
    Builder() {}
  }
}
