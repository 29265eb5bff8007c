package io.isms.json.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.annexa.ConfirmDraft;
import io.isms.annexa.ConfirmStatus;
import io.isms.annexa.DecideControl;
import io.isms.annexa.MigrationAnswer;
import io.isms.annexa.ReplaceWithdrawn;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.risk.AssetBased;
import io.isms.risk.ConsequenceRule;
import io.isms.risk.EventBased;
import io.isms.risk.HighestConsequence;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskIdentification;
import io.isms.risk.Unrated;
import io.isms.risk.WeightedConsequence;
import io.isms.riskcalc.arithmetic.ArithmeticDefinition;
import io.isms.riskcalc.loss.BernoulliFrequency;
import io.isms.riskcalc.loss.CapabilityAndResistance;
import io.isms.riskcalc.loss.ContactAndAction;
import io.isms.riskcalc.loss.Estimate;
import io.isms.riskcalc.loss.ExpectedShortfall;
import io.isms.riskcalc.loss.FixedEstimate;
import io.isms.riskcalc.loss.FixedMagnitude;
import io.isms.riskcalc.loss.LognormalMagnitude;
import io.isms.riskcalc.loss.LossAmountDefinition;
import io.isms.riskcalc.loss.LossEventFrequency;
import io.isms.riskcalc.loss.LossMagnitude;
import io.isms.riskcalc.loss.LossMeasure;
import io.isms.riskcalc.loss.LossProbabilityDefinition;
import io.isms.riskcalc.loss.LossQuantile;
import io.isms.riskcalc.loss.MeanLoss;
import io.isms.riskcalc.loss.PertEstimate;
import io.isms.riskcalc.loss.PertMagnitude;
import io.isms.riskcalc.loss.PoissonFrequency;
import io.isms.riskcalc.loss.StatedThreatFrequency;
import io.isms.riskcalc.loss.StatedVulnerability;
import io.isms.riskcalc.loss.ThreatDrivenFrequency;
import io.isms.riskcalc.loss.ThreatEventFrequency;
import io.isms.riskcalc.loss.UniformEstimate;
import io.isms.riskcalc.loss.UniformMagnitude;
import io.isms.riskcalc.loss.ValueAtRisk;
import io.isms.riskcalc.loss.Vulnerability;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.predefined.PredefinedDefinition;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.riskcalc.weighted.WeightedDefinition;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.TakeRisk;
import io.isms.treatment.TreatmentOption;

/**
 * What the alternatives of a sealed interface are called. A value that is one of them carries its
 * name as the property {@link #PROPERTY}, wherever it stands, unless it {@link #isAssumed is
 * assumed} where nothing is said. No convention gives the names, and they are not to change when a
 * class is renamed, so it is a table.
 */
public final class Discriminators {
  /** The property that says which alternative it is. */
  public static final String PROPERTY = "type";

  private static final ImmutableMap<Class<?>, ImmutableMap<String, Class<?>>> FAMILIES =
      ImmutableMap.<Class<?>, ImmutableMap<String, Class<?>>>builder()
          .put(
              SoaEntry.class,
              ImmutableMap.of(
                  "included", IncludedControl.class,
                  "inherited", InheritedControl.class,
                  "excluded", ExcludedControl.class))
          .put(
              MigrationAnswer.class,
              ImmutableMap.of(
                  "confirm", ConfirmDraft.class,
                  "status", ConfirmStatus.class,
                  "decide", DecideControl.class,
                  "replace", ReplaceWithdrawn.class))
          .put(
              TreatmentOption.class,
              ImmutableMap.of(
                  "avoid", AvoidRisk.class,
                  "take", TakeRisk.class,
                  "modify", ModifyRisk.class,
                  "share", ShareRisk.class,
                  "retain", RetainRisk.class))
          .put(
              RiskIdentification.class,
              ImmutableMap.of("eventBased", EventBased.class, "assetBased", AssetBased.class))
          .put(Rating.class, ImmutableMap.of("rated", RatedLevel.class, "unrated", Unrated.class))
          .put(
              ConsequenceRule.class,
              ImmutableMap.of(
                  "highest", HighestConsequence.class, "weighted", WeightedConsequence.class))
          .put(
              MethodDefinition.class,
              ImmutableMap.of(
                  "matrix", MatrixDefinition.class,
                  "predefined", PredefinedDefinition.class,
                  "arithmetic", ArithmeticDefinition.class,
                  "weighted", WeightedDefinition.class,
                  "lossAmount", LossAmountDefinition.class,
                  "lossProbability", LossProbabilityDefinition.class))
          .put(
              LossMeasure.class,
              ImmutableMap.of(
                  "mean", MeanLoss.class,
                  "quantile", LossQuantile.class,
                  "valueAtRisk", ValueAtRisk.class,
                  "expectedShortfall", ExpectedShortfall.class))
          .put(
              LossEventFrequency.class,
              ImmutableMap.of(
                  "poisson", PoissonFrequency.class,
                  "bernoulli", BernoulliFrequency.class,
                  "threatDriven", ThreatDrivenFrequency.class))
          .put(
              ThreatEventFrequency.class,
              ImmutableMap.of(
                  "stated",
                  StatedThreatFrequency.class,
                  "contactAndAction",
                  ContactAndAction.class))
          .put(
              Vulnerability.class,
              ImmutableMap.of(
                  "stated", StatedVulnerability.class,
                  "capabilityAndResistance", CapabilityAndResistance.class))
          .put(
              Estimate.class,
              ImmutableMap.of(
                  "fixed", FixedEstimate.class,
                  "uniform", UniformEstimate.class,
                  "pert", PertEstimate.class))
          .put(
              LossMagnitude.class,
              ImmutableMap.of(
                  "fixed", FixedMagnitude.class,
                  "uniform", UniformMagnitude.class,
                  "pert", PertMagnitude.class,
                  "lognormal", LognormalMagnitude.class))
          .buildOrThrow();

  private Discriminators() {}

  /**
   * Whether a value of that type goes without {@link #PROPERTY}: a matrix does, which was the one
   * kind of method that a file could hold before there were others.
   */
  public static boolean isAssumed(Class<?> type) {
    return type == MatrixDefinition.class;
  }

  /**
   * The alternatives that a value of that type can be, by name: all of a family, those of a part of
   * it, or the type itself if it is one of them; empty if the type belongs to no family.
   */
  public static ImmutableMap<String, Class<?>> alternatives(Class<?> type) {
    return FAMILIES.entrySet().stream()
        .filter(family -> family.getKey().isAssignableFrom(type))
        .findFirst()
        .map(family -> Maps.filterValues(family.getValue(), type::isAssignableFrom))
        .map(ImmutableMap::copyOf)
        .orElse(ImmutableMap.of());
  }
}
