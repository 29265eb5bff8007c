package io.isms.riskcalc.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.risk.Unrated;
import io.isms.riskcalc.matrix.MatrixAxis;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.matrix.MatrixMethod;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code owasp}: the OWASP Risk Rating Methodology. Sixteen factors from 0 to 9: the mean of eight
 * is the likelihood, the mean of four the technical impact, the mean of four more the business
 * impact. Below 3 is low, below 6 medium, more high; likelihood and impact then give note, low,
 * medium, high or critical.
 *
 * <p>The business impact counts where its four factors are given, else the technical impact does. A
 * business impact of which only a part is given is not rated.
 *
 * <p>Source: the public description of the methodology, read there.
 */
public final class OwaspRiskRating extends InputMethod {
  private static final ImmutableList<MethodInput> LIKELIHOOD =
      factors(
          "skillLevel",
          "motive",
          "opportunity",
          "size",
          "easeOfDiscovery",
          "easeOfExploit",
          "awareness",
          "intrusionDetection");
  private static final ImmutableList<MethodInput> TECHNICAL =
      factors(
          "lossOfConfidentiality", "lossOfIntegrity", "lossOfAvailability", "lossOfAccountability");
  private static final ImmutableList<MethodInput> BUSINESS =
      factors("financialDamage", "reputationDamage", "nonCompliance", "privacyViolation").stream()
          .map(input -> input.withRequired(false))
          .collect(ImmutableList.toImmutableList());

  private static final MatrixMethod SEVERITY =
      new MatrixMethod(
          MatrixDefinition.builder()
              .name("owasp-severity")
              .version("1")
              .likelihood(grades("likelihood"))
              .consequence(grades("impact"))
              .levels(
                  Scale.of(
                      "risk",
                      Level.of("N", "Note", 0),
                      Level.of("L", "Low", 1),
                      Level.of("M", "Medium", 2),
                      Level.of("H", "High", 3),
                      Level.of("C", "Critical", 4)))
              .rows(MatrixAxis.LIKELIHOOD)
              .addGrid(row("N", "L", "M"))
              .addGrid(row("L", "M", "H"))
              .addGrid(row("M", "H", "C"))
              .build());

  /** The method. */
  public OwaspRiskRating() {
    super(
        "owasp",
        "1",
        ImmutableList.copyOf(Iterables.concat(LIKELIHOOD, TECHNICAL, BUSINESS)),
        SEVERITY.levels());
  }

  private static ImmutableList<MethodInput> factors(String... names) {
    return ImmutableList.copyOf(names).stream()
        .map(name -> MethodInput.factor(name, points(name)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Scale points(String id) {
    return Scale.builder()
        .id(ScaleId.of(id))
        .addAllLevels(
            IntStream.rangeClosed(0, 9)
                .mapToObj(it -> Level.of(Integer.toString(it), Integer.toString(it), it))
                .toList())
        .build();
  }

  private static Scale grades(String id) {
    return Scale.of(
        id, Level.of("L", "Low", 1), Level.of("M", "Medium", 2), Level.of("H", "High", 3));
  }

  private static ImmutableList<LevelCode> row(String... codes) {
    return ImmutableList.copyOf(codes).stream()
        .map(LevelCode::of)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Rating rate(InputValues values) {
    List<MethodInput> missing =
        BUSINESS.stream().filter(input -> !values.has(input.name())).toList();
    if (!missing.isEmpty() && missing.size() < BUSINESS.size()) {
      return Unrated.because(
          missing.stream()
              .map(input -> "no " + input.name())
              .collect(
                  Collectors.joining(" and ", "", ", though other business factors are given")));
    }
    List<String> steps = new ArrayList<>();
    Scale grades = SEVERITY.definition().likelihood();
    Level likelihood = mean(values, LIKELIHOOD, "likelihood", grades, steps);
    grades = SEVERITY.definition().consequence();
    Level technical = mean(values, TECHNICAL, "technical impact", grades, steps);
    Level impact =
        missing.isEmpty() ? mean(values, BUSINESS, "business impact", grades, steps) : technical;
    Level severity = SEVERITY.rate(likelihood, impact).level();
    steps.add(
        String.format(
            "likelihood %s x %s impact %s = %s",
            likelihood.label(),
            missing.isEmpty() ? "business" : "technical",
            impact.label(),
            severity.label()));
    return rated(values, severity, steps);
  }

  private Level mean(
      InputValues values,
      List<MethodInput> factors,
      String name,
      Scale grades,
      List<String> steps) {
    BigDecimal sum =
        factors.stream()
            .map(input -> number(values, input.name()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal count = BigDecimal.valueOf(factors.size());
    Level level = Bands.of(grades, "0", "3", "6").levelOf(sum, count);
    steps.add(
        String.format(
            "%s %s / %s = %s is %s",
            name, sum, count, ExactNumbers.print(sum.divide(count)), level.label()));
    return level;
  }
}
