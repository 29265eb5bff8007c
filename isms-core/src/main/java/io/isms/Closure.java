package io.isms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Ordering;
import io.isms.common.ElementId;
import io.isms.common.Elements;
import io.isms.common.LevelCode;
import io.isms.common.References;
import io.isms.context.Asset;
import io.isms.control.AnnexAControlId;
import io.isms.control.CustomControlId;
import io.isms.risk.AssetBased;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.Scale;
import io.isms.risk.VulnerabilityId;
import io.isms.standard.NaturalOrder;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the ids of a system that lead nowhere. Each part knows its own ids and remembers them, so
 * that a part which is the same as before is not walked through again.
 */
final class Closure {
  private static final Comparator<DanglingReference> BY_PLACE =
      Comparator.comparing(DanglingReference::part)
          .thenComparing(DanglingReference::holder, NaturalOrder.INSTANCE)
          .thenComparing(DanglingReference::attribute)
          .thenComparing(DanglingReference::problem, NaturalOrder.INSTANCE);

  private final Isms isms;
  private final ImmutableList<References> parts;
  private final SystemIds known;
  private final List<DanglingReference> dangling = new ArrayList<>();

  private Closure(Isms isms) {
    this.isms = isms;
    ImmutableList.Builder<References> all = ImmutableList.builder();
    isms.criteria().map(RiskCriteria::references).ifPresent(all::add);
    this.parts =
        all.add(isms.context().references())
            .add(isms.leadership().references())
            .add(isms.planning().references())
            .add(isms.support().references())
            .add(isms.operation().references())
            .add(isms.evaluation().references())
            .add(isms.improvement().references())
            .add(isms.declarations().references())
            .add(isms.register().references())
            .add(isms.controls().references())
            .add(isms.treatment().references())
            .add(References.ofElements("decisions", isms.decisions()))
            .build();
    this.known = SystemIds.of(isms, parts);
  }

  static ImmutableList<DanglingReference> danglingIn(Isms isms) {
    Closure closure = new Closure(isms);
    closure.parts.forEach(closure::checkIds);
    isms.criteria().ifPresent(closure::checkLevels);
    isms.treatment().treatments().forEach(closure::checkPaths);
    return Ordering.from(BY_PLACE).immutableSortedCopy(closure.dangling);
  }

  private void checkIds(References part) {
    if (!part.areAmong(known)) {
      for (References.Reference reference : part.to(id -> !known.has(id))) {
        report(
            reference.part(), reference.holder(), reference.attribute(), problemOf(reference.id()));
      }
    }
  }

  private String problemOf(ElementId id) {
    return id instanceof AnnexAControlId
        ? String.format("control %s is of another edition (expected: %s)", id, isms.edition())
        : Elements.unknown(kindOf(id), id, known.ofKind(id.getClass()));
  }

  /** What an id names, in words: {@code outcome risk} for an {@code OutcomeRiskId}. */
  private static String kindOf(ElementId id) {
    return id instanceof CustomControlId
        ? "custom control"
        : id.getClass()
            .getSimpleName()
            .replaceFirst("Id$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT);
  }

  private void report(String part, String holder, String attribute, String problem) {
    dangling.add(new DanglingReference(part, holder, attribute, problem));
  }

  /** Looks whether every level named is on the scale that it is to be on. */
  private void checkLevels(RiskCriteria criteria) {
    Levels likelihoods = new Levels(criteria.likelihood());
    Levels consequences = new Levels(criteria.consequence());
    Levels levels = new Levels(criteria.levels());
    if (!isms.context().references().areAmong(known)) {
      for (Asset asset : isms.context().assets()) {
        consequences.check("context.assets", asset.id(), "valuation", asset.valuation().values());
      }
    }
    if (!isms.register().references().areAmong(known)) {
      for (Risk risk : isms.register().risks()) {
        estimatesOf(risk)
            .forEach(
                (attribute, estimate) -> {
                  likelihoods.check(
                      "register.risks",
                      risk.id(),
                      attribute,
                      estimate.likelihood().stream().toList());
                  consequences.check(
                      "register.risks", risk.id(), attribute, estimate.consequences().values());
                  consequences.check(
                      "register.risks", risk.id(), attribute, estimate.impacts().values());
                });
      }
    }
    for (RiskTreatment treatment : isms.treatment().treatments()) {
      levels.check(
          "treatment.treatments",
          treatment.risk(),
          "statedResidual",
          treatment.statedResidual().stream().map(stated -> stated.level()).toList());
    }
    for (RiskAcceptance acceptance : isms.treatment().acceptances()) {
      levels.check(
          "treatment.acceptances", acceptance.risk(), "level", List.of(acceptance.level()));
    }
  }

  private static ImmutableListMultimap<String, RiskEstimate> estimatesOf(Risk risk) {
    return ImmutableListMultimap.<String, RiskEstimate>builder()
        .put("inherent", risk.inherent())
        .put("current", risk.current())
        .putAll("independentEstimates", risk.independentEstimates())
        .build();
  }

  /** Looks whether an effect closes a path that the risk has. */
  private void checkPaths(RiskTreatment treatment) {
    for (ControlEffect effect : treatment.effects()) {
      effect
          .vulnerability()
          .filter(known::has)
          .filter(path -> !pathsOf(treatment).contains(path))
          .ifPresent(
              path ->
                  report(
                      "treatment.treatments",
                      treatment.risk().toString(),
                      "effects",
                      Elements.unknown(
                          "vulnerability of " + treatment.risk(), path, pathsOf(treatment))));
    }
  }

  private Set<VulnerabilityId> pathsOf(RiskTreatment treatment) {
    return isms.register()
        .findRisk(treatment.risk())
        .map(Risk::identification)
        .filter(AssetBased.class::isInstance)
        .map(AssetBased.class::cast)
        .<Set<VulnerabilityId>>map(AssetBased::vulnerabilities)
        .orElse(Set.of());
  }

  /** The levels of one scale. */
  private final class Levels {
    private final Scale scale;

    Levels(Scale scale) {
      this.scale = scale;
    }

    void check(String part, ElementId holder, String attribute, Collection<LevelCode> codes) {
      for (LevelCode code : codes) {
        if (scale.findLevel(code).isEmpty()) {
          report(
              part,
              holder.toString(),
              attribute,
              Elements.unknown(scale.id() + " level", code, scale.byCode().keySet()));
        }
      }
    }
  }
}
