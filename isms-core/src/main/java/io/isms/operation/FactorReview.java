package io.isms.operation;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.MeasureId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What was found about one thing that may have changed. */
@Value.Immutable
@SourceClause(value = "8.2", edition2005 = "4.2.3 d)")
public interface FactorReview extends WithFactorReview {
  /** Whether it changed. */
  boolean changed();

  /** What the change does to the risks; empty if it did not change or nothing was noted. */
  Optional<String> effect();

  /** The measures whose results were looked at. */
  @Value.NaturalOrder
  ImmutableSortedSet<MeasureId> measures();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FactorReview}. */
  final class Builder extends ImmutableFactorReview.Builder {
    Builder() {}
  }
}
