package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A means by which messages travel. */
@Value.Immutable
@SourceClause("7.4")
public interface Channel extends WithChannel {
  /** The id. */
  ChannelId id();

  /** What it is. */
  String name();

  /** Whether it is meant for official messages. */
  boolean official();

  /** The classes of information that it is strong enough for. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> classifications();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid channel %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Channel}. */
  final class Builder extends ImmutableChannel.Builder {
    Builder() {}
  }
}
