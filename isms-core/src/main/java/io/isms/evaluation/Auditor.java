package io.isms.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who audits. */
@Value.Immutable
@SourceClause(value = "9.2 e)", edition2005 = "6")
public interface Auditor extends WithAuditor {
  /** Who it is. */
  PartyId party();

  /** Whether the auditor belongs to the organization. */
  boolean internal();

  /** The day on which insiders explained the organization to the auditor; empty if nobody did. */
  Optional<LocalDate> briefedOn();

  /** What the auditor knows. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditorKnowledge> knowledge();

  /** What was judged about the auditor, the oldest first. */
  ImmutableList<AuditorEvaluation> evaluations();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Auditor}. */
  final class Builder extends ImmutableAuditor.Builder {
    Builder() {}
  }
}
