package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A programme that trains people or makes them aware: messages cut to audiences, sessions held and
 * planned, and checks of what stayed.
 */
@Value.Immutable
@SourceClause(
    value = "7.3",
    edition2005 = {"4.2.2 e)", "5.2.2"})
public interface AwarenessProgramme extends WithAwarenessProgramme {
  /** The id. */
  ProgrammeId id();

  /** The name. */
  String name();

  /** What it is to bring about. */
  @Value.NaturalOrder
  ImmutableSortedSet<AwarenessKind> kinds();

  /** Those whom it addresses. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> audiences();

  /** What they are told. */
  ImmutableList<AwarenessMessage> messages();

  /** The sessions that were held. */
  ImmutableList<AwarenessSession> sessions();

  /** The days of the sessions that are planned. */
  @Value.NaturalOrder
  ImmutableSortedSet<LocalDate> planned();

  /** The checks whether people understood. */
  ImmutableList<UnderstandingCheck> understandingChecks();

  /** The looks at how people behave. */
  ImmutableList<BehaviourCheck> behaviourChecks();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid awareness programme %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AwarenessProgramme}. */
  final class Builder extends ImmutableAwarenessProgramme.Builder {
    Builder() {}
  }
}
