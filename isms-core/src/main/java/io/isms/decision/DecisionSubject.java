package io.isms.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.ContentHash;
import io.isms.common.LevelCode;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that can be decided on as it is now, with what a decision on it has to hold. */
@Value.Immutable
@SourceClause(
    value = {"5.1", "6.1.3 f)"},
    edition2005 = {"4.2.1 h)", "4.2.1 i)"})
public interface DecisionSubject extends WithDecisionSubject {
  /** What it is. */
  DecisionKind kind();

  /** Its id where there can be several, such as that of a policy; empty where there is one. */
  Optional<String> element();

  /** The risk to be lived with; empty if it is something to approve. */
  Optional<RiskId> risk();

  /** Its version; empty if it has none. */
  Optional<Integer> version();

  /** The level that remains of the risk; empty if it is not rated, or nothing is to remain. */
  Optional<LevelCode> level();

  /** The material hash of what there is to see, to be held by a decision as {@code seen}. */
  ContentHash hash();

  /** What it is, in words, such as {@code policy POL-1}. */
  default String label() {
    return kind().label()
        + element().or(() -> risk().map(RiskId::value)).map(" "::concat).orElse("");
  }

  /** Checks that it names a risk exactly if it is about one. */
  @Value.Check
  default void check() {
    checkArgument(
        risk().isPresent() == (kind() == DecisionKind.RISK_ACCEPTANCE),
        "Invalid subject of a decision on %s: risk %s (expected: one exactly for a risk)",
        kind(),
        risk().map(RiskId::value).orElse("none"));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DecisionSubject}. */
  final class Builder extends ImmutableDecisionSubject.Builder {
    Builder() {}
  }
}
