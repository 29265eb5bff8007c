package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.operation;
import static io.isms.conformity.example.Edit.planning;
import static io.isms.conformity.rules.ReviewChanges.correctiveAction;
import static io.isms.conformity.rules.ReviewChanges.nonconformity;
import static io.isms.conformity.rules.SupportChanges.revision;
import static io.isms.improvement.NonconformityKind.EXTERNAL_OBLIGATION;
import static io.isms.improvement.NonconformityKind.ISMS_RULE;
import static io.isms.improvement.NonconformityKind.STANDARD;

import io.isms.Isms;
import io.isms.common.ChangeId;
import io.isms.common.DocumentId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.RecordId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.context.RequirementId;
import io.isms.declaration.NoneRecorded;
import io.isms.improvement.Correction;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformityKind;
import io.isms.improvement.NonconformitySource;
import io.isms.improvement.NonconformityStatus;
import io.isms.operation.ProcessTopic;
import io.isms.planning.Attainment;
import io.isms.planning.Objective;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class NonconformityRulesTest extends RuleCases {
  private static final String NAMELESS = "nonconformity NC-1 breaks no named requirement";

  private static UnaryOperator<Isms> correction(UnaryOperator<Correction> change) {
    return nonconformity(it -> it.withCorrections(Edit.all(it.corrections(), change)));
  }

  private static UnaryOperator<Isms> need(UnaryOperator<NeedDecision> change) {
    return nonconformity(it -> it.withNeed(change.apply(it.need().orElseThrow())));
  }

  private static UnaryOperator<Isms> missedResult() {
    return evaluation(
        it ->
            it.withResults(
                one(
                    it.results(),
                    result ->
                        result.measure().value().equals("M-1")
                            && result.on().equals(LocalDate.of(2026, 7, 6)),
                    result -> result.withMet(false))));
  }

  /** The nonconformity is of that kind and breaks nothing but that. */
  private static RuleCase breaking(
      String what, NonconformityKind kind, UnaryOperator<Nonconformity> change) {
    return RuleCase.of("NC-02")
        .satisfiedBy(
            "it breaks " + what + " only",
            nonconformity(it -> change.apply(it.withKind(kind).withControls().withDocuments())));
  }

  private static UnaryOperator<Isms> objective(String id, UnaryOperator<Objective> change) {
    return planning(
        it -> it.withObjectives(one(it.objectives(), one -> one.id().value().equals(id), change)));
  }

  private static Attainment attained(String on, boolean met) {
    return Attainment.builder()
        .on(LocalDate.parse(on))
        .met(met)
        .degree(met ? "Wholly" : "Not yet")
        .build();
  }

  /** It was concluded on that day that there is nothing behind a miss. */
  private static UnaryOperator<Isms> explained(String subject, LocalDate on) {
    return isms ->
        isms.withDeclarations(
            isms.declarations()
                .withNones(
                    NoneRecorded.builder()
                        .addClause(
                            ClauseRef.of(
                                isms.edition(), isms.edition() == Edition.E2022 ? "10.2" : "10.1"))
                        .subject(subject)
                        .reason("The help desk was closed")
                        .by(PartyId.of("CISO"))
                        .on(on)
                        .build()));
  }

  private static Isms missedObjective(Isms isms) {
    return isms.withPlanning(
        isms.planning()
            .withObjectives(
                one(
                    isms.planning().objectives(),
                    it -> it.id().value().equals("O-1"),
                    it ->
                        it.withDue(LocalDate.of(2026, 9, 30))
                            .withAttainments(
                                Attainment.builder()
                                    .on(LocalDate.of(2026, 10, 1))
                                    .met(false)
                                    .degree("Not yet")
                                    .build()))));
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("NC-01")
            .violatedBy(
                "somebody reacted a day too late",
                nonconformity(
                    it ->
                        it.withCorrections(it.corrections().get(0).withOn(LocalDate.of(2026, 6, 3)))
                            .withNeed(it.need().orElseThrow().withOn(LocalDate.of(2026, 6, 3)))),
                "nonconformity NC-1: no reaction by 2026-06-02"),
        RuleCase.of("NC-02")
            .violatedBy(
                "it is said to be against the standard, but no clause is named",
                nonconformity(it -> it.withKind(NonconformityKind.STANDARD)),
                "nonconformity NC-1 breaks no named requirement"),
        breaking("a clause", STANDARD, it -> it.withClauses(ClauseRef.of(Edition.E2022, "7.2")))
            .violatedBy("it names none", nonconformity(it -> it.withClauses()), NAMELESS)
            .violatedBy(
                "it is said to be against an obligation",
                nonconformity(it -> it.withKind(EXTERNAL_OBLIGATION)),
                NAMELESS),
        breaking(
                "an obligation",
                EXTERNAL_OBLIGATION,
                it -> it.withRequirements(RequirementId.of("REQ-LAW")))
            .violatedBy("it names none", nonconformity(it -> it.withRequirements()), NAMELESS),
        breaking("a document", ISMS_RULE, it -> it.withDocuments(DocumentId.of("DOC-PROCEDURES")))
            .violatedBy("it names none", nonconformity(it -> it.withDocuments()), NAMELESS),
        breaking("a policy", ISMS_RULE, it -> it.withPolicies(PolicyId.of("POL-ACCESS")))
            .violatedBy("it names none", nonconformity(it -> it.withPolicies()), NAMELESS),
        breaking(
                "a clause",
                STANDARD,
                it -> it.withClauses(ClauseRef.of(Edition.E2022, "7.2")).withKind(Optional.empty()))
            .violatedBy("it names none", nonconformity(it -> it.withClauses()), NAMELESS),
        breaking(
                "a policy",
                ISMS_RULE,
                it -> it.withPolicies(PolicyId.of("POL-ACCESS")).withKind(Optional.empty()))
            .violatedBy("it names none", nonconformity(it -> it.withPolicies()), NAMELESS),
        breaking(
                "an obligation",
                EXTERNAL_OBLIGATION,
                it -> it.withRequirements(RequirementId.of("REQ-LAW")).withKind(Optional.empty()))
            .violatedBy("it names none", nonconformity(it -> it.withRequirements()), NAMELESS),
        RuleCase.of("NC-03")
            .violatedBy(
                "nobody has examined the incident",
                operation(
                    it ->
                        it.withIncidents(
                            Edit.all(
                                it.incidents(),
                                incident -> incident.withNonconformity(Optional.empty())))),
                "incident INC-1 not examined for a nonconformity"),
        RuleCase.of("NC-04")
            .satisfiedBy(
                "a missed target led to the nonconformity",
                isms ->
                    evaluation(
                            it ->
                                it.withResults(
                                    Edit.all(
                                        it.results(),
                                        result ->
                                            result.withNonconformity(NonconformityId.of("NC-1")))))
                        .apply(missedResult().apply(isms)))
            .violatedBy(
                "it led to nothing",
                evaluation(
                    it ->
                        it.withResults(
                            Edit.all(
                                it.results(),
                                result -> result.withNonconformity(Optional.empty())))),
                "failed result of M-1 on 2026-07-06 not examined"),
        RuleCase.of("NC-05")
            .satisfiedBy(
                "a missed objective came to light as a nonconformity",
                isms ->
                    nonconformity(
                            it ->
                                it.withSource(NonconformitySource.OBJECTIVE_NOT_ACHIEVED)
                                    .withClosedOn(Optional.empty())
                                    .withCausesFoundOn(Optional.empty())
                                    .withDetectedOn(LocalDate.of(2026, 10, 2)))
                        .apply(missedObjective(isms)))
            .violatedBy(
                "the nonconformity is older",
                nonconformity(it -> it.withDetectedOn(LocalDate.of(2026, 9, 30))),
                "missed objective O-1 not examined")
            .violatedBy(
                "it came to light in another way",
                nonconformity(it -> it.withSource(NonconformitySource.AUDIT)),
                "missed objective O-1 not examined")
            .pausedBy(
                "the objective is due today",
                objective("O-1", it -> it.withDue(LocalDate.of(2026, 11, 1))))
            .pausedBy(
                "the objective was met a day later",
                objective(
                    "O-1",
                    it ->
                        it.withAttainments(
                            attained("2026-10-01", false), attained("2026-10-02", true)))),
        RuleCase.of("NC-05")
            .satisfiedBy(
                "it is on record why an objective was missed",
                isms -> explained("O-1", LocalDate.of(2026, 10, 1)).apply(missedObjective(isms)))
            .violatedBy(
                "that was recorded before",
                explained("O-1", LocalDate.of(2026, 9, 30)),
                "missed objective O-1 not examined")
            .violatedBy(
                "it was met before, and will be",
                objective(
                    "O-1",
                    it ->
                        it.withAttainments(
                            attained("2026-09-01", true),
                            attained("2026-10-02", false),
                            attained("2026-11-02", true))),
                "missed objective O-1 not examined"),
        RuleCase.of("NC-04")
            .satisfiedBy(
                "it is on record why a target was missed",
                isms ->
                    explained("M-1", LocalDate.of(2026, 7, 6)).apply(missedResult().apply(isms)))
            .violatedBy(
                "that was recorded before",
                explained("M-1", LocalDate.of(2026, 7, 5)),
                "failed result of M-1 on 2026-07-06 not examined"),
        RuleCase.of("NC-07")
            .satisfiedBy(
                "it was corrected, and it was decided on the day it was found",
                need(it -> it.withOn(LocalDate.of(2026, 5, 19))))
            .violatedBy(
                "nothing was done",
                nonconformity(it -> it.withCorrections()),
                "nonconformity NC-1 uncorrected without reason"),
        RuleCase.of("NC-08")
            .violatedBy(
                "the process is about something else",
                operation(
                    it ->
                        it.withProcesses(
                            Edit.all(
                                it.processes(),
                                process ->
                                    process.topics().contains(ProcessTopic.NONCONFORMITY)
                                        ? process.withTopics(ProcessTopic.OTHER)
                                        : process))),
                "no process for handling nonconformities")
            .alsoReports("OPS-04"),
        RuleCase.of("NC-09")
            .violatedBy(
                "nobody looked how far it reaches",
                nonconformity(it -> it.withExtent(Optional.empty())),
                "nonconformity NC-1: step EXTENT_AND_IMPACT missing")
            .violatedBy(
                "nobody asked what else the correction does",
                correction(it -> it.withSideEffects(Optional.empty())),
                "nonconformity NC-1: step CHOICE missing")
            .violatedBy(
                "nobody was told",
                nonconformity(it -> it.withStaffTold()),
                "nonconformity NC-1: step STAFF_TOLD missing")
            .violatedBy(
                "nobody watched the effect",
                correction(it -> it.withEffect(Optional.empty())),
                "nonconformity NC-1: step EFFECT_WATCHED missing")
            .violatedBy(
                "nobody else was informed",
                nonconformity(it -> it.withOthersInformed()),
                "nonconformity NC-1: step OTHERS_INFORMED missing"),
        RuleCase.of("NC-09")
            .violatedBy(
                "the correction has no day",
                correction(it -> it.withOn(Optional.empty())),
                "nonconformity NC-1: step CARRIED_OUT missing"),
        RuleCase.of("NC-10")
            .violatedBy(
                "the correction did not help",
                correction(it -> it.withEffective(false)),
                "nonconformity NC-1 not contained")
            .pausedBy(
                "it is not further than contained",
                nonconformity(it -> it.withStatus(NonconformityStatus.CONTAINED))),
        RuleCase.of("NC-11")
            .violatedBy(
                "it was closed before anybody decided",
                nonconformity(it -> it.withNeed(Optional.empty())),
                "nonconformity NC-1 closed without deciding on corrective action"),
        RuleCase.of("NC-12")
            .violatedBy(
                "no criteria are cited",
                need(it -> it.withCriteria(Optional.empty())),
                "nonconformity NC-1: decision without criteria"),
        RuleCase.of("NC-13")
            .violatedBy(
                "nobody has reviewed it",
                nonconformity(it -> it.withReview(Optional.empty())),
                "nonconformity NC-1: not reviewed")
            .violatedBy(
                "nobody looked for like cases on file",
                nonconformity(
                    it -> it.withReview(it.review().orElseThrow().withSimilar(Optional.empty()))),
                "nonconformity NC-1: review incomplete"),
        RuleCase.of("NC-14")
            .violatedBy(
                "no cause was found",
                nonconformity(it -> it.withCauses()),
                "nonconformity NC-1: cause undetermined"),
        RuleCase.of("NC-15")
            .violatedBy(
                "nobody looked elsewhere",
                nonconformity(it -> it.withSimilarSearch(Optional.empty())),
                "nonconformity NC-1: spread not examined"),
        RuleCase.of("NC-20")
            .violatedBy(
                "nobody decided whether the system must change",
                nonconformity(it -> it.withChangeNeeded(Optional.empty())),
                "nonconformity NC-1: change of the system undecided")
            .violatedBy(
                "it must, but nothing changes",
                nonconformity(it -> it.withChangeNeeded(true)),
                "nonconformity NC-1: the system must change, but no change is named"),
        RuleCase.of("NC-20")
            .satisfiedBy(
                "the system must change, and does",
                nonconformity(it -> it.withChangeNeeded(true).withChanges(ChangeId.of("CH-1")))),
        RuleCase.of("NC-21")
            .violatedBy(
                "nobody recorded what came of the action",
                correctiveAction(it -> it.withResult(Optional.empty())),
                "action CA-1: result unrecorded"),
        RuleCase.of("NC-21")
            .violatedBy(
                "it was not recorded itself",
                nonconformity(it -> it.withRecords()),
                "nonconformity NC-1 undocumented")
            .violatedBy(
                "only the audit is recorded",
                nonconformity(it -> it.withRecords(RecordId.of("REC-AUDIT"))),
                "nonconformity NC-1 undocumented")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("NC-21")
            .satisfiedBy(
                "the action is to be done tomorrow",
                correctiveAction(
                    it -> it.withResult(Optional.empty()).withImplementedOn(DAY.plusDays(1))))
            .violatedBy(
                "it is done today",
                correctiveAction(it -> it.withImplementedOn(DAY)),
                "action CA-1: result unrecorded")
            .alsoReports("NC-17")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("NC-22")
            .violatedBy(
                "the register is not published",
                revision("DOC-NC-REGISTER", it -> it.withPublishedOn(DAY.plusDays(1))),
                "register DOC-NC-REGISTER is no document in force")
            .pausedBy("there is no register", nonconformity(it -> it.withRegisters())),
        RuleCase.of("NC-22")
            .violatedBy(
                "it stands in two registers, not in one",
                nonconformity(
                    it ->
                        it.withRegisters(
                            DocumentId.of("DOC-NC-REGISTER"), DocumentId.of("DOC-OBJECTIVES"))),
                "nonconformity NC-1 stands in 2 registers (expected: one)"),
        RuleCase.of("C05-8-2-A")
            .violatedBy(
                "nobody knows when it was found",
                nonconformity(it -> it.withDetectedOn(Optional.empty())),
                "nonconformity NC-1: unknown when it was found")
            .violatedBy(
                "nobody knows how it was found",
                nonconformity(it -> it.withSource(Optional.empty())),
                "nonconformity NC-1: unknown how it was found"),
        RuleCase.of("C05-8-2-C")
            .violatedBy(
                "no reason is given why nothing is to be done",
                need(it -> it.withNeeded(false)),
                "nonconformity NC-1: need not evaluated")
            .violatedBy(
                "no reason is given why nothing is to be done, which was to be decided by tomorrow",
                nonconformity(
                    it ->
                        it.withNeedDue(DAY.plusDays(1))
                            .withNeed(it.need().orElseThrow().withNeeded(false))),
                "nonconformity NC-1: need not evaluated")
            .pausedBy(
                "it is to be decided today",
                nonconformity(it -> it.withNeed(Optional.empty()).withNeedDue(DAY)),
                "need of NC-1 is to be decided by 2026-11-01")
            .violatedBy(
                "nobody has decided",
                nonconformity(it -> it.withNeed(Optional.empty())),
                "nonconformity NC-1: need not evaluated"));
  }
}
