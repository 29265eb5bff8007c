package io.isms.riskcalc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.isms.common.LevelCode;
import io.isms.control.ControlId;
import io.isms.control.ControlRegister;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssetBased;
import io.isms.risk.Derivation;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Computes what remains of risks after treatment: the current estimate, lowered by the effects of
 * the necessary controls, rated by the same method.
 *
 * <p>Steps of several controls on one path, property or area add up, down to the lowest level. An
 * effect on one path leaves the others as they are, and the worst path that is left counts; where
 * controls close every path or eliminate every consequence, the lowest level of risk remains. A
 * control that was in place when the current estimate was made is part of it already and earns
 * nothing again; if it is in place no longer, nobody knows what the risk is today. What no effect
 * and no statement covers is unrated, never equal to what it was before. A stated level holds today
 * only if the controls are in place and the agreement with whom the risk is shared is there.
 */
public final class ResidualRisks {
  /** The name of the method in the derivation of a level that was stated by hand. */
  public static final String STATED = "stated";

  /** The name of the method in the derivation of a risk of which nothing is left. */
  public static final String ELIMINATED = "eliminated";

  private final RiskAssessor assessor;
  private final ControlRegister controls;
  private final LocalDate asOf;

  private ResidualRisks(RiskAssessor assessor, ControlRegister controls, LocalDate asOf) {
    this.assessor = assessor;
    this.controls = controls;
    this.asOf = asOf;
  }

  /** Residual risks by that assessor, with the controls that are in place on that day. */
  public static ResidualRisks of(RiskAssessor assessor, ControlRegister controls, LocalDate asOf) {
    return new ResidualRisks(assessor, controls, asOf);
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
    Rating today =
        lostSupport(risk, control -> false)
            .<Rating>map(unrated -> unrated)
            .orElseGet(() -> statedHolds ? expected : lowered(risk, treatment, this::isInPlace));
    return Optional.of(
        ResidualRisk.builder()
            .risk(risk.id())
            .today(today)
            .expected(expected)
            .statedReason(treatment.statedResidual().map(StatedResidual::reason))
            .build());
  }

  private boolean isInEffect(RiskTreatment treatment) {
    return treatment.necessaryControls().stream().allMatch(this::isInPlace)
        && treatment.options().stream().allMatch(ResidualRisks::isInEffect);
  }

  private boolean isInPlace(ControlId control) {
    return controls.isInPlace(control, asOf);
  }

  /**
   * Why the current estimate no longer tells what the risk is: it rests on a control that is known
   * to be in place no longer, and that the treatment does not put back.
   */
  private Optional<Unrated> lostSupport(Risk risk, Predicate<ControlId> putBack) {
    return risk.existingControls().stream()
        .filter(putBack.negate())
        .flatMap(control -> controls.findImplementation(control).stream())
        .filter(implementation -> !isAtLeastInPart(implementation.statusOn(asOf)))
        .findFirst()
        .map(
            implementation ->
                Unrated.because(
                    String.format(
                        "the current estimate rests on control %s, which is %s",
                        implementation.control(), implementation.statusOn(asOf))));
  }

  private static boolean isAtLeastInPart(ImplementationStatus status) {
    return status == ImplementationStatus.IMPLEMENTED
        || status == ImplementationStatus.PARTIALLY_IMPLEMENTED;
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
    return lostSupport(risk, treatment.necessaryControls()::contains)
        .<Rating>map(unrated -> unrated)
        .orElseGet(() -> lowered(risk, treatment, control -> true));
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
    if (assessor.rate(risk.current()) instanceof RatedLevel && nothingIsLeft(risk, effects)) {
      return eliminated(steps);
    }
    Rating rating = assessor.rate(lower(risk, effects));
    return rating instanceof RatedLevel rated
        ? rated.withDerivation(
            rated.derivation().withSteps(Iterables.concat(steps, rated.derivation().steps())))
        : rating;
  }

  private RatedLevel eliminated(List<String> steps) {
    Scale levels = assessor.criteria().levels();
    return RatedLevel.builder()
        .level(levels.lowest())
        .derivation(
            Derivation.builder()
                .method(ELIMINATED)
                .version(Integer.toString(assessor.criteria().version()))
                .addAllSteps(steps)
                .addStep("nothing is left = " + levels.lowest().label())
                .build())
        .build();
  }

  private static String describe(ControlEffect effect) {
    return String.format(
        "%s: %s %s%s%s%s",
        effect.control(),
        effect.on(),
        effect.eliminates() ? "eliminated" : "lowered by " + effect.steps(),
        effect.vulnerability().map(path -> " through " + path).orElse(""),
        effect.property().map(property -> " for " + property).orElse(""),
        effect.area().map(area -> " on " + area).orElse(""));
  }

  private static boolean nothingIsLeft(Risk risk, List<ControlEffect> effects) {
    boolean noPath =
        effectsByPath(risk, effects).stream()
            .allMatch(path -> path.stream().anyMatch(ControlEffect::eliminates));
    RiskEstimate current = risk.current();
    boolean noConsequence =
        Stream.concat(
                current.consequences().keySet().stream()
                    .map(property -> effectsOn(effects, effect -> effect.actsOn(property))),
                current.impacts().keySet().stream()
                    .map(area -> effectsOn(effects, effect -> effect.actsOn(area))))
            .allMatch(part -> part.stream().anyMatch(ControlEffect::eliminates));
    boolean judged = !current.consequences().isEmpty() || !current.impacts().isEmpty();
    return noPath || (judged && noConsequence);
  }

  private RiskEstimate lower(Risk risk, List<ControlEffect> effects) {
    RiskEstimate current = risk.current();
    Scale likelihoods = assessor.criteria().likelihood();
    Scale consequences = assessor.criteria().consequence();
    int likelihoodSteps =
        effectsByPath(risk, effects).stream()
            .filter(path -> path.stream().noneMatch(ControlEffect::eliminates))
            .mapToInt(ResidualRisks::steps)
            .min()
            .orElse(0);
    RiskEstimate.Builder lowered =
        RiskEstimate.builder()
            .from(current.withConsequences(Map.of()).withImpacts(Map.of()))
            .likelihood(
                current
                    .likelihood()
                    .map(
                        code ->
                            likelihoods
                                .lowered(likelihoods.getLevel(code), likelihoodSteps)
                                .code()));
    current
        .consequences()
        .forEach(
            (property, code) ->
                lowered.putConsequence(
                    property,
                    lowered(consequences, code, effectsOn(effects, it -> it.actsOn(property)))));
    current
        .impacts()
        .forEach(
            (area, code) ->
                lowered.putImpact(
                    area, lowered(consequences, code, effectsOn(effects, it -> it.actsOn(area)))));
    return lowered.build();
  }

  private static LevelCode lowered(Scale scale, LevelCode code, List<ControlEffect> effects) {
    return effects.stream().anyMatch(ControlEffect::eliminates)
        ? scale.lowest().code()
        : scale.lowered(scale.getLevel(code), steps(effects)).code();
  }

  /** The effects on the likelihood for each path; all of them where no path is told apart. */
  private static List<List<ControlEffect>> effectsByPath(Risk risk, List<ControlEffect> effects) {
    return risk.identification() instanceof AssetBased based
        ? based.vulnerabilities().stream()
            .map(path -> effectsOn(effects, effect -> effect.actsOn(path)))
            .toList()
        : List.of(effectsOn(effects, effect -> effect.on() == RiskFactor.LIKELIHOOD));
  }

  private static List<ControlEffect> effectsOn(
      List<ControlEffect> effects, Predicate<ControlEffect> test) {
    return effects.stream().filter(test).toList();
  }

  private static int steps(List<ControlEffect> effects) {
    return effects.stream().mapToInt(ControlEffect::steps).sum();
  }
}
