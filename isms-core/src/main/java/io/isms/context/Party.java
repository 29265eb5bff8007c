package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who can own, decide or do something: a person, a role, a unit or an external body. */
@Value.Immutable
@SourceClause(value = "5.3", edition2005 = "5.1 c)")
public interface Party extends WithParty {
  /** The id. */
  PartyId id();

  /** The name. */
  String name();

  /** What kind of body it is. */
  PartyKind kind();

  /** How a person comes to work under the control of the organization; empty if they do not. */
  Optional<PartyRelation> relation();

  /** The first day of that; empty if not said. */
  Optional<LocalDate> since();

  /** The last day of that; empty as long as it is not set. */
  Optional<LocalDate> until();

  /** The languages that are understood, as tags such as de; empty if not said. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> languages();

  /** The highest classification that is open to it; empty if not said. */
  Optional<String> clearance();

  /** Whether it is a person who works under the control of the organization on that day. */
  default boolean isUnderControlOn(LocalDate day) {
    return kind() == PartyKind.PERSON
        && relation().isPresent()
        && since().map(first -> !first.isAfter(day)).orElse(true)
        && until().map(last -> !last.isBefore(day)).orElse(true);
  }

  /** Checks that the name is not blank and that until is not before since. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid party %s: name is blank", id());
    since()
        .ifPresent(
            first ->
                until()
                    .ifPresent(
                        last ->
                            checkArgument(
                                !last.isBefore(first),
                                "Invalid party %s: until %s (expected: not before since %s)",
                                id(),
                                last,
                                first)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Party}. */
  final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
