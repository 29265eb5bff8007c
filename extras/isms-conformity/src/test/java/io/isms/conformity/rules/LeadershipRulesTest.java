package io.isms.conformity.rules;

import static io.isms.conformity.rules.SupportChanges.support;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.organization;
import static io.isms.conformity.rules.SystemChanges.party;
import static io.isms.conformity.rules.SystemChanges.policy;
import static io.isms.conformity.rules.SystemChanges.some;
import static io.isms.standard.Edition.E2013;
import static io.isms.standard.Edition.E2022;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.context.OrganizationKind;
import io.isms.evaluation.PerformanceReport;
import io.isms.leadership.ParentEngagement;
import io.isms.support.ResourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class LeadershipRulesTest extends RuleCases {
  private static final PartyId CISO = PartyId.of("CISO");
  private static final String NOT_ONE = "not one of the controls is as it should be: control ";
  private static final String ALONE =
      " is embedded in no owned process (expected: one with an owner)";

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("LDR-01")
            .violatedBy(
                "nobody says who top management is",
                organization(it -> it.withTopManagement()),
                "top management not identified")
            .alsoReports(
                "LDR-02",
                "LDR-04",
                "LDR-09",
                "LDR-10",
                "LDR-11",
                "POL-01",
                "POL-11",
                "ROL-05",
                "SCP-12",
                "SCP-15",
                "AUD-28",
                "RA-10",
                "REPEATED-MINOR"),
        RuleCase.of("LDR-03")
            .violatedBy(
                "a top manager left",
                party("COO", it -> it.withUntil(LocalDate.of(2026, 10, 31))),
                "COO does not direct the ISMS organization (expected: a person who works for it)"),
        RuleCase.of("LDR-04")
            .violatedBy(
                "the security officer is to answer for all",
                leadership(it -> it.withAccountable(CISO)),
                "overall accountability delegated away to [CISO] (expected: a top manager)"),
        RuleCase.of("LDR-05")
            .violatedBy(
                "the policy serves goals of its own",
                policy(it -> it.withStrategicGoals("Peace of mind")),
                "policy POL-IS not tied to strategy (expected: one of the goals [Safe care, Trust"
                    + " of patients])"),
        RuleCase.of("LDR-06")
            .violatedBy(
                "C-MDM runs in no process",
                Edit.operation(
                    it ->
                        it.withProcesses(
                            Edit.one(
                                it.processes(),
                                one -> one.id().value().equals("P-ACCESS"),
                                one ->
                                    one.withControls(
                                        Sets.filter(
                                            one.controls(),
                                            control -> !control.number().equals("C-MDM")))))),
                "control C-MDM is embedded in no owned process (expected: one with an owner)")
            .alsoReports("OPS-05"),
        RuleCase.of("LDR-06")
            .in(E2013)
            .violatedBy(
                "no process has an owner",
                LeadershipRulesTest::noOwners,
                NOT_ONE + "2013:A.7.2.2" + ALONE)
            .alsoReports("OPS-01"),
        RuleCase.of("LDR-06")
            .in(E2022)
            .violatedBy(
                "no process has an owner",
                LeadershipRulesTest::noOwners,
                NOT_ONE + "2022:A.5.15" + ALONE)
            .alsoReports("OPS-01"),
        RuleCase.of("LDR-07")
            .violatedBy(
                "nobody decides on rooms",
                support(
                    it ->
                        it.withResourceNeeds(
                            some(
                                it.resourceNeeds(),
                                one -> one.kind() == ResourceKind.FACILITY,
                                one -> one.withKind(ResourceKind.TECHNICAL)))),
                "no decision on FACILITY resources (expected: a need, or a recorded none)"),
        RuleCase.of("LDR-08")
            .violatedBy(
                "nobody looks whether resources suffice",
                support(
                    it ->
                        it.withResourceReviews(
                            some(
                                it.resourceReviews(),
                                one -> true,
                                one -> one.withAdequate(Optional.empty())))),
                "review silent on resource adequacy (expected: adequate, or what is adjusted)"),
        RuleCase.of("LDR-09")
            .violatedBy(
                "only the security officer speaks",
                messagesBy(CISO),
                "no message from the top since the beginning (expected: within P1Y)")
            .alsoReports("COM-05"),
        RuleCase.of("LDR-10")
            .violatedBy(
                "the top reads nothing",
                reportsRead(Optional.empty()),
                "no ISMS report reviewed by top management")
            .violatedBy(
                "the top read something long ago",
                reportsRead(Optional.of(LocalDate.of(2025, 10, 31))),
                "no ISMS report reviewed by top management since 2025-10-31 (expected: within"
                    + " P1Y)"),
        RuleCase.of("LDR-11")
            .violatedBy(
                "the security officer sets the targets",
                leadership(
                    it ->
                        it.withImprovementTargets(
                            some(
                                it.improvementTargets(), one -> true, one -> one.withSetBy(CISO)))),
                "no improvement target set (expected: one in force, by a top manager)"),
        RuleCase.of("LDR-12")
            .satisfiedBy(
                "the clinic is part of a group and talks to it",
                SupportChanges.both(
                    organization(
                        it -> it.withKind(OrganizationKind.PART_OF_ENTITY).withParent("Group")),
                    leadership(
                        it ->
                            it.withParentEngagements(
                                ParentEngagement.builder()
                                    .on(LocalDate.of(2026, 3, 2))
                                    .addTopics("Funds")
                                    .build()))))
            .violatedBy(
                "nobody talks to the group",
                leadership(it -> it.withParentEngagements()),
                "parent management not engaged"));
  }

  private static UnaryOperator<Isms> messagesBy(PartyId sender) {
    return support(
        it ->
            it.withCommunications(
                some(it.communications(), one -> true, one -> one.withBy(sender))));
  }

  private static UnaryOperator<Isms> reportsRead(Optional<LocalDate> on) {
    return isms ->
        isms.withEvaluation(
            isms.evaluation()
                .withPerformanceReports(
                    some(
                        isms.evaluation().performanceReports(),
                        one -> true,
                        one ->
                            PerformanceReport.builder()
                                .from(one)
                                .on(on.orElse(one.on()))
                                .readOn(on)
                                .build())));
  }

  private static Isms noOwners(Isms isms) {
    return isms.withOperation(
        isms.operation()
            .withProcesses(
                some(
                    isms.operation().processes(),
                    one -> true,
                    one -> one.withOwner(Optional.empty()))));
  }
}
