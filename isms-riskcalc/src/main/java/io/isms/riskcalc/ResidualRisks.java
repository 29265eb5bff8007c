package io.isms.riskcalc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.control.ControlId;
import io.isms.control.ControlRegister;
import io.isms.risk.AssetBased;
import io.isms.risk.Derivation;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.risk.VulnerabilityId;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.StatedResidual;
import io.isms.treatment.TreatmentOption;
import io.isms.treatment.TreatmentOptionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Computes what remains of risks after treatment: the current estimate, lowered by the effects of
 * the necessary controls, rated by the same method.
 *
 * <p>Steps of several controls on one path or property add up, down to the lowest level. An effect
 * on one path leaves the others as they are, and the worst path counts. A control that was in place
 * when the current estimate was made is part of it already and earns nothing again. What no effect
 * and no statement covers is unrated, never equal to what it was before. A stated level holds today
 * only if the controls are in place and the agreement with whom the risk is shared is there.
 */
public final class ResidualRisks {
  /** The name of the method in the derivation of a level that was stated by hand. */
  public static final String STATED = "stated";

  private final RiskAssessor assessor;
  private final Predicate<ControlId> inPlace;

  private ResidualRisks(RiskAssessor assessor, Predicate<ControlId> inPlace) {
    this.assessor = assessor;
    this.inPlace = inPlace;
  }

  /** Residual risks by that assessor, with the controls that are in place on that day. */
  public static ResidualRisks of(RiskAssessor assessor, ControlRegister controls, LocalDate asOf) {
    return new ResidualRisks(assessor, control -> controls.isInPlace(control, asOf));
  }

  /**
   * What remains of each treated risk of the register, in the order of the treatments; nothing for
   * a risk that is avoided altogether or not in the register.
   */
  public ImmutableList<ResidualRisk> after(
      RiskRegister register, Iterable<RiskTreatment> treatments) {
    ImmutableList.Builder<ResidualRisk> residuals = ImmutableList.builder();
    for (RiskTreatment treatment : treatments) {
      register
          .findRisk(treatment.risk())
          .flatMap(risk -> after(risk, treatment))
          .ifPresent(residuals::add);
    }
    return residuals.build();
  }

  /** What remains of one risk; empty if it is avoided altogether. */
  public Optional<ResidualRisk> after(Risk risk, RiskTreatment treatment) {
    if (treatment.has(TreatmentOptionKind.AVOID) && treatment.statedResidual().isEmpty()) {
      return Optional.empty();
    }
    Rating expected =
        treatment
            .statedResidual()
            .<Rating>map(this::stated)
            .orElseGet(() -> expected(risk, treatment));
    boolean statedHolds =
        treatment.statedResidual().isPresent()
            && treatment.effects().isEmpty()
            && isInEffect(treatment);
    Rating today = statedHolds ? expected : lowered(risk, treatment, inPlace);
    return Optional.of(
        ResidualRisk.builder()
            .risk(risk.id())
            .today(today)
            .expected(expected)
            .statedReason(treatment.statedResidual().map(StatedResidual::reason))
            .build());
  }

  private boolean isInEffect(RiskTreatment treatment) {
    return treatment.necessaryControls().stream().allMatch(inPlace)
        && treatment.options().stream().allMatch(ResidualRisks::isInEffect);
  }

  private static boolean isInEffect(TreatmentOption option) {
    return option instanceof ModifyRisk
        || option instanceof RetainRisk
        || option instanceof ShareRisk share && share.agreement().isPresent();
  }

  private Rating stated(StatedResidual stated) {
    return RatedLevel.builder()
        .level(assessor.criteria().levels().getLevel(stated.level()))
        .derivation(
            Derivation.builder()
                .method(STATED)
                .version(Integer.toString(assessor.criteria().version()))
                .putInput("level", stated.level().value())
                .addStep(stated.reason())
                .build())
        .build();
  }

  private Rating expected(Risk risk, RiskTreatment treatment) {
    boolean retainedOnly =
        treatment.options().stream()
            .allMatch(option -> option.kind() == TreatmentOptionKind.RETAIN);
    if (treatment.effects().isEmpty() && !retainedOnly) {
      return Unrated.because("neither an effect of a control nor a stated residual level");
    }
    return lowered(risk, treatment, control -> true);
  }

  private Rating lowered(Risk risk, RiskTreatment treatment, Predicate<ControlId> credited) {
    List<String> steps = new ArrayList<>();
    List<ControlEffect> effects = new ArrayList<>();
    for (ControlEffect effect : treatment.effects()) {
      if (risk.existingControls().contains(effect.control())) {
        steps.add(effect.control() + ": no credit, part of the current estimate already");
      } else if (!credited.test(effect.control())) {
        steps.add(effect.control() + ": no credit, not in place");
      } else {
        effects.add(effect);
        steps.add(describe(effect));
      }
    }
    Rating rating = assessor.rate(lower(risk, effects));
    return rating instanceof RatedLevel rated
        ? rated.withDerivation(
            rated
                .derivation()
                .withSteps(
                    ImmutableList.<String>builder()
                        .addAll(steps)
                        .addAll(rated.derivation().steps())
                        .build()))
        : rating;
  }

  private static String describe(ControlEffect effect) {
    return String.format(
        "%s: %s lowered by %s%s%s",
        effect.control(),
        effect.on(),
        effect.steps(),
        effect.vulnerability().map(path -> " through " + path).orElse(""),
        effect.property().map(property -> " for " + property).orElse(""));
  }

  private RiskEstimate lower(Risk risk, List<ControlEffect> effects) {
    RiskEstimate current = risk.current();
    Scale likelihoods = assessor.criteria().likelihood();
    Scale consequences = assessor.criteria().consequence();
    int likelihoodSteps = stepsOnWorstPath(risk, effects);
    ImmutableSortedMap.Builder<SecurityProperty, LevelCode> lowered =
        ImmutableSortedMap.naturalOrder();
    current
        .consequences()
        .forEach(
            (property, code) ->
                lowered.put(property, lowered(consequences, code, stepsOn(property, effects))));
    return RiskEstimate.builder()
        .from(current)
        .likelihood(current.likelihood().map(code -> lowered(likelihoods, code, likelihoodSteps)))
        .consequences(lowered.build())
        .build();
  }

  private static LevelCode lowered(Scale scale, LevelCode code, int steps) {
    return scale.lowered(scale.getLevel(code), steps).code();
  }

  private static int stepsOnWorstPath(Risk risk, List<ControlEffect> effects) {
    ImmutableSortedSet<VulnerabilityId> paths =
        risk.identification() instanceof AssetBased based
            ? based.vulnerabilities()
            : ImmutableSortedSet.of();
    if (paths.isEmpty()) {
      return sum(effects, effect -> effect.on() == RiskFactor.LIKELIHOOD);
    }
    return paths.stream()
        .mapToInt(
            path ->
                sum(
                    effects,
                    effect ->
                        effect.on() == RiskFactor.LIKELIHOOD
                            && effect.vulnerability().map(path::equals).orElse(true)))
        .min()
        .orElseThrow();
  }

  private static int stepsOn(SecurityProperty property, List<ControlEffect> effects) {
    return sum(
        effects,
        effect ->
            effect.on() == RiskFactor.CONSEQUENCE
                && effect.property().map(property::equals).orElse(true));
  }

  private static int sum(List<ControlEffect> effects, Predicate<ControlEffect> test) {
    return effects.stream().filter(test).mapToInt(ControlEffect::steps).sum();
  }
}
