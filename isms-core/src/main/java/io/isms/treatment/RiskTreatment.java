package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.common.Elements;
import io.isms.common.Immaterial;
import io.isms.common.ObjectiveId;
import io.isms.control.ControlId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is decided about one risk: the options, the controls they need and what those do. */
@Value.Immutable
@SourceClause(
    value = {"6.1.3 a)", "6.1.3 b)"},
    edition2005 = "4.2.1 f)")
public interface RiskTreatment extends WithRiskTreatment {
  /** The risk. */
  RiskId risk();

  /** The options chosen, one or several of different kinds, in the order of the kinds. */
  ImmutableList<TreatmentOption> options();

  /** The options that were weighed; empty if not written down. */
  @Value.NaturalOrder
  ImmutableSortedSet<TreatmentOptionKind> considered();

  /** The controls that the options need. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> necessaryControls();

  /** What the controls do to the risk once they are in place. */
  ImmutableList<ControlEffect> effects();

  /** The residual level as stated by hand; empty if it follows from the effects. */
  Optional<StatedResidual> statedResidual();

  /** Why it is treated so; empty if not written down. */
  @Immaterial
  Optional<String> rationale();

  /**
   * The day on which it was last decided and what remains was estimated; empty if not written down.
   */
  @Immaterial
  Optional<LocalDate> estimatedOn();

  /** The objectives that it serves. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /**
   * The sides of the risk that are to be modified without an effect of a control on them; none
   * where what remains is stated.
   */
  default ImmutableSortedSet<RiskFactor> unmetTargets() {
    return findOption(TreatmentOptionKind.MODIFY).stream()
        .filter(option -> statedResidual().isEmpty())
        .flatMap(option -> ((ModifyRisk) option).targets().stream())
        .filter(target -> effects().stream().noneMatch(effect -> effect.on() == target))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** Whether it does more than to live with the risk as it is, so that there is work to plan. */
  default boolean asksForWork() {
    return options().stream().anyMatch(option -> option.kind() != TreatmentOptionKind.RETAIN);
  }

  /** The option of that kind; empty if it was not chosen. */
  default Optional<TreatmentOption> findOption(TreatmentOptionKind kind) {
    return options().stream().filter(option -> option.kind() == kind).findFirst();
  }

  /** Whether an option of that kind was chosen. */
  default boolean has(TreatmentOptionKind kind) {
    return findOption(kind).isPresent();
  }

  /**
   * Checks that there is an option, each kind once and none against another; that modifying names a
   * control; and that only necessary controls have effects. Options come into the order of their
   * kinds.
   */
  @Value.Check
  default RiskTreatment check() {
    Elements.byId("option", options(), TreatmentOption::kind);
    Set<TreatmentOptionKind> kinds = EnumSet.noneOf(TreatmentOptionKind.class);
    options().forEach(option -> kinds.add(option.kind()));
    checkArgument(
        !kinds.isEmpty(), "Invalid treatment of %s: no option (expected: one or more)", risk());
    checkArgument(
        !kinds.contains(TreatmentOptionKind.AVOID)
            || !(kinds.contains(TreatmentOptionKind.TAKE)
                || kinds.contains(TreatmentOptionKind.RETAIN)),
        "Invalid treatment of %s: options %s (expected: avoid without take or retain)",
        risk(),
        kinds);
    checkArgument(
        !kinds.contains(TreatmentOptionKind.MODIFY) || !necessaryControls().isEmpty(),
        "Invalid treatment of %s: option modify without necessary controls (expected: one or more)",
        risk());
    effects()
        .forEach(
            effect ->
                checkArgument(
                    necessaryControls().contains(effect.control()),
                    "Invalid treatment of %s: effect of %s (expected: of one of the necessary"
                        + " controls %s)",
                    risk(),
                    effect.control(),
                    necessaryControls()));
    return Elements.inOrder(options(), TreatmentOption::kind)
        ? this
        : builder().from(this).options(Elements.sorted(options(), TreatmentOption::kind)).build();
  }

  /**
   * The treatment of a risk by controls with those effects; at least one.
   *
   * @throws IllegalArgumentException if there is no effect
   */
  static RiskTreatment modifying(RiskId risk, ControlEffect... effects) {
    Builder treatment = builder().risk(risk).addEffects(effects);
    ModifyRisk.Builder option = ModifyRisk.builder();
    for (ControlEffect effect : effects) {
      treatment.addNecessaryControl(effect.control());
      option.addTarget(effect.on());
    }
    return treatment.addOption(option.build()).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskTreatment}. */
  final class Builder extends ImmutableRiskTreatment.Builder {
    Builder() {}
  }
}
