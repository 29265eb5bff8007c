package io.isms.trace;

import com.google.common.collect.ComparisonChain;
import io.isms.standard.NaturalOrder;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** One element that a trace passes through. Elements sort by kind, then by id. */
@Value.Immutable
@SourceClause(value = "6.1.3", edition2005 = "4.3.1")
public interface TraceElement extends Comparable<TraceElement>, WithTraceElement {
  /** What it is. */
  TraceKind kind();

  /**
   * Its id as text: the version of criteria, the risk of a treatment, the control of a decision and
   * of an implementation.
   */
  String id();

  /** What it is called or says of itself; empty if it has no words of its own, or in a link. */
  Optional<String> title();

  @Override
  default int compareTo(TraceElement other) {
    return ComparisonChain.start()
        .compare(kind(), other.kind())
        .compare(id(), other.id(), NaturalOrder.INSTANCE)
        .result();
  }

  /** What it is and its id, in words. */
  default String words() {
    return kind() + " " + id();
  }

  /** The element of that kind and id. */
  static TraceElement of(TraceKind kind, Object id) {
    return builder().kind(kind).id(id.toString()).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TraceElement}. */
  final class Builder extends ImmutableTraceElement.Builder {
    Builder() {}
  }
}
