package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SupportChanges.noNones;
import static io.isms.conformity.rules.SupportChanges.none;
import static io.isms.conformity.rules.SupportChanges.support;
import static io.isms.support.CommunicationSubject.IMPROVEMENT;
import static io.isms.support.CommunicationSubject.LAW;
import static io.isms.support.CommunicationSubject.OBJECTIVES;
import static io.isms.support.CommunicationSubject.POLICY;

import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.standard.Edition;
import io.isms.support.ChannelId;
import io.isms.support.Communication;
import io.isms.support.CommunicationDirection;
import io.isms.support.CommunicationNeed;
import io.isms.support.CommunicationSubject;
import io.isms.support.DeliveryProof;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class CommunicationRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("COM-01")
            .violatedBy(
                "nothing is told to anybody outside",
                need("CN-CRISIS", it -> it.withDirection(CommunicationDirection.INTERNAL)),
                "no EXTERNAL need determined"),
        RuleCase.of("COM-01")
            .satisfiedBy(
                "nothing is to be told outside, with a reason",
                both(
                    need("CN-CRISIS", it -> it.withDirection(CommunicationDirection.INTERNAL)),
                    none("7.4 lead", CommunicationDirection.EXTERNAL)))
            .violatedBy("the reason is gone", noNones(), "no EXTERNAL need determined"),
        RuleCase.of("COM-02")
            .satisfiedBy(
                "words say when, and a group whom",
                need(
                    "CN-INSIDE",
                    it ->
                        it.withFrequency(Optional.empty())
                            .withTiming("now and then")
                            .withRecipients()))
            .violatedBy(
                "nothing says when",
                need(
                    "CN-INSIDE",
                    it -> it.withFrequency(Optional.empty()).withTiming(Optional.empty())),
                "need CN-INSIDE lacks timing")
            .violatedBy(
                "nothing says whom",
                need("CN-INSIDE", it -> it.withRecipients().withAudience()),
                "need CN-INSIDE lacks audience"),
        RuleCase.of("COM-02")
            .violatedBy(
                "it is not said what is told",
                need("CN-INSIDE", it -> it.withContent(Optional.empty())),
                "need CN-INSIDE lacks content"),
        RuleCase.of("COM-02")
            .in(Edition.E2013)
            .violatedBy(
                "nobody is to begin",
                need("CN-CRISIS", it -> it.withInitiator(Optional.empty())),
                "need CN-CRISIS lacks initiator")
            .violatedBy(
                "no process drives it",
                need("CN-CRISIS", it -> it.withProcess(Optional.empty())),
                "need CN-CRISIS lacks process"),
        RuleCase.of("COM-02")
            .in(Edition.E2022)
            .violatedBy(
                "it is not said how",
                need(
                    "CN-CRISIS",
                    it -> it.withProcess(Optional.empty()).withChannel(Optional.empty())),
                "need CN-CRISIS lacks means"),
        RuleCase.of("COM-03")
            .violatedBy(
                "nobody thinks of requests from outside",
                need(
                    "CN-CRISIS",
                    it ->
                        it.withSubjects(
                            CommunicationSubject.INCIDENT_CRISIS,
                            CommunicationSubject.REGULATORY_NOTIFICATION)),
                "subject EXTERNAL_REQUEST not considered"),
        RuleCase.of("COM-04")
            .violatedBy(
                "nobody thinks of the duty to notify",
                need("CN-CRISIS", it -> it.withRequirements()),
                "duty REQ-REG has no communication"),
        RuleCase.of("COM-05")
            .violatedBy(
                "the nurse tells the regulator",
                told("COM-NOTICE", it -> it.withBy(PartyId.of("NURSE"))),
                "NURSE was not authorized to send COM-NOTICE"),
        RuleCase.of("COM-05")
            .satisfiedBy(
                "the officer who tells it held the role on that day until the next",
                officerUntil(LocalDate.of(2026, 4, 10)))
            .violatedBy(
                "the officer held it until the day before",
                officerUntil(LocalDate.of(2026, 4, 9)),
                "CISO was not authorized to send COM-NOTICE"),
        RuleCase.of("COM-06")
            .violatedBy(
                "it is told now and then",
                need(
                    "CN-INSIDE",
                    it -> it.withFrequency(Optional.empty()).withTiming("now and then")),
                "need CN-INSIDE has neither trigger nor frequency"),
        RuleCase.of("COM-07")
            .violatedBy(
                "nothing is ready for patients",
                need(
                    "CN-CRISIS",
                    it -> it.withPreparedMessages(it.preparedMessages().subList(1, 2))),
                "no prepared message for PATIENTS")
            .violatedBy(
                "nobody consented to what is ready",
                need(
                    "CN-CRISIS",
                    it ->
                        it.withPreparedMessages(
                            it.preparedMessages().get(0).withApprovedBy(Optional.empty()),
                            it.preparedMessages().get(1))),
                "prepared message for PATIENTS not approved"),
        RuleCase.of("COM-08")
            .violatedBy(
                "only a group is named",
                need("CN-INSIDE", it -> it.withRecipients()),
                "need CN-INSIDE has no recipient"),
        RuleCase.of("COM-09")
            .violatedBy(
                "the notice stands in the intranet",
                told("COM-NOTICE", it -> it.withChannel(ChannelId.of("INTRANET"))),
                "channel INTRANET too weak for CONFIDENTIAL"),
        RuleCase.of("COM-09")
            .violatedBy(
                "letters are not official",
                support(
                    it ->
                        it.withChannels(
                            all(it.channels(), channel -> channel.withOfficial(false)))),
                "channel INTRANET too weak for INTERNAL",
                "channel LETTER too weak for CONFIDENTIAL"),
        RuleCase.of("COM-10")
            .violatedBy(
                "the notice has no class",
                told("COM-NOTICE", it -> it.withClassification(Optional.empty())),
                "message COM-NOTICE unclassified"),
        RuleCase.of("COM-11")
            .violatedBy(
                "nobody knows whether the notice arrived",
                told("COM-NOTICE", it -> it.withProofs(DeliveryProof.DISPATCH)),
                "no proof of RECEIPT of COM-NOTICE"),
        RuleCase.of("C05-4-2-4-C")
            .violatedBy(
                "nobody hears of an improvement",
                told("COM-IMPROVEMENT", it -> it.withOpportunities()),
                "OPP-2 not communicated")
            .violatedBy(
                "nobody hears of actions",
                told("COM-IMPROVEMENT", it -> it.withActions()),
                "CA-1 not communicated",
                "PA-1 not communicated")
            .violatedBy(
                "nobody has heard of an action yet",
                told(
                    "COM-IMPROVEMENT",
                    it -> it.withOn(DAY.plusDays(1)).withActions(ActionId.of("PA-1"))),
                "CA-1 not communicated",
                "OPP-2 not communicated",
                "PA-1 not communicated")
            .alsoReports("REPEATED-MINOR"),
        RuleCase.of("C05-5-1-D")
            .violatedBy(
                "the nurse tells it instead",
                told("COM-POLICY", it -> it.withBy(PartyId.of("NURSE"))),
                "topic OBJECTIVES not communicated by management",
                "topic POLICY not communicated by management",
                "topic LAW not communicated by management",
                "topic IMPROVEMENT not communicated by management")
            .alsoReports("REPEATED-MINOR")
            .violatedBy(
                "it was told before the year under review",
                told("COM-POLICY", it -> it.withOn(LocalDate.of(2025, 10, 31))),
                "topic OBJECTIVES not communicated by management",
                "topic POLICY not communicated by management",
                "topic LAW not communicated by management",
                "topic IMPROVEMENT not communicated by management")
            .alsoReports("REPEATED-MINOR"),
        RuleCase.of("C05-5-1-D")
            .violatedBy(
                "management is silent on the law",
                told("COM-POLICY", it -> it.withSubjects(POLICY, OBJECTIVES, IMPROVEMENT)),
                "topic " + LAW + " not communicated by management"));
  }

  private static UnaryOperator<Isms> officerUntil(LocalDate day) {
    return isms ->
        isms.withLeadership(
            isms.leadership()
                .withAssignments(
                    one(
                        isms.leadership().assignments(),
                        it -> it.person().equals(PartyId.of("CISO")),
                        it -> it.withUntil(day))));
  }

  private static UnaryOperator<Isms> need(String id, UnaryOperator<CommunicationNeed> change) {
    return support(
        it ->
            it.withCommunicationNeeds(
                one(it.communicationNeeds(), need -> need.id().value().equals(id), change)));
  }

  private static UnaryOperator<Isms> told(String id, UnaryOperator<Communication> change) {
    return support(
        it ->
            it.withCommunications(
                one(it.communications(), told -> told.id().value().equals(id), change)));
  }
}
