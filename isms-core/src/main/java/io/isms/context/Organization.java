package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

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
