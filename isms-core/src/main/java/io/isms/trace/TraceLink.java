package io.isms.trace;

import com.google.common.collect.ComparisonChain;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** That one element follows from another. Links sort by where they come from. */
@Value.Immutable
@SourceClause(value = "6.1.3", edition2005 = "4.3.1")
public interface TraceLink extends Comparable<TraceLink>, WithTraceLink {
  /** The earlier element, nearer to the policy. */
  TraceElement source();

  /** The element that follows from it. */
  TraceElement target();

  @Override
  default int compareTo(TraceLink other) {
    return ComparisonChain.start()
        .compare(source(), other.source())
        .compare(target(), other.target())
        .result();
  }

  /** The link between those elements. */
  static TraceLink of(TraceElement from, TraceElement to) {
    return builder().source(from).target(to).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TraceLink}. */
  final class Builder extends ImmutableTraceLink.Builder {
    Builder() {}
  }
}
