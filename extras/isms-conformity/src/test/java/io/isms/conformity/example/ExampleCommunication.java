package io.isms.conformity.example;

import io.isms.common.ActionId;
import io.isms.common.ObjectiveId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.ProcessId;
import io.isms.common.RoleId;
import io.isms.context.RequirementId;
import io.isms.support.Channel;
import io.isms.support.ChannelId;
import io.isms.support.Communication;
import io.isms.support.CommunicationDirection;
import io.isms.support.CommunicationId;
import io.isms.support.CommunicationNeed;
import io.isms.support.CommunicationNeedId;
import io.isms.support.CommunicationSubject;
import io.isms.support.DeliveryProof;
import io.isms.support.PreparedMessage;
import io.isms.support.Support;
import java.time.LocalDate;
import java.time.Period;

/** What the conforming organization tells, and to whom. */
final class ExampleCommunication {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId REGULATOR = PartyId.of("REGULATOR");
  private static final PartyId PATIENTS = PartyId.of("PATIENTS");
  private static final ChannelId INTRANET = ChannelId.of("INTRANET");
  private static final ChannelId LETTER = ChannelId.of("LETTER");
  private static final CommunicationNeedId INSIDE = CommunicationNeedId.of("CN-INSIDE");
  private static final CommunicationNeedId CRISIS = CommunicationNeedId.of("CN-CRISIS");

  private ExampleCommunication() {}

  static void addTo(Support.Builder support) {
    support
        .addChannels(
            channel(INTRANET, "Intranet", "PUBLIC", "INTERNAL"),
            channel(LETTER, "Letter under seal", "PUBLIC", "INTERNAL", "CONFIDENTIAL"))
        .addCommunicationNeeds(crisis(), inside())
        .addCommunications(
            toUnits("COM-POLICY", LocalDate.of(2026, 1, 20))
                .content("The policy in its new version, what the law wants, how we get better")
                .addSubjects(
                    CommunicationSubject.POLICY,
                    CommunicationSubject.OBJECTIVES,
                    CommunicationSubject.LAW,
                    CommunicationSubject.IMPROVEMENT)
                .policy(PolicyId.of("POL-IS"))
                .policyVersion(2)
                .addObjectives(ObjectiveId.of("O-1"), ObjectiveId.of("O-2"))
                .build(),
            toUnits("COM-IMPROVEMENT", LocalDate.of(2026, 10, 5))
                .content("What was put right and what is better now")
                .addSubjects(CommunicationSubject.ISMS_CHANGES)
                .addActions(ActionId.of("CA-1"), ActionId.of("PA-1"))
                .addOpportunities(OpportunityId.of("OPP-2"))
                .build(),
            Communication.builder()
                .id(CommunicationId.of("COM-NOTICE"))
                .on(LocalDate.of(2026, 4, 10))
                .content("Notice of the incident")
                .addSubjects(
                    CommunicationSubject.INCIDENT_CRISIS,
                    CommunicationSubject.REGULATORY_NOTIFICATION)
                .need(CRISIS)
                .by(CISO)
                .addRecipients(REGULATOR)
                .channel(LETTER)
                .classification("CONFIDENTIAL")
                .addProofs(DeliveryProof.values())
                .build());
  }

  private static Channel channel(ChannelId id, String name, String... classifications) {
    return Channel.builder()
        .id(id)
        .name(name)
        .official(true)
        .addClassifications(classifications)
        .build();
  }

  private static CommunicationNeed inside() {
    return CommunicationNeed.builder()
        .id(INSIDE)
        .direction(CommunicationDirection.INTERNAL)
        .addSubjects(
            CommunicationSubject.RISK_MANAGEMENT,
            CommunicationSubject.OBJECTIVES,
            CommunicationSubject.ACHIEVEMENTS,
            CommunicationSubject.ROLES,
            CommunicationSubject.PROCESS_EXCHANGE,
            CommunicationSubject.ISMS_CHANGES,
            CommunicationSubject.REVIEW_MATTERS)
        .content("What is new in security")
        .frequency(Period.ofMonths(3))
        .addAudience("staff")
        .addRecipients(PartyId.of("U-CARE"), PartyId.of("U-IT"), PartyId.of("U-ADMIN"))
        .initiator(CEO)
        .process(ProcessId.of("P-RISK"))
        .channel(INTRANET)
        .build();
  }

  private static CommunicationNeed crisis() {
    return CommunicationNeed.builder()
        .id(CRISIS)
        .direction(CommunicationDirection.EXTERNAL)
        .addSubjects(
            CommunicationSubject.INCIDENT_CRISIS,
            CommunicationSubject.REGULATORY_NOTIFICATION,
            CommunicationSubject.EXTERNAL_REQUEST)
        .content("What happened and what we do about it")
        .trigger("An incident that bears on patients")
        .addAudience("patients")
        .addRecipients(PATIENTS, REGULATOR)
        .initiator(CEO)
        .addAuthorizedRoles(RoleId.of("ROLE-CISO"))
        .process(ProcessId.of("P-INCIDENTS"))
        .channel(LETTER)
        .addRequirements(RequirementId.of("REQ-REG"))
        .addPreparedMessages(prepared(PATIENTS), prepared(REGULATOR))
        .build();
  }

  private static PreparedMessage prepared(PartyId party) {
    return PreparedMessage.builder()
        .scenario("Records were disclosed")
        .addParties(party)
        .text("We tell you at once, and who to ask")
        .approvedBy(CEO)
        .build();
  }

  private static Communication.Builder toUnits(String id, LocalDate on) {
    return Communication.builder()
        .id(CommunicationId.of(id))
        .on(on)
        .need(INSIDE)
        .by(CEO)
        .addAudience("staff")
        .addRecipients(PartyId.of("U-CARE"), PartyId.of("U-IT"), PartyId.of("U-ADMIN"))
        .channel(INTRANET)
        .classification("INTERNAL");
  }
}
