package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.ActionId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.RequirementId;
import io.isms.context.SecurityRequirement;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.PreventiveAction;
import io.isms.planning.Opportunity;
import io.isms.support.Channel;
import io.isms.support.Communication;
import io.isms.support.CommunicationDirection;
import io.isms.support.CommunicationNeed;
import io.isms.support.CommunicationNeedId;
import io.isms.support.CommunicationSubject;
import io.isms.support.DeliveryProof;
import io.isms.support.PreparedMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is told about security, to whom, when, by whom and how (7.4; 2005 4.2.4 c), 5.1 d)). */
final class CommunicationRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.4 Communication",
          Rule.named("COM-01", "Needs for internal and external communication are determined")
              .since2013("7.4 lead")
              .check(CommunicationRules::directions),
          Rule.named("COM-02", "Each need says what, when, with whom, by whom and how")
              .part("content")
              .since2013("7.4 a)")
              .part("timing")
              .since2013("7.4 b)")
              .part("audience")
              .since2013("7.4 c)")
              .part("initiator")
              .in2013("7.4 d)")
              .part("process")
              .in2013("7.4 e)")
              .part("means")
              .in2022("7.4 d)")
              .check(CommunicationRules::fields),
          Rule.named("COM-03", "Each subject is considered").check(CommunicationRules::subjects),
          Rule.named("COM-04", "Duties to notify have a need for communication")
              .check(CommunicationRules::duties),
          Rule.named("COM-05", "Who speaks was authorized to").check(CommunicationRules::senders),
          Rule.named("COM-06", "Each need has a trigger or a rhythm")
              .check(CommunicationRules::rhythm),
          Rule.named("COM-07", "Messages for a crisis are prepared for each party")
              .check(CommunicationRules::prepared),
          Rule.named("COM-08", "Each need names recipients").check(CommunicationRules::recipients),
          Rule.named("COM-09", "Channels are strong enough for what they carry")
              .check(CommunicationRules::channels),
          Rule.named("COM-10", "Messages are classified").check(CommunicationRules::classified),
          Rule.named("COM-11", "Delivery is proven where it matters")
              .check(CommunicationRules::proven),
          Rule.named("C05-4-2-4-C", "Actions and improvements are told to those concerned")
              .in2005("4.2.4 c)")
              .check(CommunicationRules::actions),
          Rule.named("C05-5-1-D", "Management tells why security matters")
              .in2005("5.1 d)")
              .check(CommunicationRules::management));

  /** The subjects that 27003 lists. */
  private static final ImmutableSet<CommunicationSubject> LISTED =
      Sets.immutableEnumSet(
          CommunicationSubject.RISK_MANAGEMENT,
          CommunicationSubject.OBJECTIVES,
          CommunicationSubject.ACHIEVEMENTS,
          CommunicationSubject.INCIDENT_CRISIS,
          CommunicationSubject.ROLES,
          CommunicationSubject.PROCESS_EXCHANGE,
          CommunicationSubject.ISMS_CHANGES,
          CommunicationSubject.REVIEW_MATTERS,
          CommunicationSubject.REGULATORY_NOTIFICATION,
          CommunicationSubject.EXTERNAL_REQUEST);

  /** The topics that the 2005 edition wants management to tell about. */
  private static final ImmutableSet<CommunicationSubject> BY_MANAGEMENT =
      Sets.immutableEnumSet(
          CommunicationSubject.OBJECTIVES,
          CommunicationSubject.POLICY,
          CommunicationSubject.LAW,
          CommunicationSubject.IMPROVEMENT);

  /** The subjects whose messages must not get lost. */
  private static final ImmutableSet<CommunicationSubject> CRITICAL =
      Sets.immutableEnumSet(
          CommunicationSubject.REGULATORY_NOTIFICATION, CommunicationSubject.INCIDENT_CRISIS);

  private CommunicationRules() {}

  private static void directions(Probe it) {
    for (CommunicationDirection direction : CommunicationDirection.values()) {
      it.demand(
          needs(it).stream().anyMatch(need -> need.direction() == direction)
              || it.noneRecorded(direction),
          direction,
          "no %s need determined",
          direction);
    }
  }

  private static void fields(Probe it) {
    for (CommunicationNeed need : needs(it)) {
      boolean process = need.process().isPresent();
      ImmutableMap.of(
              "content",
              need.content().isPresent(),
              "timing",
              hasRhythm(need) || need.timing().isPresent(),
              "audience",
              !need.audience().isEmpty() || !need.recipients().isEmpty(),
              "initiator",
              need.initiator().isPresent(),
              "process",
              process,
              "means",
              process || need.channel().isPresent())
          .forEach(
              (field, given) ->
                  it.part(field).require(given, need.id(), "need %s lacks %s", need.id(), field));
    }
  }

  private static void subjects(Probe it) {
    ImmutableSet<CommunicationSubject> considered =
        needs(it).stream().flatMap(need -> need.subjects().stream()).collect(toImmutableSet());
    for (CommunicationSubject subject : LISTED) {
      it.suggest(
          considered.contains(subject) || it.noneRecorded(subject),
          subject,
          "subject %s not considered",
          subject);
    }
  }

  private static void duties(Probe it) {
    ImmutableSet<RequirementId> met =
        needs(it).stream().flatMap(need -> need.requirements().stream()).collect(toImmutableSet());
    for (SecurityRequirement duty : it.isms().context().requirements()) {
      if (duty.notification()) {
        it.recommend(met.contains(duty.id()), duty.id(), "duty %s has no communication", duty.id());
      }
    }
  }

  private static void rhythm(Probe it) {
    for (CommunicationNeed need : needs(it)) {
      it.recommend(
          hasRhythm(need), need.id(), "need %s has neither trigger nor frequency", need.id());
    }
  }

  private static void prepared(Probe it) {
    for (CommunicationNeed need : needs(it)) {
      if (need.subjects().contains(CommunicationSubject.INCIDENT_CRISIS)) {
        need.recipients()
            .forEach(
                party -> {
                  List<PreparedMessage> messages =
                      need.preparedMessages().stream()
                          .filter(message -> message.parties().contains(party))
                          .toList();
                  if (it.recommend(
                      !messages.isEmpty(), need.id(), "no prepared message for %s", party)) {
                    it.suggest(
                        messages.stream().anyMatch(message -> message.approvedBy().isPresent()),
                        need.id(),
                        "prepared message for %s not approved",
                        party);
                  }
                });
      }
    }
  }

  private static void recipients(Probe it) {
    for (CommunicationNeed need : needs(it)) {
      it.recommend(!need.recipients().isEmpty(), need.id(), "need %s has no recipient", need.id());
    }
  }

  private static void channels(Probe it) {
    for (Communication message : told(it)) {
      message
          .channel()
          .map(channel -> it.isms().support().channelsById().get(channel))
          .ifPresent(
              channel ->
                  message
                      .classification()
                      .ifPresent(
                          classification ->
                              it.recommend(
                                  carries(channel, classification),
                                  message.id(),
                                  "channel %s too weak for %s",
                                  channel.id(),
                                  classification)));
    }
  }

  private static boolean carries(Channel channel, String classification) {
    return channel.official() && channel.classifications().contains(classification);
  }

  private static void classified(Probe it) {
    for (Communication message : told(it)) {
      it.recommend(
          message.classification().isPresent(),
          message.id(),
          "message %s unclassified",
          message.id());
    }
  }

  private static void proven(Probe it) {
    for (Communication message : told(it)) {
      if (message.subjects().stream().anyMatch(CRITICAL::contains)) {
        for (DeliveryProof proof : List.of(DeliveryProof.DISPATCH, DeliveryProof.RECEIPT)) {
          it.recommend(
              message.proofs().contains(proof),
              message.id(),
              "no proof of %s of %s",
              proof,
              message.id());
        }
      }
    }
  }

  /** Only what belongs to improvement; what the treatment plan asks for is not told one by one. */
  private static void actions(Probe it) {
    ImmutableSet<ActionId> toldActions =
        told(it).stream().flatMap(message -> message.actions().stream()).collect(toImmutableSet());
    ImmutableSet<OpportunityId> toldOpportunities =
        told(it).stream()
            .flatMap(message -> message.opportunities().stream())
            .collect(toImmutableSet());
    for (CorrectiveAction action : it.isms().improvement().correctiveActions()) {
      if (action.implementedOn().filter(it::isPast).isPresent()) {
        isTold(it, toldActions.contains(action.id()), action.id());
      }
    }
    for (PreventiveAction action : it.isms().improvement().preventiveActions()) {
      if (action.implementedOn().filter(it::isPast).isPresent()) {
        isTold(it, toldActions.contains(action.id()), action.id());
      }
    }
    for (Opportunity opportunity : it.isms().planning().opportunities()) {
      if (opportunity.isPursued() && opportunity.doneOn().filter(it::isPast).isPresent()) {
        isTold(it, toldOpportunities.contains(opportunity.id()), opportunity.id());
      }
    }
  }

  private static void isTold(Probe it, boolean told, Object what) {
    it.require(told, what, "%s not communicated", what);
  }

  private static void management(Probe it) {
    People people = People.of(it);
    ReviewPeriod period = ReviewPeriod.of(it);
    ImmutableSet<CommunicationSubject> topics =
        told(it).stream()
            .filter(message -> period.contains(message.on()))
            .filter(
                message ->
                    message.by().filter(by -> people.wasManagement(by, message.on())).isPresent())
            .flatMap(message -> message.subjects().stream())
            .collect(toImmutableSet());
    for (CommunicationSubject topic : BY_MANAGEMENT) {
      if (topics.contains(topic) || period.hasRunOnce()) {
        it.require(topics.contains(topic), topic, "topic %s not communicated by management", topic);
      } else {
        it.notDue("%s is to be communicated by %s", topic, period.firstEnd());
      }
    }
  }

  private static void senders(Probe it) {
    Map<CommunicationNeedId, CommunicationNeed> needs =
        it.isms().support().communicationNeedsById();
    for (Communication message : told(it)) {
      message
          .need()
          .map(needs::get)
          .filter(need -> need.initiator().isPresent() || !need.authorizedRoles().isEmpty())
          .ifPresent(
              need ->
                  message
                      .by()
                      .ifPresent(
                          sender ->
                              it.recommend(
                                  isAuthorized(it, need, sender, message.on()),
                                  message.id(),
                                  "%s was not authorized to send %s",
                                  sender,
                                  message.id())));
    }
  }

  private static boolean isAuthorized(
      Probe it, CommunicationNeed need, PartyId sender, LocalDate day) {
    return need.initiator().filter(sender::equals).isPresent()
        || People.of(it).rolesOf(sender, day).stream().anyMatch(need.authorizedRoles()::contains);
  }

  private static List<CommunicationNeed> needs(Probe it) {
    return it.isms().support().communicationNeeds();
  }

  private static boolean hasRhythm(CommunicationNeed need) {
    return need.trigger().isPresent() || need.frequency().isPresent();
  }

  private static List<Communication> told(Probe it) {
    return it.isms().support().communications().stream()
        .filter(message -> it.isPast(message.on()))
        .toList();
  }
}
