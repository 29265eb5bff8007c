package io.isms.support;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * The means of the management system: resources, competence, awareness, communication and
 * documented information.
 */
@Value.Immutable
@SourceClause(
    value = "7",
    edition2005 = {"4.3", "5.2"})
public interface Support extends WithSupport {
  /** Nothing stated yet. */
  Support EMPTY = builder().build();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Support}. */
  final class Builder extends ImmutableSupport.Builder {
    Builder() {}
  }
}
