package io.isms.declaration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The recorded conclusion that there is nothing, with the reason: it was looked at, not forgotten.
 */
@Value.Immutable
@SourceClause(value = "7.5.1 b)", edition2005 = "4.3.3")
public interface NoneRecorded extends WithNoneRecorded {
  /** The requirements under which there is nothing, of any edition. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> clauses();

  /** What there is none of: an id or the name of a category. */
  String subject();

  /** Why there is none. */
  String reason();

  /** Who concluded so. */
  PartyId by();

  /** The day of the conclusion. */
  LocalDate on();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!subject().isBlank(), "Invalid none recorded: subject is blank");
    checkArgument(!reason().isBlank(), "Invalid none recorded: reason is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NoneRecorded}. */
  final class Builder extends ImmutableNoneRecorded.Builder {
    Builder() {}
  }
}
