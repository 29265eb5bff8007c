package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SupportChanges.noNones;
import static io.isms.conformity.rules.SupportChanges.none;
import static io.isms.conformity.rules.SupportChanges.support;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.common.RoleId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.declaration.Declarations;
import io.isms.declaration.PlannedInterval;
import io.isms.standard.ClauseRef;
import io.isms.support.AwarenessKind;
import io.isms.support.AwarenessProgramme;
import io.isms.support.AwarenessSession;
import io.isms.support.AwarenessTopic;
import io.isms.support.UnderstandingCheckKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;

final class AwarenessRulesTest extends RuleCases {
  private static final PartyId NURSE = PartyId.of("NURSE");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("AWR-01")
            .violatedBy(
                "nobody told what failing entails",
                programme(
                    it ->
                        it.withSessions(
                            all(
                                it.sessions(),
                                session ->
                                    session.withTopics(
                                        AwarenessTopic.POLICY, AwarenessTopic.CONTRIBUTION)))),
                "AUDITOR not made aware of CONSEQUENCES",
                "CEO not made aware of CONSEQUENCES",
                "CISO not made aware of CONSEQUENCES",
                "COO not made aware of CONSEQUENCES",
                "HRM not made aware of CONSEQUENCES",
                "ITM not made aware of CONSEQUENCES",
                "NURSE not made aware of CONSEQUENCES")
            .alsoReports("REPEATED-MINOR")
            .violatedBy(
                "the nurse was at none of the sessions of the year",
                withoutNurse(),
                "NURSE not made aware of POLICY",
                "NURSE not made aware of CONTRIBUTION",
                "NURSE not made aware of CONSEQUENCES"),
        RuleCase.of("AWR-01")
            .satisfiedBy("the nurse is new", both(withoutNurse(), nurseSince(DAY.minusDays(29))))
            .violatedBy(
                "the nurse is here for thirty days",
                nurseSince(DAY.minusDays(30)),
                "NURSE not made aware of POLICY",
                "NURSE not made aware of CONTRIBUTION",
                "NURSE not made aware of CONSEQUENCES"),
        RuleCase.of("AWR-01")
            .satisfiedBy("the last session is a year old", lastSessionOn(DAY.minusYears(1)))
            .violatedBy(
                "the nurse was not at it",
                withoutNurse(),
                "NURSE not made aware of POLICY",
                "NURSE not made aware of CONTRIBUTION",
                "NURSE not made aware of CONSEQUENCES"),
        RuleCase.of("AWR-02")
            .violatedBy(
                "the staff hear nothing of their own rules",
                programme(
                    it ->
                        it.withMessages(
                            it.messages().get(0),
                            it.messages()
                                .get(1)
                                .withRoles(
                                    it.messages()
                                        .get(1)
                                        .roles()
                                        .headSet(RoleId.of("ROLE-STAFF"))))),
                "role ROLE-STAFF got only generic awareness"),
        RuleCase.of("AWR-03")
            .violatedBy(
                "nothing is said to patients",
                programme(it -> it.withAudiences("management", "patients", "staff")),
                "audience 'patients' has no message"),
        RuleCase.of("AWR-04")
            .violatedBy(
                "the reception learns nothing about security",
                support(
                    it ->
                        it.withTrainings(
                            all(it.trainings(), training -> training.withIncludesSecurity(false)))),
                "no other training mentions security"),
        RuleCase.of("AWR-04")
            .satisfiedBy(
                "there is no other training, with a reason",
                both(none("7.3", "training"), support(it -> it.withTrainings())))
            .violatedBy("the reason is gone", noNones(), "no other training mentions security"),
        RuleCase.of("AWR-05")
            .satisfiedBy(
                "the next session is a year ahead",
                programme(it -> it.withPlanned(DAY.plusYears(1))))
            .violatedBy(
                "it is a day later",
                programme(it -> it.withPlanned(DAY.plusYears(1).plusDays(1))),
                "no next message planned")
            .violatedBy(
                "it is today", programme(it -> it.withPlanned(DAY)), "no next message planned"),
        RuleCase.of("AWR-05")
            .violatedBy(
                "no session is planned",
                programme(it -> it.withPlanned()),
                "no next message planned"),
        RuleCase.of("AWR-06")
            .violatedBy(
                "nobody asks in between",
                programme(
                    it ->
                        it.withUnderstandingChecks(
                            all(
                                it.understandingChecks(),
                                check -> check.withKind(UnderstandingCheckKind.END_OF_SESSION)))),
                "no RANDOM check"),
        RuleCase.of("AWR-07")
            .violatedBy(
                "nobody looks",
                programme(it -> it.withBehaviourChecks(List.of())),
                "behaviour never verified"),
        RuleCase.of("AWR-07")
            .violatedBy(
                "somebody will look tomorrow",
                programme(
                    it ->
                        it.withBehaviourChecks(
                            all(it.behaviourChecks(), check -> check.withOn(DAY.plusDays(1))))),
                "behaviour never verified")
            .violatedBy(
                "somebody looked more than a year ago",
                programme(
                    it ->
                        it.withBehaviourChecks(
                            all(
                                it.behaviourChecks(),
                                check -> check.withOn(DAY.minusYears(1).minusDays(1))))),
                "behaviour never verified"),
        RuleCase.of("C05-4-2-2-E")
            .violatedBy(
                "nobody is trained",
                programme(it -> it.withKinds(AwarenessKind.AWARENESS)),
                "no TRAINING programme run")
            .violatedBy(
                "no session was held",
                programme(it -> it.withSessions(List.of())),
                "no training or awareness programme run")
            .alsoReports("C05-5-2-2-END", "REPEATED-MINOR"),
        RuleCase.of("C05-5-2-2-END")
            .satisfiedBy("a session is planned each year", AwarenessRulesTest::yearlySessions)
            .violatedBy(
                "the nurse was not at that of this year",
                programme(
                    it ->
                        it.withSessions(
                            all(
                                it.sessions(),
                                session ->
                                    session.on().isBefore(DAY.minusYears(1))
                                        ? session
                                        : withoutNurse(session)))),
                "role ROLE-STAFF was in no session"),
        RuleCase.of("C05-5-2-2-END")
            .violatedBy(
                "the nurse was at no session",
                withoutNurse(),
                "role ROLE-STAFF was in no session"));
  }

  private static UnaryOperator<Isms> nurseSince(LocalDate day) {
    return isms ->
        isms.withContext(
            isms.context()
                .withParties(
                    one(
                        isms.context().parties(),
                        it -> it.id().equals(NURSE),
                        it -> it.withSince(day))));
  }

  private static UnaryOperator<Isms> lastSessionOn(LocalDate day) {
    return programme(it -> it.withSessions(it.sessions().get(1).withOn(day)));
  }

  private static Isms yearlySessions(Isms isms) {
    return isms.withDeclarations(
        Declarations.builder()
            .from(isms.declarations())
            .addIntervals(
                PlannedInterval.builder()
                    .addClause(ClauseRef.of(isms.edition(), "5.2.2 ¶end"))
                    .interval(Period.ofYears(1))
                    .build())
            .build());
  }

  private static UnaryOperator<Isms> withoutNurse() {
    return programme(it -> it.withSessions(all(it.sessions(), AwarenessRulesTest::withoutNurse)));
  }

  private static AwarenessSession withoutNurse(AwarenessSession session) {
    return session.withParticipants(
        session.participants().stream().filter(person -> !person.equals(NURSE)).toList());
  }

  private static UnaryOperator<Isms> programme(UnaryOperator<AwarenessProgramme> change) {
    return support(it -> it.withAwarenessProgrammes(all(it.awarenessProgrammes(), change)));
  }
}
