package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** How information of one class is handled. The rules together are the classification scheme. */
@Value.Immutable
@SourceClause(value = "7.5.3", edition2005 = "4.3.2 f)")
public interface HandlingRule extends WithHandlingRule {
  /** The name of the class. */
  String classification();

  /** Where the class stands: the higher, the more sensitive. */
  int rank();

  /** How it is passed on; empty if not determined. */
  Optional<String> transfer();

  /** How it is kept; empty if not determined. */
  Optional<String> storage();

  /** How it is disposed of; empty if not determined. */
  Optional<String> disposal();

  /** Whether it may be given to anybody outside. Defaults to false. */
  @Value.Default
  default boolean releasable() {
    return false;
  }

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!classification().isBlank(), "Invalid handling rule: classification is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HandlingRule}. */
  final class Builder extends ImmutableHandlingRule.Builder {
    Builder() {}
  }
}
