package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SupportChanges.support;

import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.leadership.Role;
import io.isms.standard.Edition;
import io.isms.support.CompetenceAction;
import io.isms.support.CompetenceActionKind;
import io.isms.support.CompetenceEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class CompetenceRulesTest extends RuleCases {
  private static final CompetenceId RISK = CompetenceId.of("C-RISK");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("CMP-01")
            .violatedBy(
                "a role does not say what it takes",
                role("ROLE-STAFF", it -> it.withCompetences()),
                "role ROLE-STAFF: competence undetermined"),
        RuleCase.of("CMP-02")
            .violatedBy(
                "the evidence of a competence ran out",
                riskEvidence(it -> it.withValidUntil(LocalDate.of(2026, 10, 31))),
                "CISO lacks evidence of C-RISK")
            .alsoReports("CMP-04"),
        RuleCase.of("CMP-02")
            .satisfiedBy("the officer is new", both(without(RISK), officerSince(DAY.minusDays(29))))
            .violatedBy(
                "the officer holds the role for thirty days",
                officerSince(DAY.minusDays(30)),
                "CISO lacks evidence of C-RISK"),
        RuleCase.of("CMP-03")
            .violatedBy(
                "nobody checked the auditor who comes for a time",
                evidenceOf("AUDITOR", it -> it.withVerifiedBy(Optional.empty())),
                "external AUDITOR not verified")
            .alsoReports("CMP-06"),
        RuleCase.of("CMP-04")
            .satisfiedBy(
                "what the officer lacks is being learnt",
                both(without(RISK), learning(it -> it.withCompletedOn(Optional.empty()))))
            .violatedBy(
                "nobody learns it",
                support(it -> it.withCompetenceActions(List.of())),
                "not one of the gaps in competence is as it should be: "
                    + "gap CISO/C-RISK has no action")
            .in(Edition.E2013, Edition.E2022)
            .violatedBy(
                "another gap is left alone",
                evidenceOf("ITM", it -> it.withValidUntil(LocalDate.of(2026, 10, 31))),
                "gap ITM/C-TRUST has no action")
            .alsoReports("CMP-02"),
        RuleCase.of("CMP-04")
            .in(Edition.E2005)
            .satisfiedBy(
                "what the officer lacks is being learnt",
                both(without(RISK), learning(it -> it.withCompletedOn(Optional.empty()))))
            .violatedBy(
                "nobody learns it",
                support(it -> it.withCompetenceActions(List.of())),
                "gap CISO/C-RISK has no action")
            .alsoReports("C05-5-2-2-LEAD"),
        RuleCase.of("CMP-05")
            .violatedBy(
                "nobody judged the training in time",
                support(
                    it ->
                        it.withCompetenceActions(
                            all(
                                it.competenceActions(),
                                action ->
                                    action
                                        .withEvaluatedOn(Optional.empty())
                                        .withEffective(Optional.empty())))),
                "effect of ACT-T-1 never evaluated"),
        RuleCase.of("CMP-05")
            .violatedBy(
                "the judgment is due and yet to come",
                training(
                    it -> it.withEvaluationDue(DAY.minusDays(1)).withEvaluatedOn(DAY.plusDays(1))),
                "effect of ACT-T-1 never evaluated")
            .violatedBy(
                "the judgment has no verdict",
                training(it -> it.withEffective(Optional.empty())),
                "effect of ACT-T-1 never evaluated"),
        RuleCase.of("CMP-05")
            .in(Edition.E2005)
            .violatedBy(
                "nobody judged at once and nobody planned to",
                training(it -> unjudged(it).withCompletedOn(DAY)),
                "effect of ACT-T-1 never evaluated"),
        RuleCase.of("CMP-05")
            .in(Edition.E2013, Edition.E2022)
            .violatedBy(
                "nobody judged within a month and nobody planned to",
                training(it -> unjudged(it).withCompletedOn(DAY.minusDays(31))),
                "effect of ACT-T-1 never evaluated"),
        RuleCase.of("CMP-06")
            .violatedBy(
                "the head of personnel checks herself",
                evidenceOf("HRM", it -> it.withVerifiedBy(PartyId.of("HRM"))),
                "self-verified competence C-TRUST of HRM")
            .violatedBy(
                "nobody checks",
                evidenceOf("HRM", it -> it.withVerifiedBy(Optional.empty())),
                "not verified competence C-TRUST of HRM"),
        RuleCase.of("CMP-07")
            .violatedBy(
                "evidence is on no record",
                evidenceOf("NURSE", it -> it.withRecord(Optional.empty())),
                "competence C-TRUST of NURSE undocumented"),
        RuleCase.of("C05-5-2-2-LEAD")
            .violatedBy(
                "the officer cannot assess risks and nobody teaches it",
                without(RISK),
                "CISO lacks C-RISK for ROLE-CISO")
            .alsoReports("CMP-04")
            .violatedBy(
                "no role says what it takes",
                isms ->
                    isms.withLeadership(
                        isms.leadership()
                            .withRoles(all(isms.leadership().roles(), it -> it.withCompetences()))),
                "no role says what it takes")
            .alsoReports("CMP-01", "REPEATED-MINOR"),
        RuleCase.of("C05-5-2-2-LEAD")
            .satisfiedBy(
                "what the officer lacks was learnt",
                both(
                    without(RISK),
                    learning(
                        it -> it.withCompletedOn(DAY).withEvaluatedOn(DAY).withEffective(true))))
            .violatedBy(
                "learning did not help",
                learning(it -> it.withCompletedOn(DAY).withEvaluatedOn(DAY).withEffective(false)),
                "CISO lacks C-RISK for ROLE-CISO"),
        RuleCase.of("C05-5-2-2-D")
            .violatedBy(
                "nothing shows what the nurse is able to do",
                evidenceOf("NURSE", it -> it.withValidUntil(LocalDate.of(2026, 10, 31))),
                "no competence record for NURSE"));
  }

  private static UnaryOperator<Isms> officerSince(LocalDate day) {
    return isms ->
        isms.withLeadership(
            isms.leadership()
                .withAssignments(
                    one(
                        isms.leadership().assignments(),
                        it -> it.person().equals(PartyId.of("CISO")),
                        it -> it.withSince(day))));
  }

  private static CompetenceAction unjudged(CompetenceAction action) {
    return action
        .withEvaluationDue(Optional.empty())
        .withEvaluatedOn(Optional.empty())
        .withEffective(Optional.empty());
  }

  private static UnaryOperator<Isms> training(UnaryOperator<CompetenceAction> change) {
    return support(it -> it.withCompetenceActions(all(it.competenceActions(), change)));
  }

  private static UnaryOperator<Isms> role(String id, UnaryOperator<Role> change) {
    return isms ->
        isms.withLeadership(
            isms.leadership()
                .withRoles(
                    one(isms.leadership().roles(), it -> it.id().value().equals(id), change)));
  }

  private static UnaryOperator<Isms> riskEvidence(UnaryOperator<CompetenceEvidence> change) {
    return support(
        it ->
            it.withCompetenceEvidence(
                one(it.competenceEvidence(), shown -> shown.competence().equals(RISK), change)));
  }

  private static UnaryOperator<Isms> evidenceOf(
      String person, UnaryOperator<CompetenceEvidence> change) {
    return support(
        it ->
            it.withCompetenceEvidence(
                one(
                    it.competenceEvidence(),
                    shown -> shown.person().value().equals(person),
                    change)));
  }

  private static UnaryOperator<Isms> without(CompetenceId competence) {
    return support(
        it ->
            it.withCompetenceEvidence(
                it.competenceEvidence().stream()
                    .filter(shown -> !shown.competence().equals(competence))
                    .toList()));
  }

  private static UnaryOperator<Isms> learning(UnaryOperator<CompetenceAction> change) {
    return support(
        it ->
            it.withCompetenceActions(
                change.apply(
                    CompetenceAction.builder()
                        .id(ActionId.of("ACT-T-2"))
                        .person(PartyId.of("CISO"))
                        .competence(RISK)
                        .kind(CompetenceActionKind.TRAINING)
                        .build())));
  }
}
