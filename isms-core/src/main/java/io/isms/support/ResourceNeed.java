package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DecisionId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Means that the management system needs, and what became of the need. */
@Value.Immutable
@SourceClause(value = "7.1", edition2005 = "5.2.1")
public interface ResourceNeed extends WithResourceNeed {
  /** The id. */
  ResourceNeedId id();

  /** What is needed. */
  String what();

  /** What kind of means it is. */
  ResourceKind kind();

  /** What it is needed for in the life of the system. */
  @Value.NaturalOrder
  ImmutableSortedSet<LifecycleActivity> activities();

  /** What it is needed for in the terms of the 2005 edition. */
  @Value.NaturalOrder
  ImmutableSortedSet<ResourcePurpose> purposes();

  /** The day on which the need was determined; empty if not noted. */
  Optional<LocalDate> determinedOn();

  /** How much of it is needed, with the unit; empty if not estimated. */
  Optional<String> quantity();

  /** What it must be able to do; empty if not estimated. */
  Optional<String> quality();

  /** What became of the need; empty as long as nobody has decided. */
  Optional<Provision> provision();

  /** The decision to provide later or not at all; empty if there is none. */
  Optional<DecisionId> decision();

  /** The day on which the means were obtained; empty if not noted. */
  Optional<LocalDate> acquiredOn();

  /** The day on which they were handed out; empty if not noted. */
  Optional<LocalDate> providedOn();

  /** The last day on which they are there; empty if without end. */
  Optional<LocalDate> providedUntil();

  /**
   * Checks that texts are not blank, providedOn is not before acquiredOn and that providedUntil is
   * not before providedOn.
   */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid resource need %s: what is blank", id());
    providedOn()
        .ifPresent(
            later ->
                acquiredOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid resource need %s: providedOn %s (expected: not before acquiredOn %s)",
                                id(),
                                later,
                                earlier)));
    providedUntil()
        .ifPresent(
            later ->
                providedOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid resource need %s: providedUntil %s (expected: not before providedOn %s)",
                                id(),
                                later,
                                earlier)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResourceNeed}. */
  final class Builder extends ImmutableResourceNeed.Builder {
    Builder() {}
  }
}
