package io.isms.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** Who audits which area. */
@Value.Immutable
@SourceClause(value = "9.2 e)", edition2005 = "6")
public interface AuditAssignment extends WithAuditAssignment {
  /** The area. */
  AuditAreaId area();

  /** The auditors; none is a gap that the checker reports. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> auditors();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuditAssignment}. */
  final class Builder extends ImmutableAuditAssignment.Builder {
    Builder() {}
  }
}
