package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.MeasureId;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation of how security performs and how effective the management system is. */
@Value.Immutable
@SourceClause(value = "9.1", edition2005 = "4.2.3 b)")
public interface SystemEvaluation extends WithSystemEvaluation {
  /** The id. */
  EvaluationId id();

  /** What it is to find out. */
  @Value.NaturalOrder
  ImmutableSortedSet<EvaluationAspect> aspects();

  /** The day. */
  LocalDate on();

  /** Who evaluated; empty if not known. */
  Optional<PartyId> by();

  /** What it draws on. */
  @Value.NaturalOrder
  ImmutableSortedSet<EvaluationInput> inputs();

  /** What it covers. */
  @Value.NaturalOrder
  ImmutableSortedSet<EvaluationSubject> coverage();

  /** The objectives that it looks at. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /** The measures whose results it draws on. */
  @Value.NaturalOrder
  ImmutableSortedSet<MeasureId> measures();

  /** What was concluded. */
  String conclusion();

  /** The records of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(
        !conclusion().isBlank(), "Invalid system evaluation %s: conclusion is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SystemEvaluation}. */
  final class Builder extends ImmutableSystemEvaluation.Builder {
    Builder() {}
  }
}
