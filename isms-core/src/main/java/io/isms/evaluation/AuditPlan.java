package io.isms.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.AuditId;
import io.isms.common.DocumentId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** How one audit is to go. */
@Value.Immutable
@SourceClause(value = "9.2 c)", edition2005 = "6")
public interface AuditPlan extends WithAuditPlan {
  /** Who wrote it; empty is a gap that the checker reports. */
  Optional<PartyId> author();

  /** The earlier audits that it builds on. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditId> previousAudits();

  /** The nonconformities, still open, that it takes up. */
  @Value.NaturalOrder
  ImmutableSortedSet<NonconformityId> openNonconformities();

  /** The unacceptable risks that it takes up. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> unacceptableRisks();

  /** The document that holds it; empty is a gap that the checker reports. */
  Optional<DocumentId> document();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuditPlan}. */
  final class Builder extends ImmutableAuditPlan.Builder {
    Builder() {}
  }
}
