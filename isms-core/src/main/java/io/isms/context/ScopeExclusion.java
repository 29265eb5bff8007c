package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * Something left outside the scope, with the reason. Not to be mixed up with a control that the
 * statement of applicability leaves out.
 */
@Value.Immutable
@SourceClause(value = "4.3", edition2005 = "4.2.1 a)")
public interface ScopeExclusion extends WithScopeExclusion {
  /** What is left out. */
  String item();

  /** The side from which it is left out. */
  ScopeDimension dimension();

  /** Why that does no harm to security inside the scope. */
  String justification();

  /** Checks that neither text is blank: nothing is left out without a reason. */
  @Value.Check
  default void check() {
    checkArgument(!item().isBlank(), "Invalid scope exclusion: item is blank");
    checkArgument(
        !justification().isBlank(),
        "Invalid scope exclusion of %s: justification is blank",
        item());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeExclusion}. */
  final class Builder extends ImmutableScopeExclusion.Builder {
    Builder() {}
  }
}
