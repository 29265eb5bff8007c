package io.isms.riskcalc.matrix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.risk.Derivation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.InputReader;
import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.Map;
import java.util.Optional;

/**
 * Looks the level of risk up in a matrix. All ratings are made once, when the method is; rating
 * then allocates nothing.
 */
public class MatrixMethod implements RiskMethod<LikelihoodAndConsequence> {
  private final MatrixDefinition definition;
  private final ImmutableList<MethodInput> inputs;
  private final LevelIndex likelihoods;
  private final LevelIndex consequences;
  private final RatedLevel[][] ratings;
  private final Unrated noLikelihood;
  private final Unrated noConsequence;
  private final Unrated neither;

  /** The method of that matrix. */
  public MatrixMethod(MatrixDefinition definition) {
    this.definition = definition;
    this.inputs =
        ImmutableList.of(
            MethodInput.of(
                    definition.likelihoodInput(), InputRole.LIKELIHOOD, definition.likelihood())
                .withDirection(direction()),
            MethodInput.of(
                    definition.consequenceInput(), InputRole.CONSEQUENCE, definition.consequence())
                .withDirection(direction()));
    this.likelihoods = new LevelIndex(definition.likelihood());
    this.consequences = new LevelIndex(definition.consequence());
    this.ratings =
        new RatedLevel[definition.likelihood().levels().size()]
            [definition.consequence().levels().size()];
    for (int l = 0; l < ratings.length; l++) {
      for (int c = 0; c < ratings[l].length; c++) {
        ratings[l][c] = rating(l, c);
      }
    }
    this.noLikelihood = Unrated.because("no " + definition.likelihoodInput());
    this.noConsequence = Unrated.because("no " + definition.consequenceInput());
    this.neither =
        Unrated.because(
            "no " + definition.likelihoodInput() + " and no " + definition.consequenceInput());
  }

  private InputDirection direction() {
    return definition.nonMonotoneReason().isPresent()
        ? InputDirection.EITHER
        : InputDirection.RISING;
  }

  private RatedLevel rating(int l, int c) {
    Level likelihood = definition.likelihood().levels().get(l);
    Level consequence = definition.consequence().levels().get(c);
    Level level = definition.levelAt(l, c);
    return RatedLevel.builder()
        .level(level)
        .derivation(
            Derivation.builder()
                .method(definition.name())
                .version(definition.version())
                .putInput(definition.likelihoodInput(), likelihood.code().value())
                .putInput(definition.consequenceInput(), consequence.code().value())
                .addStep(
                    String.format(
                        "%s %s x %s %s = %s",
                        definition.likelihoodInput(),
                        likelihood.label(),
                        definition.consequenceInput(),
                        consequence.label(),
                        level.label()))
                .build())
        .build();
  }

  /** The matrix as data. */
  public final MatrixDefinition definition() {
    return definition;
  }

  /**
   * Criteria that go by this matrix and its scales.
   *
   * @param highestAcceptable the highest acceptable level of risk, by code, label or rank
   * @throws IllegalArgumentException if the text names no level of risk
   */
  public final RiskCriteria criteriaAccepting(String highestAcceptable) {
    return RiskCriteria.builder()
        .version(1)
        .method(name())
        .likelihood(definition.likelihood())
        .consequence(definition.consequence())
        .levels(levels())
        .acceptable(levels().upTo(highestAcceptable))
        .build();
  }

  @Override
  public final String name() {
    return definition.name();
  }

  @Override
  public final String version() {
    return definition.version();
  }

  @Override
  public final ImmutableList<MethodInput> inputs() {
    return inputs;
  }

  @Override
  public final Scale levels() {
    return definition.levels();
  }

  @Override
  public final LikelihoodAndConsequence read(Map<String, String> texts) {
    ImmutableMap<String, Level> levels = InputReader.levels(inputs, texts);
    return new LikelihoodAndConsequence(
        Optional.ofNullable(levels.get(definition.likelihoodInput())),
        Optional.ofNullable(levels.get(definition.consequenceInput())));
  }

  @Override
  public final Rating assess(LikelihoodAndConsequence estimate) {
    Optional<Level> likelihood = estimate.likelihood();
    Optional<Level> consequence = estimate.consequence();
    if (likelihood.isPresent() && consequence.isPresent()) {
      return rate(likelihood.orElseThrow(), consequence.orElseThrow());
    }
    if (likelihood.isPresent()) {
      return noConsequence;
    }
    return consequence.isPresent() ? noLikelihood : neither;
  }

  /**
   * The rating of those two levels.
   *
   * @throws IllegalArgumentException if one of them is not on its scale
   */
  public final RatedLevel rate(Level likelihood, Level consequence) {
    return ratings[likelihoods.of(likelihood)][consequences.of(consequence)];
  }

  @Override
  public final String toString() {
    return name() + " " + version();
  }
}
