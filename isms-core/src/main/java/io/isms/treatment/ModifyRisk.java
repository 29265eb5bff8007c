package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** The risk is modified by controls. */
@Value.Immutable
@SourceClause(value = "6.1.3 a)", edition2005 = "4.2.1 f) 1)")
public non-sealed interface ModifyRisk extends TreatmentOption, WithModifyRisk {
  /** What the controls are to change: the likelihood, the consequence, or both. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskFactor> targets();

  @Override
  default TreatmentOptionKind kind() {
    return TreatmentOptionKind.MODIFY;
  }

  /** Checks that there is a target. */
  @Value.Check
  default void check() {
    checkArgument(
        !targets().isEmpty(),
        "Invalid option modify: no target (expected: LIKELIHOOD, CONSEQUENCE or both)");
  }

  /** The option that is to change those sides of the risk. */
  static ModifyRisk of(RiskFactor... targets) {
    return builder().addTargets(targets).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the option. */
  final class Builder extends ImmutableModifyRisk.Builder {
    Builder() {}
  }
}
