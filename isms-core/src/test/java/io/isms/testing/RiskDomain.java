package io.isms.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.risk.AcceptanceException;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentBreadth;
import io.isms.risk.AssessmentId;
import io.isms.risk.AssessmentTrigger;
import io.isms.risk.AssetBased;
import io.isms.risk.ConsequenceRule;
import io.isms.risk.CriteriaByPart;
import io.isms.risk.CriteriaForPart;
import io.isms.risk.Derivation;
import io.isms.risk.EventBased;
import io.isms.risk.EventBasis;
import io.isms.risk.HighestConsequence;
import io.isms.risk.ImpactArea;
import io.isms.risk.Level;
import io.isms.risk.LevelEvaluation;
import io.isms.risk.MethodReview;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCategory;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskIdentification;
import io.isms.risk.RiskProfile;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.risk.ScopePart;
import io.isms.risk.Threat;
import io.isms.risk.ThreatId;
import io.isms.risk.Unrated;
import io.isms.risk.ValuePropagation;
import io.isms.risk.Vulnerability;
import io.isms.risk.VulnerabilityId;
import io.isms.risk.WeightedConsequence;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of the package {@code risk}. */
public final class RiskDomain extends DomainContextBase {
  private static final ImmutableList<ImmutableList<String>> NAMES =
      ImmutableList.of(
          ImmutableList.of(
              "VL|Very low",
              "L|Low",
              "M|Medium",
              "H|High",
              "VH|Very high",
              "E|Extreme",
              "X|Beyond"),
          ImmutableList.of(
              "1|très faible",
              "2|faible",
              "3|modéré",
              "4|élevé",
              "5|très élevé",
              "6|extrême",
              "7|😱"),
          ImmutableList.of(
              "L-1|L1", "L-2|二", "l3|\"3\"", "l.4|<4>", "l_5|5%s", "l-6|6\n7", "l7|8'"));

  private static final ImmutableList<ImpactArea> AREAS =
      ImmutableList.<ImpactArea>builder()
          .addAll(ImpactArea.USUAL)
          .add(ImpactArea.of("customer-trust"))
          .build();

  /** The usual areas of impact, and one that an organization may add. */
  @Provide
  public static Arbitrary<ImpactArea> impactArea() {
    return Arbitraries.of(AREAS);
  }

  /** Ids of risks. */
  @Provide
  public static Arbitrary<RiskId> riskId() {
    return Samples.idText("R-").map(RiskId::of);
  }

  /** Categories of risks, few enough for two risks to be in one. */
  @Provide
  public static Arbitrary<RiskCategory> riskCategory() {
    return Arbitraries.of("fraud", "outage", "data-loss").map(RiskCategory::of);
  }

  /** Parts of the scope, few enough for two risks to belong to one. */
  @Provide
  public static Arbitrary<ScopePart> scopePart() {
    return Arbitraries.of("plant", "office", "site-3").map(ScopePart::of);
  }

  /** Profiles of risks. */
  @Provide
  public static Arbitrary<RiskProfile> riskProfile() {
    return Combinators.combine(
            Arbitraries.subsetOf(AssetKind.values()).ofMaxSize(2),
            Samples.distinct(riskCategory(), 0, 2),
            Samples.distinct(scopePart(), 0, 2))
        .as(
            (kinds, categories, parts) ->
                RiskProfile.builder()
                    .assetKinds(kinds)
                    .categories(categories)
                    .scopeParts(parts)
                    .build());
  }

  /** Criteria for different parts of the risks, some of which overlap or leave gaps. */
  @Provide
  public static Arbitrary<CriteriaByPart> criteriaByPart() {
    return Combinators.combine(riskProfile().list().ofMaxSize(3), riskCriteria())
        .as(
            (asked, criteria) -> {
              CriteriaByPart.Builder byPart = CriteriaByPart.builder();
              for (int i = 0; i < asked.size(); i++) {
                byPart.addPart(
                    CriteriaForPart.builder()
                        .name("part " + i)
                        .assetKinds(asked.get(i).assetKinds())
                        .categories(asked.get(i).categories())
                        .scopeParts(asked.get(i).scopeParts())
                        .criteria(criteria)
                        .build());
              }
              return byPart.build();
            });
  }

  /** Ids of threats. */
  @Provide
  public static Arbitrary<ThreatId> threatId() {
    return Samples.idText("T-").map(ThreatId::of);
  }

  /** Ids of vulnerabilities. */
  @Provide
  public static Arbitrary<VulnerabilityId> vulnerabilityId() {
    return Samples.idText("V-").map(VulnerabilityId::of);
  }

  /** Ids of assessments. */
  @Provide
  public static Arbitrary<AssessmentId> assessmentId() {
    return Samples.idText("RA-").map(AssessmentId::of);
  }

  /** Ids of scales. */
  @Provide
  public static Arbitrary<ScaleId> scaleId() {
    return Samples.idText("S-").map(ScaleId::of);
  }

  /** Scales of two to seven levels, with ranks from 0 that leave gaps. */
  @Provide
  public static Arbitrary<Scale> scale() {
    return Combinators.combine(
            scaleId(),
            Samples.text().optional(),
            Arbitraries.of(NAMES),
            Arbitraries.subsetOf(0, 1, 2, 3, 4, 5, 6).ofMinSize(2),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(1, 4).list().ofSize(7),
            Samples.anyText().optional().list().ofSize(7))
        .as(
            (id, label, names, places, start, gaps, descriptions) -> {
              Scale.Builder scale = Scale.builder().id(id);
              label.ifPresent(scale::label);
              int rank = start;
              for (int place : ImmutableSortedSet.copyOf(places)) {
                int bar = names.get(place).indexOf('|');
                scale.addLevel(
                    Level.builder()
                        .code(LevelCode.of(names.get(place).substring(0, bar)))
                        .label(names.get(place).substring(bar + 1))
                        .rank(rank)
                        .description(descriptions.get(place))
                        .build());
                rank += gaps.get(place);
              }
              return scale.build();
            });
  }

  /** Levels of some scale. */
  @Provide
  public static Arbitrary<Level> level() {
    return scale().flatMap(scale -> Arbitraries.of(scale.levels()));
  }

  /** Criteria. */
  @Provide
  public static Arbitrary<RiskCriteria> riskCriteria() {
    return Samples.distinct(CommonDomain.partyId(), 1, 4).flatMap(RiskDomain::criteriaOf);
  }

  /** Criteria approved by one of those parties, with exceptions that some of them may make. */
  public static Arbitrary<RiskCriteria> criteriaOf(List<PartyId> parties) {
    return Combinators.combine(scale(), scale(), scale())
        .flatAs(
            (likelihood, consequence, levels) ->
                Builders.withBuilder(
                        () ->
                            RiskCriteria.builder()
                                .likelihood(likelihood)
                                .consequence(consequence)
                                .levels(levels))
                    .use(Arbitraries.integers().between(1, 20))
                    .in(RiskCriteria.Builder::version)
                    .use(Samples.text())
                    .in(RiskCriteria.Builder::method)
                    .use(consequenceRuleOn(consequence).optional())
                    .in(RiskCriteria.Builder::consequenceRule)
                    .use(valuePropagation().optional())
                    .in(RiskCriteria.Builder::valuePropagation)
                    .use(
                        Arbitraries.integers()
                            .between(0, levels.levels().size())
                            .map(
                                count ->
                                    levels.levels().stream()
                                        .limit(count)
                                        .map(Level::code)
                                        .toList()))
                    .in(RiskCriteria.Builder::acceptable)
                    .use(
                        Samples.some(levels.byCode().keySet())
                            .flatMap(some -> Samples.forEach(some, RiskDomain::levelEvaluationOf)))
                    .in(RiskCriteria.Builder::evaluation)
                    .use(acceptanceExceptionOf(parties, levels).list().ofMaxSize(3))
                    .in(RiskCriteria.Builder::exceptions)
                    .use(Arbitraries.of(parties).optional())
                    .in(RiskCriteria.Builder::approvedBy)
                    .use(Samples.day().optional())
                    .in(RiskCriteria.Builder::approvedOn)
                    .use(Samples.day().optional())
                    .in(RiskCriteria.Builder::inForceSince)
                    .use(Samples.text().optional())
                    .in(RiskCriteria.Builder::appetite)
                    .use(Samples.text().optional())
                    .in(RiskCriteria.Builder::suitability)
                    .use(methodReview().list().ofMaxSize(2))
                    .in(RiskCriteria.Builder::methodReviews)
                    .build(RiskCriteria.Builder::build))
        .withoutEdgeCases();
  }

  /** Looks at the method. */
  @Provide
  public static Arbitrary<MethodReview> methodReview() {
    return Combinators.combine(Samples.day(), Samples.anyText().optional(), Samples.text())
        .as(
            (on, occasion, conclusion) ->
                MethodReview.builder().on(on).occasion(occasion).conclusion(conclusion).build());
  }

  /** Ways to combine consequences, of both kinds. */
  @Provide
  public static Arbitrary<ConsequenceRule> consequenceRule() {
    return scale().flatMap(RiskDomain::consequenceRuleOn);
  }

  /** Ways to combine consequences on that scale, of both kinds. */
  public static Arbitrary<ConsequenceRule> consequenceRuleOn(Scale consequence) {
    return Samples.independent(
        Arbitraries.oneOf(
            Combinators.combine(
                    Samples.sortedSome(CommonDomain.properties()), Samples.sortedSome(AREAS))
                .as(
                    (properties, areas) ->
                        HighestConsequence.builder()
                            .askedProperties(properties)
                            .askedAreas(areas)
                            .build()),
            weightedConsequenceOn(consequence)));
  }

  private static Arbitrary<ConsequenceRule> weightedConsequenceOn(Scale consequence) {
    Arbitrary<BigDecimal> positive =
        Combinators.combine(
                Arbitraries.integers().between(1, 400), Arbitraries.integers().between(-1, 3))
            .as(BigDecimal::valueOf);
    return Combinators.combine(
            Samples.map(CommonDomain.properties(), positive),
            Samples.map(AREAS, positive),
            positive,
            positive.list().ofSize(consequence.levels().size()))
        .as(
            (properties, areas, financial, steps) -> {
              WeightedConsequence.Builder rule =
                  WeightedConsequence.builder().propertyWeights(properties);
              rule.areaWeights(areas.isEmpty() ? Map.of(ImpactArea.FINANCIAL, financial) : areas);
              BigDecimal bound = BigDecimal.ZERO;
              for (int i = 0; i < steps.size(); i++) {
                rule.putBound(consequence.levels().get(i).code(), bound);
                bound = bound.add(steps.get(i));
              }
              return rule.build();
            });
  }

  /** Ways in which value passes on. */
  @Provide
  public static Arbitrary<ValuePropagation> valuePropagation() {
    return Arbitraries.integers()
        .between(2, 9)
        .optional()
        .map(count -> ValuePropagation.builder().raisedFrom(count).build());
  }

  private static Arbitrary<LevelEvaluation> levelEvaluationOf(LevelCode level) {
    return Combinators.combine(Samples.text(), period().optional())
        .as(
            (text, within) ->
                LevelEvaluation.builder()
                    .level(level)
                    .significance(text)
                    .treatWithin(within)
                    .build());
  }

  private static Arbitrary<AcceptanceException> acceptanceExceptionOf(
      List<PartyId> parties, Scale levels) {
    return Combinators.combine(
            Known.codeOf(levels),
            Arbitraries.subsetOf(parties).ofMinSize(1),
            period(),
            Samples.text())
        .as(
            (upTo, approvers, longest, condition) ->
                AcceptanceException.builder()
                    .upTo(upTo)
                    .approvers(approvers)
                    .longest(longest)
                    .condition(condition)
                    .build());
  }

  private static Arbitrary<Period> period() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 90).map(Period::ofDays),
        Arbitraries.integers().between(1, 18).map(Period::ofMonths),
        Arbitraries.integers().between(0, 2).map(years -> Period.of(years, 2, 3)));
  }

  /** What a level means. */
  @Provide
  public static Arbitrary<LevelEvaluation> levelEvaluation() {
    return CommonDomain.levelCode().flatMap(RiskDomain::levelEvaluationOf);
  }

  /** Exceptions. */
  @Provide
  public static Arbitrary<AcceptanceException> acceptanceException() {
    return Combinators.combine(Samples.distinct(CommonDomain.partyId(), 1, 3), scale())
        .flatAs(RiskDomain::acceptanceExceptionOf);
  }

  /** Threats. */
  @Provide
  public static Arbitrary<Threat> threat() {
    return threatId().flatMap(RiskDomain::threatOf);
  }

  /** Threats of that id. */
  public static Arbitrary<Threat> threatOf(ThreatId id) {
    return Combinators.combine(Samples.text(), Samples.anyText().optional())
        .as((name, more) -> Threat.builder().id(id).name(name).description(more).build());
  }

  /** Vulnerabilities. */
  @Provide
  public static Arbitrary<Vulnerability> vulnerability() {
    return vulnerabilityId().flatMap(RiskDomain::vulnerabilityOf);
  }

  /** Vulnerabilities of that id. */
  public static Arbitrary<Vulnerability> vulnerabilityOf(VulnerabilityId id) {
    return Combinators.combine(Samples.text(), Samples.anyText().optional())
        .as((name, more) -> Vulnerability.builder().id(id).name(name).description(more).build());
  }

  /** Estimates. */
  @Provide
  public static Arbitrary<RiskEstimate> riskEstimate() {
    return Known.any().flatMap(RiskDomain::estimates);
  }

  /** Estimates by known parties on the known scales. */
  public static Arbitrary<RiskEstimate> estimates(Known known) {
    return Builders.withBuilder(RiskEstimate::builder)
        .use(Known.codeOf(known.criteria().likelihood()).optional())
        .in(RiskEstimate.Builder::likelihood)
        .use(Samples.map(CommonDomain.properties(), Known.codeOf(known.criteria().consequence())))
        .in(RiskEstimate.Builder::consequences)
        .use(Samples.map(AREAS, Known.codeOf(known.criteria().consequence())))
        .in(RiskEstimate.Builder::impacts)
        .use(Arbitraries.maps(Samples.anyText(), Samples.anyText()).ofMaxSize(2))
        .in(RiskEstimate.Builder::factors)
        .use(Samples.anyText().optional())
        .in(RiskEstimate.Builder::rationale)
        .use(known.partyId().optional())
        .in(RiskEstimate.Builder::estimatedBy)
        .build(RiskEstimate.Builder::build);
  }

  private static Arbitrary<ImmutableList<RiskEstimate>> independentEstimates(Known known) {
    return Samples.<PartyId>some(known.parties())
        .flatMap(
            parties ->
                Samples.forEach(
                    parties,
                    party -> estimates(known).map(estimate -> estimate.withEstimatedBy(party))));
  }

  /** Identifications of both kinds. */
  @Provide
  public static Arbitrary<RiskIdentification> riskIdentification() {
    return Known.any().flatMap(known -> known.riskId().flatMap(id -> identificationOf(known, id)));
  }

  private static Arbitrary<RiskIdentification> identificationOf(Known known, RiskId id) {
    ImmutableSortedSet<VulnerabilityId> paths = known.pathsOf(id);
    if (paths.isEmpty()) {
      return Builders.withBuilder(EventBased::builder)
          .use(Samples.text())
          .in(EventBased.Builder::event)
          .use(Samples.anyText().optional())
          .in(EventBased.Builder::source)
          .use(Samples.anyText().optional())
          .in(EventBased.Builder::cause)
          .use(Samples.anyText().optional())
          .in(EventBased.Builder::potentialConsequences)
          .use(Arbitraries.of(EventBasis.class).optional())
          .in(EventBased.Builder::basis)
          .use(Samples.anyText().optional())
          .in(EventBased.Builder::evidence)
          .use(Samples.<AssetId>some(known.assets()))
          .in(EventBased.Builder::affectedAssets)
          .build(EventBased.Builder::build);
    }
    return Combinators.combine(known.assetId(), Arbitraries.of(known.threats()))
        .as(
            (asset, threat) ->
                AssetBased.builder().asset(asset).threat(threat).vulnerabilities(paths).build());
  }

  /** Risks, found by event and by asset. */
  @Provide
  public static Arbitrary<Risk> risk() {
    return Known.any().flatMap(known -> known.riskId().flatMap(id -> riskOf(known, id)));
  }

  /** Risks of that id. */
  public static Arbitrary<Risk> riskOf(Known known, RiskId id) {
    return Builders.withBuilder(() -> Risk.builder().id(id))
        .use(Samples.text())
        .in(Risk.Builder::title)
        .use(identificationOf(known, id))
        .in(Risk.Builder::identification)
        .use(known.partyId().optional())
        .in(Risk.Builder::owner)
        .use(Samples.distinct(known.controlId(), 0, 2))
        .in(Risk.Builder::existingControls)
        .use(Samples.distinct(riskCategory(), 0, 2))
        .in(Risk.Builder::categories)
        .use(Samples.distinct(scopePart(), 0, 2))
        .in(Risk.Builder::scopeParts)
        .use(estimates(known))
        .withProbability(0.8)
        .in(Risk.Builder::inherent)
        .use(estimates(known))
        .withProbability(0.8)
        .in(Risk.Builder::current)
        .use(independentEstimates(known))
        .in(Risk.Builder::independentEstimates)
        .build(Risk.Builder::build);
  }

  /** Registers of risks. */
  @Provide
  public static Arbitrary<RiskRegister> riskRegister() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(RiskRegister.EMPTY)),
        Tuple.of(9, Known.any().flatMap(RiskDomain::registers)));
  }

  /** Registers that hold all risks, threats and vulnerabilities known. */
  public static Arbitrary<RiskRegister> registers(Known known) {
    return Combinators.combine(
            Samples.forEach(known.threats(), RiskDomain::threatOf),
            Samples.forEach(known.vulnerabilities(), RiskDomain::vulnerabilityOf),
            Samples.forEach(known.risks().keySet(), id -> riskOf(known, id)))
        .as(
            (threats, vulnerabilities, risks) ->
                RiskRegister.builder()
                    .threats(threats)
                    .vulnerabilities(vulnerabilities)
                    .risks(risks)
                    .build());
  }

  /** Derivations. */
  @Provide
  public static Arbitrary<Derivation> derivation() {
    return Builders.withBuilder(Derivation::builder)
        .use(Samples.text())
        .in(Derivation.Builder::method)
        .use(Arbitraries.of("1", "2.0.1"))
        .in(Derivation.Builder::version)
        .use(Arbitraries.maps(Samples.anyText(), Samples.anyText()).ofMaxSize(2))
        .in(Derivation.Builder::inputs)
        .use(Samples.anyText().list().ofMaxSize(2))
        .in(Derivation.Builder::steps)
        .build(Derivation.Builder::build);
  }

  /** Ratings, with and without a level. */
  @Provide
  public static Arbitrary<Rating> rating() {
    return scale().flatMap(RiskDomain::ratingOn);
  }

  /** Ratings on that scale, with and without a level. */
  public static Arbitrary<Rating> ratingOn(Scale levels) {
    return Samples.independent(
        Arbitraries.frequencyOf(
            Tuple.of(1, Samples.text().map(Unrated::because)), Tuple.of(3, ratedOn(levels))));
  }

  /** Levels of that scale, with their derivation. */
  public static Arbitrary<RatedLevel> ratedOn(Scale levels) {
    Arbitrary<BigDecimal> values =
        Combinators.combine(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.integers().between(-3, 6))
            .as(BigDecimal::valueOf);
    return Combinators.combine(Arbitraries.of(levels.levels()), values.optional(), derivation())
        .as(
            (level, value, derivation) ->
                RatedLevel.builder().level(level).value(value).derivation(derivation).build());
  }

  /** Lines of an assessment. */
  @Provide
  public static Arbitrary<AssessedRisk> assessedRisk() {
    return Known.any().flatMap(known -> known.riskId().flatMap(id -> assessedOf(known, id)));
  }

  /** Lines on that risk, evaluated by the known criteria, of any priority. */
  public static Arbitrary<AssessedRisk> assessedOf(Known known, RiskId id) {
    return Combinators.combine(
            known.partyId().optional(),
            ratingOn(known.criteria().levels()),
            ratingOn(known.criteria().levels()),
            Arbitraries.integers().between(1, 9))
        .as(
            (owner, inherent, current, priority) ->
                AssessedRisk.builder()
                    .risk(id)
                    .owner(owner)
                    .inherent(inherent)
                    .current(current)
                    .evaluation(known.criteria().evaluate(current))
                    .priority(priority)
                    .build());
  }

  /** Assessments in the order of urgency. */
  @Provide
  public static Arbitrary<RiskAssessment> riskAssessment() {
    return Known.any().flatMap(RiskDomain::assessments);
  }

  /** Assessments of some of the known risks, in the order of urgency. */
  public static Arbitrary<RiskAssessment> assessments(Known known) {
    Arbitrary<ImmutableList<AssessedRisk>> entries =
        Samples.<RiskId>some(known.risks().keySet())
            .flatMap(ids -> Samples.forEach(ids, id -> assessedOf(known, id)))
            .map(RiskDomain::prioritised);
    return Builders.withBuilder(
            () -> RiskAssessment.builder().criteriaVersion(known.criteria().version()))
        .use(assessmentId())
        .in(RiskAssessment.Builder::id)
        .use(Samples.day())
        .in(RiskAssessment.Builder::performedOn)
        .use(Samples.text())
        .in(RiskAssessment.Builder::method)
        .use(Arbitraries.of("1", "2.0.1"))
        .in(RiskAssessment.Builder::methodVersion)
        .use(Arbitraries.of(AssessmentTrigger.class).optional())
        .in(RiskAssessment.Builder::trigger)
        .use(Arbitraries.of(AssessmentBreadth.class).optional())
        .in(RiskAssessment.Builder::breadth)
        .use(Arbitraries.integers().between(1, 5).optional())
        .in(RiskAssessment.Builder::granularity)
        .use(Samples.day().optional())
        .in(RiskAssessment.Builder::nextDue)
        .use(Arbitraries.integers().between(1, 9).optional())
        .in(RiskAssessment.Builder::scopeVersion)
        .use(entries)
        .in(RiskAssessment.Builder::entries)
        .build(RiskAssessment.Builder::build);
  }

  /** The same lines in the order of urgency, numbered 1, 2, 3 and so on. */
  public static ImmutableList<AssessedRisk> prioritised(Iterable<? extends AssessedRisk> lines) {
    List<AssessedRisk> numbered = new ArrayList<>();
    for (AssessedRisk line : Ordering.from(AssessedRisk.BY_URGENCY).sortedCopy(lines)) {
      numbered.add(line.withPriority(numbered.size() + 1));
    }
    return ImmutableList.copyOf(numbered);
  }
}
