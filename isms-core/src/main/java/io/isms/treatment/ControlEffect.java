package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.SecurityProperty;
import io.isms.control.ControlId;
import io.isms.risk.VulnerabilityId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one control does to one risk once it is in place: it lowers the likelihood or the
 * consequence by a number of levels, on the whole or on one path only.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 b)", edition2005 = "4.2.1 f) 1)")
public interface ControlEffect extends WithControlEffect {
  /** The control. */
  ControlId control();

  /** Which side of the risk it lowers. */
  RiskFactor on();

  /** By how many levels of the scale; 1 or more. The lowest level is never undercut. */
  int steps();

  /**
   * The vulnerability whose path it closes to that extent, for an effect on the likelihood; empty
   * if it acts on every path. Other paths stay as they are.
   */
  Optional<VulnerabilityId> vulnerability();

  /**
   * The property whose loss it makes less grave, for an effect on the consequence; empty if it acts
   * on all. Other properties stay as they are.
   */
  Optional<SecurityProperty> property();

  /** Checks the number of steps and that a path or a property goes with the side it belongs to. */
  @Value.Check
  default void check() {
    checkArgument(
        steps() >= 1, "Invalid effect of %s: steps %s (expected: 1 or more)", control(), steps());
    checkArgument(
        vulnerability().isEmpty() || on() == RiskFactor.LIKELIHOOD,
        "Invalid effect of %s: vulnerability with CONSEQUENCE (expected: with LIKELIHOOD)",
        control());
    checkArgument(
        property().isEmpty() || on() == RiskFactor.CONSEQUENCE,
        "Invalid effect of %s: property with LIKELIHOOD (expected: with CONSEQUENCE)",
        control());
  }

  /** An effect on every path and property. */
  static ControlEffect of(ControlId control, RiskFactor on, int steps) {
    return builder().control(control).on(on).steps(steps).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlEffect}. */
  final class Builder extends ImmutableControlEffect.Builder {
    Builder() {}
  }
}
