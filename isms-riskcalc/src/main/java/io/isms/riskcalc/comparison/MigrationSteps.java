package io.isms.riskcalc.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.risk.AcceptanceException;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Unrated;
import io.isms.riskcalc.ResidualRisks;
import io.isms.riskcalc.RiskAssessor;
import io.isms.treatment.AcceptanceRules;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.StatedResidual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the risks of one system through one change of criteria. */
final class MigrationSteps {
  private final CriteriaChange change;
  private final Isms isms;
  private final LocalDate asOf;

  MigrationSteps(CriteriaChange change, Isms isms, LocalDate asOf) {
    this.change = change;
    this.isms = isms;
    this.asOf = asOf;
  }

  MigratedRisk migrate(Risk risk) {
    Rating before = change.before().rate(risk.current());
    Rating after = change.rateAgain(risk.current());
    MigratedRisk migrated =
        MigratedRisk.builder()
            .risk(risk.id())
            .owner(risk.owner())
            .before(before)
            .counterpart(before.findLevel().flatMap(change::counterpartOf))
            .after(after)
            .evaluatedBefore(change.before().criteria().evaluate(before))
            .evaluatedAfter(change.after().criteria().evaluate(after))
            .movement(change.movement(before, after))
            .build();
    Optional<RiskTreatment> treatment =
        Optional.ofNullable(isms.treatment().treatmentsByRisk().get(risk.id()));
    Optional<Rating> remained =
        treatment.isPresent()
            ? expected(change.before(), risk, treatment.orElseThrow())
            : Optional.of(before);
    Optional<Rating> remains =
        treatment.isPresent()
            ? expectedAfter(risk, after, treatment.orElseThrow())
            : Optional.of(after);
    if (remained.isEmpty() || remains.isEmpty()) {
      return migrated; // nothing remains of it, so nothing was accepted
    }
    ImmutableList.Builder<Reapproval> reapprovals = ImmutableList.builder();
    acceptAgain(risk, remained.orElseThrow(), remains.orElseThrow()).ifPresent(reapprovals::add);
    planAgain(migrated, remained.orElseThrow(), remains.orElseThrow()).ifPresent(reapprovals::add);
    return migrated.withReapprovals(reapprovals.build());
  }

  /**
   * What is expected to remain of a treated risk once it is rated by the criteria after; empty if
   * it is not treated, or avoided.
   */
  Optional<Rating> expectedAgain(Risk risk) {
    return Optional.ofNullable(isms.treatment().treatmentsByRisk().get(risk.id()))
        .flatMap(treatment -> expectedAfter(risk, change.rateAgain(risk.current()), treatment));
  }

  private Optional<Rating> expected(RiskAssessor assessor, Risk risk, RiskTreatment treatment) {
    return ResidualRisks.of(assessor, isms.controls(), asOf)
        .after(risk, treatment)
        .map(ResidualRisk::expected);
  }

  private Optional<Rating> expectedAfter(Risk risk, Rating after, RiskTreatment treatment) {
    CriteriaChange.Translation current = change.translate(risk.current());
    if (!current.lost().isEmpty()) {
      return Optional.of(after);
    }
    Risk translated = risk.withCurrent(current.estimate());
    if (treatment.statedResidual().isPresent()) {
      StatedResidual stated = treatment.statedResidual().orElseThrow();
      Level before = change.before().criteria().levels().getLevel(stated.level());
      Optional<Level> counterpart = change.counterpartOf(before);
      return counterpart.isEmpty()
          ? Optional.of(Unrated.because("no counterpart of stated level " + before.code()))
          : expected(
              change.after(),
              translated,
              treatment.withStatedResidual(stated.withLevel(counterpart.orElseThrow().code())));
    }
    return treatment.effects().isEmpty() || change.keepsTheScalesOfEstimates()
        ? expected(change.after(), translated, treatment)
        : Optional.of(
            Unrated.because("effects of controls are counted in levels of the scales before"));
  }

  /** Empty also if the acceptance did not hold before. */
  private Optional<Reapproval> acceptAgain(Risk risk, Rating remained, Rating remains) {
    return Optional.ofNullable(isms.treatment().acceptancesByRisk().get(risk.id()))
        .filter(
            acceptance ->
                new AcceptanceRules(change.before().criteria(), asOf)
                    .problemOf(acceptance, remained, risk.owner())
                    .isEmpty())
        .flatMap(acceptance -> problemAfter(acceptance, risk, remains))
        .map(
            problem ->
                Reapproval.builder()
                    .decision(DecisionKind.ACCEPTANCE)
                    .reason(problem)
                    .by(whoCanAccept(risk, remains))
                    .build());
  }

  private Optional<String> problemAfter(RiskAcceptance acceptance, Risk risk, Rating remains) {
    Optional<Level> accepted =
        change.counterpartOf(change.before().criteria().levels().getLevel(acceptance.level()));
    return accepted.isEmpty()
        ? Optional.of("no counterpart of accepted level " + acceptance.level())
        : new AcceptanceRules(change.after().criteria(), asOf)
            .problemOf(acceptance.withLevel(accepted.orElseThrow().code()), remains, risk.owner());
  }

  private ImmutableSortedSet<PartyId> whoCanAccept(Risk risk, Rating remains) {
    RiskCriteria criteria = change.after().criteria();
    Optional<Level> beyond = remains.findLevel().filter(level -> !criteria.accepts(level));
    return beyond.isEmpty()
        ? ownerOf(risk.owner())
        : criteria.exceptions().stream()
            .filter(
                exception ->
                    criteria.levels().getLevel(exception.upTo()).rank()
                        >= beyond.orElseThrow().rank())
            .map(AcceptanceException::approvers)
            .flatMap(ImmutableSortedSet::stream)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  private Optional<Reapproval> planAgain(MigratedRisk migrated, Rating remained, Rating remains) {
    List<String> reasons = new ArrayList<>();
    if (migrated.movement().hasMoved()) {
      reasons.add(describe("level", migrated.before(), migrated.after()));
    }
    if (migrated.evaluatedBefore() != migrated.evaluatedAfter()) {
      reasons.add(
          String.format(
              "it was %s and is %s", migrated.evaluatedBefore(), migrated.evaluatedAfter()));
    }
    if (change.movement(remained, remains).hasMoved()) {
      reasons.add(describe("residual level", remained, remains));
    }
    boolean planned =
        isms.treatmentPlan().flatMap(plan -> plan.findItem(migrated.risk())).isPresent();
    return planned && !reasons.isEmpty()
        ? Optional.of(
            Reapproval.builder()
                .decision(DecisionKind.TREATMENT_PLAN)
                .reason(String.join("; ", reasons))
                .by(ownerOf(migrated.owner()))
                .build())
        : Optional.empty();
  }

  private String describe(String what, Rating before, Rating after) {
    boolean lost = before.findLevel().flatMap(change::counterpartOf).isEmpty();
    return String.format(
        "%s %s%s becomes %s%s",
        what,
        before.label(),
        before.findLevel().isPresent() && lost ? ", which has no counterpart," : "",
        after.label(),
        after instanceof Unrated unrated ? " (" + unrated.reason() + ")" : "");
  }

  private static ImmutableSortedSet<PartyId> ownerOf(Optional<PartyId> owner) {
    return owner.map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of());
  }
}
