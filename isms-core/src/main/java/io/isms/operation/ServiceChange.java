package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ChangeId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a supplier said it changes in its service. */
@Value.Immutable
@SourceClause("8.1")
public interface ServiceChange extends WithServiceChange {
  /** The day on which the supplier said so. */
  LocalDate on();

  /** What it changes. */
  String what();

  /** The change by which the organization manages it; empty if there is none. */
  Optional<ChangeId> change();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid service change: what is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ServiceChange}. */
  final class Builder extends ImmutableServiceChange.Builder {
    Builder() {}
  }
}
