package io.isms.conformity.rules;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableSetMultimap;
import io.isms.common.PartyId;
import io.isms.common.RoleId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Party;
import io.isms.declaration.PlannedInterval;
import io.isms.leadership.Role;
import io.isms.support.AwarenessKind;
import io.isms.support.AwarenessMessage;
import io.isms.support.AwarenessProgramme;
import io.isms.support.AwarenessSession;
import io.isms.support.AwarenessTopic;
import io.isms.support.BehaviourCheck;
import io.isms.support.Training;
import io.isms.support.UnderstandingCheck;
import io.isms.support.UnderstandingCheckKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.stream.Stream;

/** People know the policy, their share in security and what failing entails (7.3; 2005 5.2.2). */
final class AwarenessRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.3 Awareness",
          Rule.named("AWR-01", "Everybody under control was made aware of each topic in time")
              .part("POLICY")
              .since2013("7.3 a)")
              .part("CONTRIBUTION")
              .since2013("7.3 b)")
              .part("CONSEQUENCES")
              .since2013("7.3 c)")
              .check(AwarenessRules::everybodyAware),
          Rule.named("AWR-02", "Each role is told its own rules")
              .check(AwarenessRules::roleSpecific),
          Rule.named("AWR-03", "Each audience has messages").check(AwarenessRules::audiences),
          Rule.named("AWR-04", "Training on other subjects includes security")
              .check(AwarenessRules::otherTraining),
          Rule.named("AWR-05", "The next message is planned").check(AwarenessRules::planned),
          Rule.named("AWR-06", "It is checked whether people understood")
              .check(AwarenessRules::understood),
          Rule.named("AWR-07", "It is looked at how people behave").check(AwarenessRules::behaved),
          Rule.named("C05-4-2-2-E", "Programmes of training and of awareness are run")
              .in2005("4.2.2 e)")
              .check(AwarenessRules::programmesRun),
          Rule.named("C05-5-2-2-END", "Each role was in the audience of a session")
              .in2005("5.2.2 ¶end")
              .check(AwarenessRules::rolesReached));

  private AwarenessRules() {}

  private static void everybodyAware(Probe it) {
    ImmutableSetMultimap.Builder<AwarenessTopic, PartyId> told = ImmutableSetMultimap.builder();
    sessionsWithin(it, it.profile().awarenessEvery())
        .forEach(
            session ->
                session.topics().forEach(topic -> told.putAll(topic, session.participants())));
    ImmutableSetMultimap<AwarenessTopic, PartyId> aware = told.build();
    LocalDate settled = it.asOf().minus(it.profile().settlingIn());
    for (Party party : People.of(it).underControl()) {
      if (party.since().filter(settled::isBefore).isPresent()) {
        continue;
      }
      PartyId person = party.id();
      for (AwarenessTopic topic : AwarenessTopic.values()) {
        it.part(topic.name())
            .require(
                aware.containsEntry(topic, person),
                person,
                "%s not made aware of %s",
                person,
                topic);
      }
    }
  }

  private static void roleSpecific(Probe it) {
    Set<RoleId> addressed =
        programmes(it)
            .flatMap(programme -> programme.messages().stream())
            .flatMap(message -> message.roles().stream())
            .collect(toSet());
    for (Role role : it.isms().leadership().roles()) {
      it.agree(
          addressed.contains(role.id()),
          role.id(),
          "role %s got only generic awareness",
          role.id());
    }
  }

  private static void audiences(Probe it) {
    programmes(it)
        .forEach(
            programme ->
                programme
                    .audiences()
                    .forEach(
                        audience ->
                            it.recommend(
                                programme.messages().stream()
                                    .map(AwarenessMessage::audience)
                                    .anyMatch(audience::equals),
                                programme.id(),
                                "audience '%s' has no message",
                                audience)));
  }

  private static void otherTraining(Probe it) {
    it.recommend(
        it.isms().support().trainings().stream().anyMatch(Training::includesSecurity)
            || it.noneRecorded("training"),
        "training",
        "no other training mentions security");
  }

  private static void planned(Probe it) {
    LocalDate horizon = it.asOf().plus(it.profile().awarenessEvery());
    it.recommend(
        programmes(it)
            .flatMap(programme -> programme.planned().stream())
            .anyMatch(day -> day.isAfter(it.asOf()) && !day.isAfter(horizon)),
        "awareness",
        "no next message planned");
  }

  private static void understood(Probe it) {
    for (UnderstandingCheckKind kind : UnderstandingCheckKind.values()) {
      it.recommend(
          programmes(it)
              .flatMap(programme -> programme.understandingChecks().stream())
              .filter(check -> check.kind() == kind)
              .map(UnderstandingCheck::on)
              .anyMatch(day -> isInCycle(it, day)),
          kind,
          "no %s check",
          kind);
    }
  }

  private static void behaved(Probe it) {
    it.recommend(
        programmes(it)
            .flatMap(programme -> programme.behaviourChecks().stream())
            .map(BehaviourCheck::on)
            .anyMatch(day -> isInCycle(it, day)),
        "awareness",
        "behaviour never verified");
  }

  private static boolean isInCycle(Probe it, LocalDate day) {
    return isWithin(it, it.profile().awarenessEvery(), day);
  }

  private static void programmesRun(Probe it) {
    if (it.demand(
        sessions(it).findAny().isPresent(),
        "awareness",
        "no training or awareness programme run")) {
      for (AwarenessKind kind : AwarenessKind.values()) {
        it.require(
            programmes(it)
                .filter(programme -> programme.kinds().contains(kind))
                .flatMap(programme -> programme.sessions().stream())
                .anyMatch(session -> it.isPast(session.on())),
            kind,
            "no %s programme run",
            kind);
      }
    }
  }

  private static void rolesReached(Probe it) {
    Set<PartyId> reached =
        it.plannedInterval()
            .map(PlannedInterval::interval)
            .map(interval -> sessionsWithin(it, interval))
            .orElseGet(() -> sessions(it))
            .flatMap(session -> session.participants().stream())
            .collect(toSet());
    for (Role role : it.isms().leadership().roles()) {
      Set<PartyId> holders = People.of(it).holdersOf(role.id());
      if (!holders.isEmpty()) {
        it.require(
            holders.stream().anyMatch(reached::contains),
            role.id(),
            "role %s was in no session",
            role.id());
      }
    }
  }

  private static Stream<AwarenessProgramme> programmes(Probe it) {
    return it.isms().support().awarenessProgrammes().stream();
  }

  private static Stream<AwarenessSession> sessions(Probe it) {
    return programmes(it)
        .flatMap(programme -> programme.sessions().stream())
        .filter(session -> it.isPast(session.on()));
  }

  private static Stream<AwarenessSession> sessionsWithin(Probe it, Period time) {
    return sessions(it).filter(session -> isWithin(it, time, session.on()));
  }

  private static boolean isWithin(Probe it, Period time, LocalDate day) {
    return it.isPast(day) && !day.plus(time).isBefore(it.asOf());
  }
}
