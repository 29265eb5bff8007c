package io.isms.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** That a version of an objective was made known. */
@Value.Immutable
@SourceClause(value = "6.2 e)", edition2005 = "5.1 d)")
public interface ObjectiveCommunication extends WithObjectiveCommunication {
  /** The day. */
  LocalDate on();

  /** The version of the objective, from 1. */
  int version();

  /** Those who were told. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> to();

  /** Checks that version is 1 or more. */
  @Value.Check
  default void check() {
    checkArgument(
        version() >= 1,
        "Invalid objective communication: version %s (expected: 1 or more)",
        version());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ObjectiveCommunication}. */
  final class Builder extends ImmutableObjectiveCommunication.Builder {
    Builder() {}
  }
}
