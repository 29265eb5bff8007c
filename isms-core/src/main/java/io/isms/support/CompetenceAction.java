package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ActionId;
import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something done so that a person becomes competent, or so that somebody competent comes in, and
 * whether it helped.
 */
@Value.Immutable
@SourceClause(
    value = "7.2 c)",
    edition2005 = {"5.2.2 b)", "5.2.2 c)"})
public interface CompetenceAction extends WithCompetenceAction {
  /** The id. */
  ActionId id();

  /** The person who lacks the competence. */
  PartyId person();

  /** The competence. */
  CompetenceId competence();

  /** What is done. */
  CompetenceActionKind kind();

  /** The day by which it is to be done; empty if not planned. */
  Optional<LocalDate> due();

  /** The day on which it was done; empty as long as it is open. */
  Optional<LocalDate> completedOn();

  /** The day by which one is to judge whether it helped; empty if not planned. */
  Optional<LocalDate> evaluationDue();

  /** The day on which that was judged; empty as long as nobody has. */
  Optional<LocalDate> evaluatedOn();

  /** Whether it helped; empty as long as nobody has judged. */
  Optional<Boolean> effective();

  /** Whether it is done by that day. */
  default boolean isCompletedOn(LocalDate day) {
    return completedOn().map(done -> !day.isBefore(done)).orElse(false);
  }

  /** Checks that evaluatedOn is not before completedOn. */
  @Value.Check
  default void check() {
    evaluatedOn()
        .ifPresent(
            later ->
                completedOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid competence action %s: evaluatedOn %s (expected: not before completedOn %s)",
                                id(),
                                later,
                                earlier)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CompetenceAction}. */
  final class Builder extends ImmutableCompetenceAction.Builder {
    Builder() {}
  }
}
