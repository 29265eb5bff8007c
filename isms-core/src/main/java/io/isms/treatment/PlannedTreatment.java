package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a treatment plan: a risk, what is done about it and what is expected to remain. */
@Value.Immutable
@SourceClause(value = "6.1.3 e)", edition2005 = "4.2.2 a)")
public interface PlannedTreatment extends WithPlannedTreatment {
  /** The risk. */
  default RiskId risk() {
    return treatment().risk();
  }

  /** Who answers for the risk; empty if nobody does. */
  Optional<PartyId> owner();

  /** The rating before this treatment. */
  Rating current();

  /** The options and controls. */
  RiskTreatment treatment();

  /** What remains; empty for a risk that is avoided altogether. */
  Optional<ResidualRisk> residual();

  /** The consent to what remains; empty where none is needed. */
  @Immaterial
  Optional<RiskAcceptance> acceptance();

  /** The actions for it. */
  @Value.NaturalOrder
  ImmutableSortedSet<ActionId> actions();

  /** The line as its owner consents to it: without the consent itself. */
  default PlannedTreatment content() {
    return withAcceptance(Optional.empty());
  }

  /** What is expected to remain; empty for a risk that is avoided altogether. */
  default Optional<Rating> remaining() {
    return residual().map(ResidualRisk::expected);
  }

  /** Checks that residual risk and acceptance are of the risk that is treated. */
  @Value.Check
  default void check() {
    residual().ifPresent(it -> checkRisk("residual", it.risk()));
    acceptance().ifPresent(it -> checkRisk("acceptance", it.risk()));
  }

  private void checkRisk(String attribute, RiskId other) {
    checkArgument(
        other.equals(risk()),
        "Invalid planned treatment of %s: %s of %s (expected: of the same risk)",
        risk(),
        attribute,
        other);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlannedTreatment}. */
  final class Builder extends ImmutablePlannedTreatment.Builder {
    Builder() {}
  }
}
