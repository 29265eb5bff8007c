package io.isms.riskcalc.comparison;

import com.google.common.collect.ImmutableList;
import io.isms.common.PartyId;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What a change of criteria makes of one risk whose estimate stays as it is. */
@Value.Immutable
@SourceClause("6.1.2 b)")
public interface MigratedRisk extends WithMigratedRisk {
  /** The risk. */
  RiskId risk();

  /** Who answers for it; empty if nobody does. */
  Optional<PartyId> owner();

  /** The rating by the criteria before. */
  Rating before();

  /** The level after that says the same as the level before; empty if there is none. */
  Optional<Level> counterpart();

  /** The rating of the same estimate by the criteria after. */
  Rating after();

  /** The verdict by the criteria before. */
  Evaluation evaluatedBefore();

  /** The verdict by the criteria after. */
  Evaluation evaluatedAfter();

  /** How the level moved; not comparable if the level before has no counterpart. */
  Movement movement();

  /** The decisions to be taken again, the acceptance first; empty if all hold. */
  ImmutableList<Reapproval> reapprovals();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MigratedRisk}. */
  final class Builder extends ImmutableMigratedRisk.Builder {
    Builder() {}
  }
}
