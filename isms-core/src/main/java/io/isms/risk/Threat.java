package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.context.AssetId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that may do harm through a weakness. */
@Value.Immutable
@SourceClause(value = "6.1.2 c) 1)", edition2005 = "4.2.1 d) 2)")
public interface Threat extends WithThreat {
  /** The id. */
  ThreatId id();

  /** The name. */
  String name();

  /** More about it; empty for none. */
  Optional<String> description();

  /** The assets that it may harm, beside those whose risks name it. */
  @Value.NaturalOrder
  ImmutableSortedSet<AssetId> assets();

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid threat %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Threat}. */
  final class Builder extends ImmutableThreat.Builder {
    Builder() {}
  }
}
