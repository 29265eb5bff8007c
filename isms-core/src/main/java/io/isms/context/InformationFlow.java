package io.isms.context;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** Information that goes from one system to another. */
@Value.Immutable
@SourceClause("4.1")
public interface InformationFlow extends WithInformationFlow {
  /** The system that sends. */
  AssetId sender();

  /** The system that receives. */
  AssetId receiver();

  /** What goes; empty if not listed. */
  @Value.NaturalOrder
  ImmutableSortedSet<AssetId> information();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InformationFlow}. */
  final class Builder extends ImmutableInformationFlow.Builder {
    Builder() {}
  }
}
