package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The look at whether the way of assessing risk still fits. */
@Value.Immutable
@SourceClause(value = "6.1.2 b)", edition2005 = "4.2.1 c)")
public interface MethodReview extends WithMethodReview {
  /** The day. */
  LocalDate on();

  /** Who looked; empty if not said. */
  Optional<PartyId> by();

  /** What led to it, such as results that contradict each other; empty if not said. */
  Optional<String> occasion();

  /** What came of it. */
  String conclusion();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!conclusion().isBlank(), "Invalid method review: conclusion is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MethodReview}. */
  final class Builder extends ImmutableMethodReview.Builder {
    Builder() {}
  }
}
