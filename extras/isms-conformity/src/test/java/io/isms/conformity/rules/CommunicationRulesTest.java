package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.SupportChanges.support;
import static io.isms.support.CommunicationSubject.IMPROVEMENT;
import static io.isms.support.CommunicationSubject.LAW;
import static io.isms.support.CommunicationSubject.OBJECTIVES;
import static io.isms.support.CommunicationSubject.POLICY;

import io.isms.Isms;
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
                "OPP-2 not communicated"),
        RuleCase.of("C05-5-1-D")
            .violatedBy(
                "management is silent on the law",
                told("COM-POLICY", it -> it.withSubjects(POLICY, OBJECTIVES, IMPROVEMENT)),
                "topic " + LAW + " not communicated by management"));
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
