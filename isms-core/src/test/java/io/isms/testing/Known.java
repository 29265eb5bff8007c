package io.isms.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.context.AssetId;
import io.isms.context.RequirementId;
import io.isms.control.ControlId;
import io.isms.control.CustomControlId;
import io.isms.risk.Level;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.risk.Scale;
import io.isms.risk.ThreatId;
import io.isms.risk.VulnerabilityId;
import io.isms.standard.Edition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What generated values may refer to, so that their references resolve: one edition, ids of each
 * kind, at least one of each, and criteria with their scales.
 *
 * @param edition the edition
 * @param parties the parties
 * @param assets the assets
 * @param requirements the requirements
 * @param threats the threats
 * @param vulnerabilities the vulnerabilities
 * @param risks the risks with the vulnerabilities that they name; one without is event-based
 * @param customControls the own controls
 * @param criteria the criteria
 */
public record Known(
    Edition edition,
    ImmutableList<PartyId> parties,
    ImmutableList<AssetId> assets,
    ImmutableList<RequirementId> requirements,
    ImmutableList<ThreatId> threats,
    ImmutableList<VulnerabilityId> vulnerabilities,
    ImmutableSortedMap<RiskId, ImmutableSortedSet<VulnerabilityId>> risks,
    ImmutableList<CustomControlId> customControls,
    RiskCriteria criteria) {
  /** Without the edge cases of every part, of which there would be too many. */
  private static final Arbitrary<Known> ANY = anew().withoutEdgeCases();

  /** Any such things. */
  public static Arbitrary<Known> any() {
    return ANY;
  }

  private static Arbitrary<Known> anew() {
    Arbitrary<ImmutableList<VulnerabilityId>> vulnerabilities =
        Samples.distinct(RiskDomain.vulnerabilityId(), 1, 3);
    return Combinators.combine(
            CommonDomain.edition(),
            Samples.distinct(CommonDomain.partyId(), 1, 4),
            Samples.distinct(ContextDomain.assetId(), 1, 4),
            Samples.distinct(ContextDomain.requirementId(), 1, 3),
            Samples.distinct(RiskDomain.threatId(), 1, 3),
            vulnerabilities,
            Samples.distinct(RiskDomain.riskId(), 1, 4),
            Samples.distinct(ControlDomain.customControlId(), 1, 3))
        .flatAs(
            (edition, parties, assets, requirements, threats, paths, risks, customControls) ->
                Combinators.combine(
                        Samples.forEach(risks, risk -> Samples.sortedSome(paths)),
                        RiskDomain.criteriaOf(parties))
                    .as(
                        (pathsOfRisks, criteria) ->
                            new Known(
                                edition,
                                parties,
                                assets,
                                requirements,
                                threats,
                                paths,
                                zip(risks, pathsOfRisks),
                                customControls,
                                criteria)));
  }

  private static ImmutableSortedMap<RiskId, ImmutableSortedSet<VulnerabilityId>> zip(
      ImmutableList<RiskId> risks,
      ImmutableList<ImmutableSortedSet<VulnerabilityId>> vulnerabilities) {
    ImmutableSortedMap.Builder<RiskId, ImmutableSortedSet<VulnerabilityId>> zipped =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < risks.size(); i++) {
      zipped.put(risks.get(i), vulnerabilities.get(i));
    }
    return zipped.buildOrThrow();
  }

  /** The same with other criteria. */
  public Known with(RiskCriteria other) {
    return new Known(
        edition,
        parties,
        assets,
        requirements,
        threats,
        vulnerabilities,
        risks,
        customControls,
        other);
  }

  /** One of the parties. */
  public Arbitrary<PartyId> partyId() {
    return Arbitraries.of(parties);
  }

  /** One of the assets. */
  public Arbitrary<AssetId> assetId() {
    return Arbitraries.of(assets);
  }

  /** One of the risks. */
  public Arbitrary<RiskId> riskId() {
    return Arbitraries.of(risks.keySet());
  }

  /** The vulnerabilities that the risk names; none if it is event-based or not known. */
  public ImmutableSortedSet<VulnerabilityId> pathsOf(RiskId risk) {
    return risks.getOrDefault(risk, ImmutableSortedSet.of());
  }

  /** A control of the edition's Annex A, or one of the own ones. */
  public Arbitrary<ControlId> controlId() {
    return Samples.independent(
        Arbitraries.oneOf(
            Arbitraries.of(ControlDomain.annexAControlIds(edition)),
            Arbitraries.of(customControls)));
  }

  /** A level of risk. */
  public Arbitrary<Level> level() {
    return Arbitraries.of(criteria.levels().levels());
  }

  /** The code of a level of that scale. */
  public static Arbitrary<LevelCode> codeOf(Scale scale) {
    return Arbitraries.of(scale.byCode().keySet());
  }
}
