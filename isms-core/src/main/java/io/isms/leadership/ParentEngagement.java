package io.isms.leadership;

import com.google.common.collect.ImmutableList;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A talk with the management of the larger organization that this one is part of. */
@Value.Immutable
@SourceClause("5.1")
public interface ParentEngagement extends WithParentEngagement {
  /** The day. */
  LocalDate on();

  /** What it was about. */
  ImmutableList<String> topics();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ParentEngagement}. */
  final class Builder extends ImmutableParentEngagement.Builder {
    Builder() {}
  }
}
