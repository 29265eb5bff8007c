package io.isms.context;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.RecordKind;
import io.isms.standard.SourceClause;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** How long a requirement wants records to be kept. */
@Value.Immutable
@SourceClause(value = "7.5.3 f)", edition2005 = "4.3.3")
public interface RetentionRule extends WithRetentionRule {
  /** The kinds of record that it is about. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordKind> kinds();

  /** The shortest time that they may be kept; empty if it sets none. */
  Optional<Period> shortest();

  /** The longest time that they may be kept; empty if it sets none. */
  Optional<Period> longest();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RetentionRule}. */
  final class Builder extends ImmutableRetentionRule.Builder {
    Builder() {}
  }
}
