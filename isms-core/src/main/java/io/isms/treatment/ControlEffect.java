package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.SecurityProperty;
import io.isms.control.ControlId;
import io.isms.risk.ImpactArea;
import io.isms.risk.VulnerabilityId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one control does to one risk once it is in place: it lowers the likelihood or the
 * consequence by a number of levels, or takes it away, on the whole or on one path only.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 b)", edition2005 = "4.2.1 f) 1)")
public interface ControlEffect extends WithControlEffect {
  /** The control. */
  ControlId control();

  /** Which side of the risk it lowers. */
  RiskFactor on();

  /**
   * By how many levels of the scale; 1 or more, but 0 if it {@link #eliminates}. The lowest level
   * is never undercut. Defaults to 0.
   */
  @Value.Default
  default int steps() {
    return 0;
  }

  /**
   * Why nothing is left of what it acts on: a path is closed, a property cannot be lost, an area is
   * not hurt. Empty if it only lowers.
   */
  Optional<String> eliminationReason();

  /** Whether nothing is left of what it acts on. */
  default boolean eliminates() {
    return eliminationReason().isPresent();
  }

  /**
   * The vulnerability whose path it closes to that extent, for an effect on the likelihood; empty
   * if it acts on every path. Other paths stay as they are.
   */
  Optional<VulnerabilityId> vulnerability();

  /**
   * The property whose loss it makes less grave, for an effect on the consequence; empty if it acts
   * on all or on one area. Other properties stay as they are, and so do areas.
   */
  Optional<SecurityProperty> property();

  /**
   * The area of impact on which it makes the risk less grave, such as the financial one for an
   * insurance, for an effect on the consequence; empty if it acts on all or on one property. Other
   * areas stay as they are, and so do properties.
   */
  Optional<ImpactArea> area();

  /** Whether it acts on the loss of that property. */
  default boolean actsOn(SecurityProperty lost) {
    return on() == RiskFactor.CONSEQUENCE
        && area().isEmpty()
        && property().map(lost::equals).orElse(true);
  }

  /** Whether it acts on the impact on that area. */
  default boolean actsOn(ImpactArea hurt) {
    return on() == RiskFactor.CONSEQUENCE
        && property().isEmpty()
        && area().map(hurt::equals).orElse(true);
  }

  /** Whether it acts on the path through that vulnerability. */
  default boolean actsOn(VulnerabilityId path) {
    return on() == RiskFactor.LIKELIHOOD && vulnerability().map(path::equals).orElse(true);
  }

  /**
   * Checks the number of steps, that a path, property or area goes with the side it belongs to, and
   * that there is one of them at most.
   */
  @Value.Check
  default void check() {
    checkArgument(
        eliminates() ? steps() == 0 : steps() >= 1,
        "Invalid effect of %s: steps %s (expected: %s)",
        control(),
        steps(),
        eliminates() ? "0, as it eliminates" : "1 or more");
    checkArgument(
        eliminationReason().map(reason -> !reason.isBlank()).orElse(true),
        "Invalid effect of %s: eliminationReason is blank",
        control());
    checkArgument(
        vulnerability().isEmpty() || on() == RiskFactor.LIKELIHOOD,
        "Invalid effect of %s: vulnerability with CONSEQUENCE (expected: with LIKELIHOOD)",
        control());
    checkArgument(
        property().isEmpty() || on() == RiskFactor.CONSEQUENCE,
        "Invalid effect of %s: property with LIKELIHOOD (expected: with CONSEQUENCE)",
        control());
    checkArgument(
        area().isEmpty() || on() == RiskFactor.CONSEQUENCE,
        "Invalid effect of %s: area with LIKELIHOOD (expected: with CONSEQUENCE)",
        control());
    checkArgument(
        property().isEmpty() || area().isEmpty(),
        "Invalid effect of %s: property and area (expected: one of them, or none)",
        control());
  }

  /** An effect on every path and property. */
  static ControlEffect of(ControlId control, RiskFactor on, int steps) {
    return builder().control(control).on(on).steps(steps).build();
  }

  /** An effect that leaves nothing of every path or every consequence. */
  static ControlEffect eliminating(ControlId control, RiskFactor on, String reason) {
    return builder().control(control).on(on).eliminationReason(reason).build();
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
