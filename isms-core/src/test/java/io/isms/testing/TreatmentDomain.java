package io.isms.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.SecurityProperty;
import io.isms.control.ControlId;
import io.isms.risk.ImpactArea;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.risk.VulnerabilityId;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.StatedResidual;
import io.isms.treatment.TakeRisk;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentOption;
import io.isms.treatment.TreatmentOptionKind;
import io.isms.treatment.TreatmentRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of the package {@code treatment}. */
public final class TreatmentDomain extends DomainContextBase {
  /** The sets of kinds that go together, as lists in no order. */
  private static final ImmutableList<ImmutableList<TreatmentOptionKind>> COMBINATIONS =
      ImmutableList.of(
          ImmutableList.of(TreatmentOptionKind.AVOID),
          ImmutableList.of(TreatmentOptionKind.TAKE),
          ImmutableList.of(TreatmentOptionKind.MODIFY),
          ImmutableList.of(TreatmentOptionKind.SHARE),
          ImmutableList.of(TreatmentOptionKind.RETAIN),
          ImmutableList.of(TreatmentOptionKind.MODIFY, TreatmentOptionKind.AVOID),
          ImmutableList.of(TreatmentOptionKind.SHARE, TreatmentOptionKind.MODIFY),
          ImmutableList.of(TreatmentOptionKind.RETAIN, TreatmentOptionKind.MODIFY),
          ImmutableList.of(TreatmentOptionKind.RETAIN, TreatmentOptionKind.TAKE),
          ImmutableList.of(
              TreatmentOptionKind.RETAIN,
              TreatmentOptionKind.SHARE,
              TreatmentOptionKind.MODIFY,
              TreatmentOptionKind.TAKE));

  /** Ids of actions. */
  @Provide
  public static Arbitrary<ActionId> actionId() {
    return Samples.idText("ACT-").map(ActionId::of);
  }

  /** Options of all five kinds. */
  @Provide
  public static Arbitrary<TreatmentOption> treatmentOption() {
    return Known.any()
        .flatMap(
            known ->
                Samples.independent(
                    Arbitraries.of(TreatmentOptionKind.values())
                        .flatMap(kind -> optionOf(known, kind))));
  }

  /** Options of that kind. */
  public static Arbitrary<TreatmentOption> optionOf(Known known, TreatmentOptionKind kind) {
    return switch (kind) {
      case AVOID ->
          Combinators.combine(Arbitraries.of(AvoidRisk.Means.values()), Samples.text())
              .as((means, what) -> AvoidRisk.builder().means(means).what(what).build());
      case TAKE -> Samples.text().map(text -> TakeRisk.builder().opportunity(text).build());
      case MODIFY ->
          Arbitraries.subsetOf(RiskFactor.values())
              .ofMinSize(1)
              .map(targets -> ModifyRisk.builder().targets(targets).build());
      case SHARE ->
          Combinators.combine(
                  Arbitraries.of(ShareRisk.Means.values()),
                  known.partyId(),
                  Samples.text().optional())
              .as(
                  (means, party, agreement) ->
                      ShareRisk.builder().means(means).party(party).agreement(agreement).build());
      case RETAIN ->
          Combinators.combine(Arbitraries.of(RetainRisk.Basis.values()), Samples.text())
              .as((basis, reason) -> RetainRisk.builder().basis(basis).reason(reason).build());
    };
  }

  /** Effects of controls. */
  @Provide
  public static Arbitrary<ControlEffect> controlEffect() {
    return Known.any()
        .flatMap(known -> known.controlId().flatMap(id -> effectOf(id, known.vulnerabilities())));
  }

  /** Effects of that control, on the whole or on one of those paths. */
  public static Arbitrary<ControlEffect> effectOf(
      ControlId control, Iterable<VulnerabilityId> paths) {
    ImmutableList<VulnerabilityId> all = ImmutableList.copyOf(paths);
    Arbitrary<Optional<VulnerabilityId>> path =
        all.isEmpty() ? Arbitraries.just(Optional.empty()) : Arbitraries.of(all).optional();
    Arbitrary<Optional<SecurityProperty>> property = CommonDomain.securityProperty().optional();
    Arbitrary<Optional<ImpactArea>> area = RiskDomain.impactArea().optional();
    return Combinators.combine(
            Arbitraries.of(RiskFactor.values()),
            Arbitraries.integers().between(0, 4),
            path,
            property,
            area)
        .as(
            (on, steps, vulnerability, loss, hurt) -> {
              ControlEffect.Builder effect =
                  ControlEffect.builder().control(control).on(on).steps(steps);
              if (steps == 0) {
                effect.eliminationReason("Nothing is left.");
              }
              if (on == RiskFactor.LIKELIHOOD) {
                effect.vulnerability(vulnerability);
              } else if (loss.isPresent()) {
                effect.property(loss);
              } else {
                effect.area(hurt);
              }
              return effect.build();
            });
  }

  /** Treatments. */
  @Provide
  public static Arbitrary<RiskTreatment> riskTreatment() {
    return Known.any().flatMap(known -> known.riskId().flatMap(id -> treatmentOf(known, id)));
  }

  /** Treatments of that risk, by options that go together. */
  public static Arbitrary<RiskTreatment> treatmentOf(Known known, RiskId risk) {
    return Samples.independent(
        Arbitraries.of(COMBINATIONS)
            .flatMap(
                kinds ->
                    Samples.distinct(
                            known.controlId(),
                            kinds.contains(TreatmentOptionKind.MODIFY) ? 1 : 0,
                            3)
                        .flatMap(controls -> treatmentOf(known, risk, kinds, controls))));
  }

  private static Arbitrary<RiskTreatment> treatmentOf(
      Known known,
      RiskId risk,
      List<TreatmentOptionKind> kinds,
      ImmutableList<ControlId> controls) {
    Arbitrary<ImmutableList<ControlEffect>> effects =
        controls.isEmpty()
            ? Arbitraries.just(ImmutableList.of())
            : Arbitraries.of(controls)
                .flatMap(control -> effectOf(control, known.pathsOf(risk)))
                .list()
                .ofMaxSize(3)
                .map(ImmutableList::copyOf);
    return Builders.withBuilder(() -> RiskTreatment.builder().risk(risk))
        .use(Samples.forEach(kinds, kind -> optionOf(known, kind)))
        .in(RiskTreatment.Builder::options)
        .use(Samples.<TreatmentOptionKind>some(List.of(TreatmentOptionKind.values())))
        .in(RiskTreatment.Builder::considered)
        .use(Arbitraries.just(controls))
        .in(RiskTreatment.Builder::necessaryControls)
        .use(effects)
        .in(RiskTreatment.Builder::effects)
        .use(statedResiduals(known).optional(0.3))
        .in(RiskTreatment.Builder::statedResidual)
        .use(Samples.anyText().optional())
        .in(RiskTreatment.Builder::rationale)
        .build(RiskTreatment.Builder::build);
  }

  private static Arbitrary<StatedResidual> statedResiduals(Known known) {
    return Combinators.combine(Known.codeOf(known.criteria().levels()), Samples.text())
        .as((level, reason) -> StatedResidual.builder().level(level).reason(reason).build());
  }

  /** Residual levels stated by hand. */
  @Provide
  public static Arbitrary<StatedResidual> statedResidual() {
    return Known.any().flatMap(TreatmentDomain::statedResiduals);
  }

  /** Acceptances. */
  @Provide
  public static Arbitrary<RiskAcceptance> riskAcceptance() {
    return Known.any()
        .flatMap(known -> known.riskId().flatMap(id -> acceptanceOf(known, id)))
        .flatMap(it -> CommonDomain.roleId().optional().map(role -> it.withRole(role)));
  }

  /** Acceptances of that risk, in force or run out. */
  public static Arbitrary<RiskAcceptance> acceptanceOf(Known known, RiskId risk) {
    Arbitrary<Tuple.Tuple2<AcceptanceBasis, Optional<String>>> reasons =
        Combinators.combine(
                Arbitraries.of(AcceptanceBasis.values()),
                Samples.text(),
                Arbitraries.of(true, false))
            .as(
                (basis, text, given) ->
                    Tuple.of(
                        basis,
                        given || basis == AcceptanceBasis.EXCEPTION
                            ? Optional.of(text)
                            : Optional.empty()));
    return Combinators.combine(
            Known.codeOf(known.criteria().levels()),
            known.partyId(),
            Samples.day(),
            Arbitraries.integers().between(0, 800).optional(),
            reasons,
            CommonDomain.contentHash().optional(),
            known.partyId().optional(),
            CommonDomain.revocation(known.partyId()).optional())
        .as(
            (level, by, on, days, reason, seen, asking, takenBack) ->
                RiskAcceptance.builder()
                    .risk(risk)
                    .level(level)
                    .acceptedBy(by)
                    .requestedBy(asking)
                    .acceptedOn(on)
                    .revocation(takenBack.filter(it -> !it.on().isBefore(on)))
                    .validUntil(days.map(on::plusDays))
                    .basis(reason.get1())
                    .justification(reason.get2())
                    .seen(seen)
                    .build());
  }

  /** Actions. */
  @Provide
  public static Arbitrary<TreatmentAction> treatmentAction() {
    return Known.any().flatMap(known -> actionId().flatMap(id -> actionOf(known, id)));
  }

  /** Actions of that id, complete or not, open or not. */
  public static Arbitrary<TreatmentAction> actionOf(Known known, ActionId id) {
    Arbitrary<Tuple.Tuple2<ActionStatus, Optional<LocalDate>>> states =
        Combinators.combine(Arbitraries.of(ActionStatus.values()), Samples.day().optional())
            .as(
                (status, day) ->
                    Tuple.of(status, status == ActionStatus.DONE ? day : Optional.empty()));
    return Builders.withBuilder(() -> TreatmentAction.builder().id(id))
        .use(Samples.text())
        .in(TreatmentAction.Builder::what)
        .use(Samples.<RiskId>some(known.risks().keySet()))
        .in(TreatmentAction.Builder::risks)
        .use(Samples.distinct(known.controlId(), 0, 2))
        .in(TreatmentAction.Builder::controls)
        .use(Samples.anyText().list().ofMaxSize(2))
        .in(TreatmentAction.Builder::resources)
        .use(CommonDomain.money().optional())
        .in(TreatmentAction.Builder::cost)
        .use(known.partyId().optional())
        .in(TreatmentAction.Builder::responsible)
        .use(Samples.day().optional())
        .in(TreatmentAction.Builder::due)
        .use(Arbitraries.integers().between(1, 4))
        .in(TreatmentAction.Builder::priority)
        .use(states)
        .in((action, state) -> action.status(state.get1()).completedOn(state.get2()))
        .build(TreatmentAction.Builder::build);
  }

  /** What is decided about the risks. */
  @Provide
  public static Arbitrary<TreatmentRegister> treatmentRegister() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(TreatmentRegister.EMPTY)),
        Tuple.of(9, Known.any().flatMap(TreatmentDomain::registers)));
  }

  /** What is decided about some of the known risks. */
  public static Arbitrary<TreatmentRegister> registers(Known known) {
    return Combinators.combine(
            Samples.<RiskId>some(known.risks().keySet())
                .flatMap(ids -> Samples.forEach(ids, id -> treatmentOf(known, id))),
            Samples.distinct(actionId(), 0, 4)
                .flatMap(ids -> Samples.forEach(ids, id -> actionOf(known, id))),
            Samples.<RiskId>some(known.risks().keySet())
                .flatMap(ids -> Samples.forEach(ids, id -> acceptanceOf(known, id))))
        .as(
            (treatments, actions, acceptances) ->
                TreatmentRegister.builder()
                    .treatments(treatments)
                    .actions(actions)
                    .acceptances(acceptances)
                    .build());
  }

  /** What remains of a risk. */
  @Provide
  public static Arbitrary<ResidualRisk> residualRisk() {
    return Known.any().flatMap(known -> known.riskId().flatMap(id -> residualOf(known, id)));
  }

  /** What remains of that risk, rated or not. */
  public static Arbitrary<ResidualRisk> residualOf(Known known, RiskId risk) {
    return Combinators.combine(
            RiskDomain.ratingOn(known.criteria().levels()),
            RiskDomain.ratingOn(known.criteria().levels()),
            Samples.text().optional())
        .as(
            (today, expected, stated) ->
                ResidualRisk.builder()
                    .risk(risk)
                    .today(today)
                    .expected(expected)
                    .statedReason(stated)
                    .build());
  }

  /** Lines of a plan. */
  @Provide
  public static Arbitrary<PlannedTreatment> plannedTreatment() {
    return Known.any()
        .flatMap(
            known ->
                Combinators.combine(known.riskId(), Samples.distinct(actionId(), 0, 3))
                    .flatAs((risk, actions) -> plannedOf(known, risk, actions)));
  }

  private static Arbitrary<PlannedTreatment> plannedOf(
      Known known, RiskId risk, List<ActionId> actions) {
    return Builders.withBuilder(PlannedTreatment::builder)
        .use(known.partyId().optional())
        .in(PlannedTreatment.Builder::owner)
        .use(RiskDomain.ratingOn(known.criteria().levels()))
        .in(PlannedTreatment.Builder::current)
        .use(treatmentOf(known, risk))
        .in(PlannedTreatment.Builder::treatment)
        .use(residualOf(known, risk).optional())
        .in(PlannedTreatment.Builder::residual)
        .use(acceptanceOf(known, risk).optional())
        .in(PlannedTreatment.Builder::acceptance)
        .use(Samples.<ActionId>some(actions))
        .in(PlannedTreatment.Builder::actions)
        .build(PlannedTreatment.Builder::build);
  }

  /** Plans. */
  @Provide
  public static Arbitrary<RiskTreatmentPlan> riskTreatmentPlan() {
    return Known.any().flatMap(TreatmentDomain::plans);
  }

  /** Plans for some of the known risks. */
  public static Arbitrary<RiskTreatmentPlan> plans(Known known) {
    return Combinators.combine(
            Samples.<RiskId>some(known.risks().keySet()), Samples.distinct(actionId(), 0, 4))
        .flatAs(
            (risks, actions) ->
                Builders.withBuilder(
                        () ->
                            RiskTreatmentPlan.builder().criteriaVersion(known.criteria().version()))
                    .use(Arbitraries.integers().between(1, 9))
                    .in(RiskTreatmentPlan.Builder::version)
                    .use(RiskDomain.assessmentId())
                    .in(RiskTreatmentPlan.Builder::assessment)
                    .use(Samples.day())
                    .in(RiskTreatmentPlan.Builder::preparedOn)
                    .use(Samples.forEach(risks, risk -> plannedOf(known, risk, actions)))
                    .in(RiskTreatmentPlan.Builder::items)
                    .use(
                        Samples.forEach(actions, id -> actionOf(known, id))
                            .map(
                                all ->
                                    ImmutableSortedSet.copyOf(TreatmentAction.BY_URGENCY, all)
                                        .asList()))
                    .in(RiskTreatmentPlan.Builder::actions)
                    .build(RiskTreatmentPlan.Builder::build));
  }

  /** What remains of every risk of the assessment. */
  public static Arbitrary<ImmutableList<ResidualRisk>> residuals(
      Known known, RiskAssessment assessment) {
    return Samples.forEach(assessment.byRisk().keySet(), risk -> residualOf(known, risk));
  }
}
