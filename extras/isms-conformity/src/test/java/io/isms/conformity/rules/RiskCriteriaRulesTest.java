package io.isms.conformity.rules;

import static io.isms.conformity.rules.RiskChanges.assessedLater;
import static io.isms.conformity.rules.RiskChanges.criteria;
import static io.isms.conformity.rules.RiskChanges.earlierAssessment;
import static io.isms.conformity.rules.RiskChanges.risk;

import io.isms.Isms;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class RiskCriteriaRulesTest extends RuleCases {
  private static final LocalDate FIRST_USE = LocalDate.of(2025, 9, 1);
  private static final Edition[] LATER = {Edition.E2013, Edition.E2022};

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RA-01")
            .violatedBy(
                "nothing was assessed yet",
                assessedLater(),
                "risk assessment process not applied: no assessment of any risk")
            .alsoReports("RA-19", "RAX-01", "RAX-06", "RAX-08"),
        RuleCase.of("RA-02")
            .violatedBy(
                "no level is acceptable",
                criteria(it -> it.withAcceptable(Set.of())),
                "no risk acceptance criterion: no level is acceptable")
            .alsoReports("RA-18", "MRV-04"),
        RuleCase.of("C05-4-2-1-C-2")
            .violatedBy(
                "every level is acceptable",
                criteria(it -> it.withAcceptable(it.levels().byCode().keySet())),
                "criteria v1 accept every level [H, L, M, VH, VL] (expected: a lower part of the"
                    + " scale)")
            .alsoReports("RA-18"),
        RuleCase.of("RA-03")
            .violatedBy(
                "there are no criteria",
                isms -> isms.withCriteria(Optional.empty()),
                "criteria missing for consequence, likelihood and level of risk")
            .alsoReports("RA-01", "RA-02", "RA-17", "RA-21"),
        RuleCase.of("RA-04")
            .violatedBy(
                "the criteria do not say when",
                criteria(it -> it.withWhenToAssess(Optional.empty())),
                "criteria v1 silent on when to assess"),
        RuleCase.of("RA-05")
            .violatedBy(
                "the criteria answer to nothing",
                criteria(it -> it.withIssues().withRequirements()),
                "criteria v1 not tied to any issue or requirement")
            .violatedBy(
                "the appetite is not stated",
                criteria(it -> it.withAppetite(Optional.empty())),
                "criteria v1 not tied to an appetite for risk"),
        RuleCase.of("RA-06")
            .violatedBy(
                "the criteria name no outcome",
                criteria(it -> it.withOutcomes()),
                "criteria v1 ignore what the system is to bring about"),
        RuleCase.of("RA-07")
            .violatedBy(
                "the criteria were approved after the first assessment",
                criteria(it -> it.withApprovedOn(LocalDate.of(2025, 9, 2))),
                "criteria v1 used before approval"),
        RuleCase.of("C05-5-1-F")
            .violatedBy(
                "a nurse decided on the criteria",
                criteria(it -> it.withApprovedBy(PartyId.of("NURSE"))),
                "criteria v1 not decided by management before their first use")
            .violatedBy(
                "management decided after the first assessment",
                criteria(it -> it.withApprovedOn(LocalDate.of(2025, 9, 2))),
                "criteria v1 not decided by management before their first use"),
        RuleCase.of("C05-4-2-1-C-1")
            .violatedBy(
                "nobody says why the method suits",
                criteria(it -> it.withSuitability(Optional.empty())),
                "criteria v1 do not say why method 'iso-27005-2022' suits the organization"),
        RuleCase.of("RA-14")
            .violatedBy(
                "one level of likelihood says nothing",
                criteria(it -> it.withLikelihood(undefined(it.likelihood(), "L2"))),
                "level L2 of scale likelihood undefined, raters will differ"),
        RuleCase.of("RA-17")
            .in(LATER)
            .violatedBy(
                "the last assessment was by another version of the method",
                earlierAssessment(it -> it.withMethodVersion("0")),
                "not one of the assessments is as it should be: assessments RA-2025 and RA-2026"
                    + " cannot be compared"),
        RuleCase.of("RA-17")
            .in(Edition.E2005)
            .violatedBy(
                "the last assessment was by another version of the method",
                earlierAssessment(it -> it.withMethodVersion("0")),
                "assessments RA-2025 and RA-2026 cannot be compared"),
        RuleCase.of("RA-20")
            .violatedBy(
                "no document is named",
                criteria(it -> it.withDocument(Optional.empty())),
                "no documented process of risk assessment in force: none named")
            .alsoReports("C05-4-3-1"),
        RuleCase.of("RA-21")
            .satisfiedBy(
                "the assessments cannot be compared",
                earlierAssessment(it -> it.withMethodVersion("0")))
            .violatedBy(
                "nobody looked at the method",
                criteria(it -> it.withMethodReviews()),
                "method not questioned after the inconsistency of assessment RA-2026"),
        RuleCase.of("RA-32")
            .violatedBy(
                "the criteria hold only since the second assessment",
                criteria(it -> it.withInForceSince(LocalDate.of(2025, 9, 2))),
                "criteria v1 set after the result of assessment RA-2025"),
        RuleCase.of("RA-07")
            .satisfiedBy(
                "the criteria were approved on the day of their first use",
                criteria(it -> it.withApprovedOn(FIRST_USE))),
        RuleCase.of("C05-5-1-F")
            .satisfiedBy(
                "the criteria were approved on the day of their first use",
                criteria(it -> it.withApprovedOn(FIRST_USE))),
        RuleCase.of("RA-14")
            .in(LATER)
            .violatedBy(
                "no level says anything",
                criteria(
                    it ->
                        it.withLikelihood(undefined(it.likelihood()))
                            .withConsequence(undefined(it.consequence()))
                            .withLevels(undefined(it.levels()))),
                "not one of the levels is as it should be: level L1 of scale likelihood undefined,"
                    + " raters will differ"),
        RuleCase.of("RA-21")
            .satisfiedBy(
                "raters disagree, and the method was looked at on the day of the assessment",
                isms ->
                    reviewedOn(LocalDate.of(2026, 9, 1))
                        .apply(risk("R-1", RiskChanges::disagreeing).apply(isms)))
            .violatedBy(
                "the method was looked at the day before",
                reviewedOn(LocalDate.of(2026, 8, 31)),
                "method not questioned after the inconsistency of assessment RA-2026")
            .violatedBy(
                "the method will be looked at tomorrow",
                reviewedOn(LocalDate.of(2026, 11, 2)),
                "method not questioned after the inconsistency of assessment RA-2026"),
        RuleCase.of("RA-32")
            .satisfiedBy(
                "the criteria hold since the day of the first assessment",
                criteria(it -> it.withInForceSince(FIRST_USE))));
  }

  private static UnaryOperator<Isms> reviewedOn(LocalDate day) {
    return criteria(
        it -> it.withMethodReviews(Edit.all(it.methodReviews(), review -> review.withOn(day))));
  }

  private static Scale undefined(Scale scale) {
    return scale.withLevels(
        Edit.all(scale.levels(), level -> level.withDescription(Optional.empty())));
  }

  private static Scale undefined(Scale scale, String code) {
    UnaryOperator<Level> undefine = it -> it.withDescription(Optional.empty());
    return scale.withLevels(
        Edit.one(scale.levels(), level -> level.code().equals(LevelCode.of(code)), undefine));
  }
}
