package io.isms.support;

import com.google.common.collect.ImmutableList;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A look at whether the means that are there are those that are needed. */
@Value.Immutable
@SourceClause(value = "7.1", edition2005 = "5.2.1 e)")
public interface ResourceReview extends WithResourceReview {
  /** The day of the review. */
  LocalDate on();

  /** Whether they suffice; empty if the review does not say. */
  Optional<Boolean> adequate();

  /** What is to change. */
  ImmutableList<String> adjustments();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResourceReview}. */
  final class Builder extends ImmutableResourceReview.Builder {
    Builder() {}
  }
}
