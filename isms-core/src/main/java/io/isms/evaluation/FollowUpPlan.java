package io.isms.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What those who were audited plan to do about a nonconformity. */
@Value.Immutable
@SourceClause(value = "10.1", edition2005 = "6")
public interface FollowUpPlan extends WithFollowUpPlan {
  /** Who prepared it; empty if not said. */
  Optional<PartyId> preparedBy();

  /** Who agreed to it; empty if nobody did. */
  Optional<PartyId> agreedBy();

  /** What was found; empty if not said. */
  Optional<String> what();

  /** Why it came about; empty if not said. */
  Optional<String> causes();

  /** What is done at once; empty if not said. */
  Optional<String> correction();

  /** What is done so that it does not come back; empty if not said. */
  Optional<String> correctiveAction();

  /** The day by which it is done; empty if not said. */
  Optional<LocalDate> due();

  /** Those who carry it out. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> responsibles();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FollowUpPlan}. */
  final class Builder extends ImmutableFollowUpPlan.Builder {
    Builder() {}
  }
}
