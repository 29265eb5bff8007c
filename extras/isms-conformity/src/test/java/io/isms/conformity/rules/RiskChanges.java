package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.planning;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.conformity.example.ConformingIsms;
import io.isms.declaration.NoneRecorded;
import io.isms.planning.Objective;
import io.isms.planning.Opportunity;
import io.isms.planning.OutcomeRisk;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.standard.ClauseRef;
import java.util.function.UnaryOperator;

/** Small changes of the risks and of the planning of a management system. */
final class RiskChanges {
  private RiskChanges() {}

  static UnaryOperator<Isms> criteria(UnaryOperator<RiskCriteria> change) {
    return isms -> isms.withCriteria(change.apply(isms.criteria().orElseThrow()));
  }

  static UnaryOperator<Isms> register(UnaryOperator<RiskRegister> change) {
    return isms -> isms.withRegister(change.apply(isms.register()));
  }

  static UnaryOperator<Isms> risk(String id, UnaryOperator<Risk> change) {
    return register(
        it -> it.withRisks(one(it.risks(), risk -> risk.id().value().equals(id), change)));
  }

  /** R-1 is identified in the same way as R-2. */
  static Isms toldByAnEvent(Isms isms) {
    Risk down = isms.register().findRisk(RiskId.of("R-2")).orElseThrow();
    return risk("R-1", it -> it.withIdentification(down.identification())).apply(isms);
  }

  /** Two who rate the likelihood of the risk two steps apart. */
  static Risk disagreeing(Risk risk) {
    return risk.withIndependentEstimates(
        risk.current().withEstimatedBy(PartyId.of("CISO")).withLikelihood(LevelCode.of("L3")),
        risk.current().withEstimatedBy(PartyId.of("ITM")).withLikelihood(LevelCode.of("L1")));
  }

  static UnaryOperator<Isms> estimate(String id, UnaryOperator<RiskEstimate> change) {
    return risk(id, it -> it.withCurrent(change.apply(it.current())));
  }

  /** A change of the newest assessment. */
  static UnaryOperator<Isms> assessment(UnaryOperator<RiskAssessment> change) {
    return isms -> isms.withAssessment(change.apply(isms.assessment().orElseThrow()));
  }

  /** A change of the assessment before the newest. */
  static UnaryOperator<Isms> earlierAssessment(UnaryOperator<RiskAssessment> change) {
    return isms -> isms.withEarlierAssessments(all(isms.earlierAssessments(), change));
  }

  /** All assessments are made after the day of the check. */
  static UnaryOperator<Isms> assessedLater() {
    UnaryOperator<RiskAssessment> later = it -> it.withPerformedOn(ConformingIsms.DAY.plusDays(1));
    return isms -> assessment(later).apply(earlierAssessment(later).apply(isms));
  }

  /** A change of a line of the newest assessment. */
  static UnaryOperator<Isms> entry(String id, UnaryOperator<AssessedRisk> change) {
    return assessment(
        it -> it.withEntries(one(it.entries(), entry -> entry.risk().value().equals(id), change)));
  }

  static UnaryOperator<Isms> objective(String id, UnaryOperator<Objective> change) {
    return planning(
        it ->
            it.withObjectives(
                one(it.objectives(), objective -> objective.id().value().equals(id), change)));
  }

  static UnaryOperator<Isms> everyObjective(UnaryOperator<Objective> change) {
    return planning(it -> it.withObjectives(all(it.objectives(), change)));
  }

  static UnaryOperator<Isms> outcomeRisk(String id, UnaryOperator<OutcomeRisk> change) {
    return planning(
        it ->
            it.withOutcomeRisks(
                one(it.outcomeRisks(), risk -> risk.id().value().equals(id), change)));
  }

  static UnaryOperator<Isms> opportunity(String id, UnaryOperator<Opportunity> change) {
    return planning(
        it ->
            it.withOpportunities(
                one(it.opportunities(), chance -> chance.id().value().equals(id), change)));
  }

  /** It is on record that there is none of something under a clause of the edition. */
  static UnaryOperator<Isms> withNone(String clause, String subject) {
    return isms ->
        isms.withDeclarations(
            isms.declarations()
                .withNones(
                    ImmutableList.<NoneRecorded>builder()
                        .addAll(isms.declarations().nones())
                        .add(
                            NoneRecorded.builder()
                                .addClause(ClauseRef.of(isms.edition(), clause))
                                .subject(subject)
                                .reason("Looked at, nothing found")
                                .by(PartyId.of("CISO"))
                                .on(ConformingIsms.DAY)
                                .build())
                        .build()));
  }
}
