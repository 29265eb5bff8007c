package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One look at how something in operation goes: a process, a change, a supplier or what is provided
 * from outside.
 */
@Value.Immutable
@SourceClause(value = "8.1", edition2005 = "4.2.3 a)")
public interface OperationReview extends WithOperationReview {
  /** The day. */
  LocalDate on();

  /** Who looked; empty if not known. */
  Optional<PartyId> by();

  /** What was concluded. */
  String conclusion();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!conclusion().isBlank(), "Invalid operation review: conclusion is blank");
  }

  /** The last day up to the given one on which somebody looked; empty if nobody did. */
  static Optional<LocalDate> lastOn(Collection<OperationReview> reviews, LocalDate asOf) {
    return reviews.stream()
        .map(OperationReview::on)
        .filter(on -> !on.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OperationReview}. */
  final class Builder extends ImmutableOperationReview.Builder {
    Builder() {}
  }
}
