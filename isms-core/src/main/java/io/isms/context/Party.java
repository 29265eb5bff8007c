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

  /** How a person who works under the control of the organization belongs to it; empty if not. */
  Optional<PersonRelation> relation();

  /** The first day on which it belongs to the organization; empty if not written down. */
  Optional<LocalDate> from();

  /** The last day on which it belongs to the organization; empty if it has no end. */
  Optional<LocalDate> to();

  /** The languages that it reads, as codes like {@code en}; empty if not known. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> languages();

  /** The highest class of information that it may see; empty if not set. */
  Optional<String> clearance();

  /** Whether it works under the control of the organization on that day. */
  default boolean isUnderControl(LocalDate asOf) {
    return relation().isPresent()
        && from().map(day -> !day.isAfter(asOf)).orElse(true)
        && to().map(day -> !day.isBefore(asOf)).orElse(true);
  }

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid party %s: name is blank", id());
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
