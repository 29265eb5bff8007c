package io.isms.riskcalc.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.risk.AssessedRisk;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one risk from one assessment to the next. */
@Value.Immutable
@SourceClause(value = "8.2", edition2005 = "4.2.3 d)")
public interface RiskChange extends WithRiskChange {
  /** The risk. */
  RiskId risk();

  /** Its entry in the earlier assessment; empty if it is new. */
  Optional<AssessedRisk> before();

  /** Its entry in the later assessment; empty if it is gone. */
  Optional<AssessedRisk> after();

  /** How its level moved. */
  Movement movement();

  /**
   * The part that comes from other criteria or another method: how the earlier estimate alone moves
   * by them. Empty if the earlier estimate is not known or the risk is not in both.
   */
  Optional<Movement> byCriteria();

  /** The part that comes from another estimate; empty where {@link #byCriteria} is. */
  Optional<Movement> byEstimates();

  /** Whether the verdict on it changed, be it by its level or by what is acceptable. */
  default boolean isEvaluatedOtherwise() {
    return before().isPresent()
        && after().isPresent()
        && before().orElseThrow().evaluation() != after().orElseThrow().evaluation();
  }

  /** Checks that the risk is in one of the two, and that both parts are there or none. */
  @Value.Check
  default void check() {
    checkArgument(
        before().isPresent() || after().isPresent(),
        "Invalid change of %s: neither before nor after (expected: one or both)",
        risk());
    checkArgument(
        byCriteria().isPresent() == byEstimates().isPresent(),
        "Invalid change of %s: one part only (expected: byCriteria and byEstimates, or none)",
        risk());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskChange}. */
  final class Builder extends ImmutableRiskChange.Builder {
    Builder() {}
  }
}
