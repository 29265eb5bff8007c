package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.AuditId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A change of an audit programme in the light of what audits showed. */
@Value.Immutable
@SourceClause(value = "9.2 c)", edition2005 = "6")
public interface ProgrammeRevision extends WithProgrammeRevision {
  /** The day of the change. */
  LocalDate on();

  /** What was changed. */
  String what();

  /** The audits whose results led to it. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditId> basedOn();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid programme revision: what is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProgrammeRevision}. */
  final class Builder extends ImmutableProgrammeRevision.Builder {
    Builder() {}
  }
}
