package io.isms.riskcalc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.isms.common.LevelCode;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentId;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rates and evaluates risks by one set of criteria and the method they name. Immutable and safe for
 * use by several threads.
 */
public final class RiskAssessor {
  private final RiskCriteria criteria;
  private final RiskMethod<?> method;

  private RiskAssessor(RiskCriteria criteria, RiskMethod<?> method) {
    this.criteria = criteria;
    this.method = method;
  }

  /**
   * An assessor by those criteria.
   *
   * @throws IllegalArgumentException if the method that the criteria name is not among the methods,
   *     or the scales of the criteria have other levels than those of the method
   */
  public static RiskAssessor of(RiskCriteria criteria, RiskMethods methods) {
    RiskMethod<?> method = methods.getMethod(criteria.method());
    List<String> problems = new ArrayList<>();
    compare(problems, criteria.levels(), method.levels(), method);
    for (MethodInput input : method.inputs()) {
      if (input.role() == InputRole.LIKELIHOOD) {
        compare(problems, criteria.likelihood(), input.scale(), method);
      } else if (input.role() == InputRole.CONSEQUENCE) {
        compare(problems, criteria.consequence(), input.scale(), method);
      }
    }
    checkArgument(
        problems.isEmpty(),
        "Invalid criteria %s: %s",
        criteria.version(),
        String.join("; ", problems));
    return new RiskAssessor(criteria, method);
  }

  private static void compare(
      List<String> problems, Scale own, Scale expected, RiskMethod<?> method) {
    List<LevelCode> ownCodes = own.levels().stream().map(Level::code).toList();
    List<LevelCode> expectedCodes = expected.levels().stream().map(Level::code).toList();
    if (!ownCodes.equals(expectedCodes)) {
      problems.add(
          String.format(
              "scale %s has levels %s (expected by method %s: %s)",
              own.id(), ownCodes, method.name(), expectedCodes));
    }
  }

  /** The criteria. */
  public RiskCriteria criteria() {
    return criteria;
  }

  /** The method. */
  public RiskMethod<?> method() {
    return method;
  }

  /**
   * The rating of one estimate; unrated if the method, or the rule by which consequences are
   * combined, misses something in it.
   *
   * @throws InvalidInputsException if the estimate has a level that is not on its scale, or a
   *     factor that the method does not take
   */
  public Rating rate(RiskEstimate estimate) {
    Map<String, String> texts = new LinkedHashMap<>(estimate.factors());
    Optional<Rating> consequence = Optional.empty();
    for (MethodInput input : method.inputs()) {
      if (input.role() == InputRole.LIKELIHOOD) {
        estimate.likelihood().ifPresent(code -> texts.put(input.name(), code.value()));
      } else if (input.role() == InputRole.CONSEQUENCE) {
        Rating combined = criteria.consequenceOf(estimate);
        combined.findLevel().ifPresent(level -> texts.put(input.name(), level.code().value()));
        consequence = Optional.of(combined);
      }
    }
    Rating rating = method.assessText(texts);
    boolean byRule = criteria.consequenceRule().isPresent() || !estimate.impacts().isEmpty();
    return byRule && consequence.isPresent()
        ? explained(rating, consequence.orElseThrow())
        : rating;
  }

  /** The rating with how the consequence came about, or with what is missing in it. */
  private static Rating explained(Rating rating, Rating consequence) {
    if (consequence instanceof Unrated missing) {
      return rating instanceof Unrated unrated
          ? Unrated.because(unrated.reason() + " (" + missing.reason() + ")")
          : missing;
    }
    return rating instanceof RatedLevel rated && consequence instanceof RatedLevel combined
        ? rated.withDerivation(
            rated
                .derivation()
                .withSteps(
                    Iterables.concat(combined.derivation().steps(), rated.derivation().steps())))
        : rating;
  }

  /**
   * The snapshot of a whole register on that day, the most urgent risk first.
   *
   * @throws IllegalArgumentException if estimates have levels that are not on their scales, or
   *     factors that the method does not take, naming all of them by risk
   */
  public RiskAssessment assess(AssessmentId id, RiskRegister register, LocalDate performedOn) {
    List<String> problems = new ArrayList<>();
    List<AssessedRisk> rated = new ArrayList<>();
    for (Risk risk : register.risks()) {
      try {
        rated.add(assessed(risk));
      } catch (IllegalArgumentException e) {
        problems.add("risk " + risk.id() + ": " + e.getMessage());
      }
    }
    checkArgument(
        problems.isEmpty(), "Cannot assess the register:\n  %s", String.join("\n  ", problems));
    rated.sort(AssessedRisk.BY_URGENCY);
    ImmutableList.Builder<AssessedRisk> entries = ImmutableList.builder();
    for (int i = 0; i < rated.size(); i++) {
      entries.add(rated.get(i).withPriority(i + 1));
    }
    return RiskAssessment.builder()
        .id(id)
        .performedOn(performedOn)
        .method(method.name())
        .methodVersion(method.version())
        .criteriaVersion(criteria.version())
        .entries(entries.build())
        .build();
  }

  private AssessedRisk assessed(Risk risk) {
    Rating current = rate(risk.current());
    return AssessedRisk.builder()
        .risk(risk.id())
        .owner(risk.owner())
        .inherent(rate(risk.inherent()))
        .current(current)
        .evaluation(criteria.evaluate(current))
        .priority(1)
        .build();
  }
}
