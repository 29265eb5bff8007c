package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.Period;
import org.immutables.value.Value;

/** Who may accept a risk beyond the acceptable levels, up to which level and for how long. */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 1)", edition2005 = "4.2.1 c) 2)")
public interface AcceptanceException extends WithAcceptanceException {
  /** The highest level that may be accepted in this way. */
  LevelCode upTo();

  /** Who may consent; at least one. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> approvers();

  /** The longest time for which consent holds. */
  Period longest();

  /** What has to be given for it, in the organization's words. */
  String condition();

  /** Checks that somebody may consent, for a time above zero, under a condition. */
  @Value.Check
  default void check() {
    checkArgument(!approvers().isEmpty(), "Invalid exception up to %s: no approver", upTo());
    checkArgument(
        !longest().isNegative() && !longest().isZero(),
        "Invalid exception up to %s: longest %s (expected: more than no time)",
        upTo(),
        longest());
    checkArgument(!condition().isBlank(), "Invalid exception up to %s: condition is blank", upTo());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AcceptanceException}. */
  final class Builder extends ImmutableAcceptanceException.Builder {
    Builder() {}
  }
}
