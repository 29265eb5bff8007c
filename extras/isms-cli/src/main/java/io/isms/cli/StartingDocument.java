package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.common.LevelCode;
import io.isms.json.IsmsDocument;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.spi.InputRole;
import io.isms.riskcalc.spi.RiskMethod;
import io.isms.standard.Edition;

/** A document that holds nothing but criteria: the scales of a method and what is acceptable. */
final class StartingDocument {
  private StartingDocument() {}

  static IsmsDocument of(String method, String acceptable) {
    RiskMethods methods = RiskMethods.installed();
    RiskMethod<?> chosen =
        methods
            .findMethod(method)
            .orElseThrow(
                () ->
                    new InputException(
                        String.format(
                            "--method %s: unknown (expected: one of %s)",
                            method, methods.all().stream().map(RiskMethod::name).toList())));
    RiskCriteria criteria =
        RiskCriteria.builder()
            .version(1)
            .method(method)
            .likelihood(scale(chosen, InputRole.LIKELIHOOD))
            .consequence(scale(chosen, InputRole.CONSEQUENCE))
            .levels(chosen.levels())
            .acceptable(acceptable(chosen, acceptable))
            .build();
    return IsmsDocument.builder()
        .isms(Isms.builder().edition(Edition.E2022).criteria(criteria).build())
        .build();
  }

  private static ImmutableList<LevelCode> acceptable(RiskMethod<?> method, String highest) {
    try {
      return method.levels().upTo(highest);
    } catch (IllegalArgumentException e) {
      throw new InputException("--acceptable " + highest + ": " + e.getMessage());
    }
  }

  private static Scale scale(RiskMethod<?> method, InputRole role) {
    return method.inputs().stream()
        .filter(input -> input.role() == role)
        .map(input -> input.scale())
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    String.format(
                        "--method %s: takes no %s (expected: a method of likelihood and"
                            + " consequence)",
                        method.name(), role)));
  }
}
