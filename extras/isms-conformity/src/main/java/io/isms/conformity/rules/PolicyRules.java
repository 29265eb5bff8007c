package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.context.Scope;
import io.isms.leadership.Approval;
import io.isms.leadership.ObjectiveFramework;
import io.isms.leadership.Policy;
import io.isms.leadership.PolicyCommitment;
import io.isms.leadership.PolicyLevel;
import io.isms.leadership.PolicyRelease;
import io.isms.leadership.PolicySection;
import io.isms.planning.Objective;
import io.isms.planning.ObjectiveOrigin;
import io.isms.support.Communication;
import io.isms.support.DocumentKind;
import io.isms.support.HandlingRule;
import java.util.List;
import java.util.Optional;

/** The information security policy (5.2). */
final class PolicyRules {
  static final RuleSet RULES =
      RuleSet.of(
          "5.2 Policy",
          Rule.named("POL-01", "There is a security policy in force, approved by the top")
              .since2013("5.2 lead")
              .check(PolicyRules::policyIsLaidDown),
          Rule.named("POL-02", "The policy says what security is needed for")
              .check(PolicyRules::needIsStated),
          Rule.named("POL-03", "The policy covers every unit in scope")
              .check(PolicyRules::scopeIsCovered),
          Rule.named("POL-04", "Each topic policy hangs from the security policy")
              .check(PolicyRules::topicPoliciesAreAnchored),
          Rule.named("POL-05", "The policy reflects issues of the organization")
              .check(PolicyRules::issuesAreReflected),
          Rule.named("POL-06", "The policy holds objectives, or says how they are set")
              .since2013("5.2 b)")
              .check(PolicyRules::objectivesAreFramed),
          Rule.named("POL-07", "The policy promises to meet requirements")
              .since2013("5.2 c)")
              .check(
                  it ->
                      promises(PolicyCommitment.MEET_REQUIREMENTS, "to satisfy requirements", it)),
          Rule.named("POL-08", "The policy promises continual improvement")
              .since2013("5.2 d)")
              .check(
                  it ->
                      promises(
                          PolicyCommitment.CONTINUAL_IMPROVEMENT, "to continual improvement", it)),
          Rule.named("POL-09", "The policy in force was made known to every unit in scope")
              .since2013("5.2 f)")
              .check(PolicyRules::policyIsMadeKnown),
          Rule.named("POL-10", "Everybody whom the policy addresses can read it")
              .check(PolicyRules::readersUnderstandIt),
          Rule.named("POL-11", "The top decided which party gets the policy, and it can get it")
              .since2013("5.2 g)")
              .check(PolicyRules::partiesCanGetIt),
          Rule.named("POL-12", "A policy that goes outside holds nothing confidential")
              .check(PolicyRules::nothingConfidentialGoesOut),
          Rule.named("POL-13", "The policy stands in a document in force")
              .since2013("5.2 e)")
              .check(PolicyRules::policyIsDocumented),
          Rule.named("POL-14", "The policy keeps to the template of the house")
              .check(PolicyRules::templateIsUsed));

  private PolicyRules() {}

  private static Optional<Policy> policy(Probe it) {
    return Policies.of(it).findSecurity();
  }

  private static void policyIsLaidDown(Probe it) {
    if (!it.demand(policy(it).isPresent(), "policy", "no information security policy in force")) {
      return;
    }
    Policy policy = policy(it).orElseThrow();
    Optional<PartyId> approver = Approvals.of(it).find(policy).map(Approval::by);
    it.require(
        approver.filter(People.of(it)::isTopManager).isPresent(),
        policy.id(),
        "approver of policy %s v%s is no top manager: %s",
        policy.id(),
        policy.version(),
        approver.map(PartyId::toString).orElse("nobody"));
    it.suggest(
        Policies.of(it).security().size() == 1,
        policy.id(),
        "several current policies: %s",
        Policies.of(it).security().stream().map(Policy::id).toList());
  }

  private static void needIsStated(Probe it) {
    policy(it)
        .ifPresent(
            policy ->
                it.agree(
                    policy.text(PolicySection.INTRODUCTION).isPresent()
                        || policy.text(PolicySection.OBJECTIVES).isPresent(),
                    policy.id(),
                    "policy %s states no need (expected: an introduction or objectives)",
                    policy.id()));
  }

  private static ImmutableSet<PartyId> unitsInScope(Probe it) {
    return it.isms()
        .context()
        .scope()
        .<ImmutableSet<PartyId>>map(Scope::includedUnits)
        .orElse(ImmutableSet.of());
  }

  private static void scopeIsCovered(Probe it) {
    policy(it)
        .ifPresent(
            policy -> {
              for (PartyId unit : unitsInScope(it)) {
                it.recommend(
                    policy.units().contains(unit), unit, "unit %s not covered by the policy", unit);
              }
            });
  }

  private static void topicPoliciesAreAnchored(Probe it) {
    for (Policy policy : Policies.of(it).all()) {
      if (policy.level() == PolicyLevel.TOPIC_SPECIFIC) {
        it.recommend(
            Policies.of(it)
                .anyAbove(policy, above -> above.level() == PolicyLevel.INFORMATION_SECURITY),
            policy.id(),
            "policy %s is not anchored (expected: below the security policy)",
            policy.id());
      }
    }
  }

  private static void issuesAreReflected(Probe it) {
    policy(it)
        .ifPresent(
            policy ->
                it.recommend(
                    !policy.issues().isEmpty(),
                    policy.id(),
                    "policy %s cites no context issue",
                    policy.id()));
  }

  private static void objectivesAreFramed(Probe it) {
    policy(it)
        .ifPresent(
            policy -> {
              it.demand(
                  policy.framework().isPresent() || hasObjectives(policy, it),
                  policy.id(),
                  "policy %s has neither objectives nor a framework",
                  policy.id());
              policy.framework().ifPresent(frame -> frameIsWhole(frame, policy, it));
            });
  }

  private static boolean hasObjectives(Policy policy, Probe it) {
    return it.isms().planning().objectives().stream()
        .filter(objective -> objective.origin().equals(Optional.of(ObjectiveOrigin.POLICY)))
        .map(Objective::policy)
        .anyMatch(Optional.of(policy.id())::equals);
  }

  private static void frameIsWhole(ObjectiveFramework frame, Policy policy, Probe it) {
    it.recommend(
        !frame.setters().isEmpty(), policy.id(), "framework of %s lacks setters", policy.id());
    it.recommend(
        frame.cascade().isPresent(), policy.id(), "framework of %s lacks cascade", policy.id());
  }

  private static void promises(PolicyCommitment commitment, String told, Probe it) {
    policy(it)
        .ifPresent(
            policy ->
                it.demand(
                    policy.commitments().contains(commitment),
                    policy.id(),
                    "policy %s holds no commitment %s",
                    policy.id(),
                    told));
  }

  /** Who got that version of the policy by the day of the check. */
  private static ImmutableSet<PartyId> reached(Policy policy, Probe it) {
    return it.isms().support().communications().stream()
        .filter(message -> it.isPast(message.on()))
        .filter(message -> isAbout(policy, message))
        .flatMap(message -> message.recipients().stream())
        .collect(toImmutableSet());
  }

  private static boolean isAbout(Policy policy, Communication message) {
    return message.policy().equals(Optional.of(policy.id()))
        && message.policyVersion().equals(Optional.of(policy.version()));
  }

  private static void policyIsMadeKnown(Probe it) {
    policy(it)
        .ifPresent(
            policy -> {
              ImmutableSet<PartyId> reached = reached(policy, it);
              for (PartyId unit : unitsInScope(it)) {
                it.require(
                    reached.contains(unit),
                    unit,
                    "policy %s v%s not communicated to %s",
                    policy.id(),
                    policy.version(),
                    unit);
              }
            });
  }

  private static void readersUnderstandIt(Probe it) {
    for (Policy policy : Policies.of(it).all()) {
      for (PartyId reader : policy.audience()) {
        Party party = it.isms().context().partiesById().get(reader);
        if (party != null && !party.languages().isEmpty()) {
          it.recommend(
              !Sets.intersection(party.languages(), policy.languages()).isEmpty(),
              reader,
              "%s cannot read the policy %s (expected: one of the languages %s)",
              reader,
              policy.id(),
              party.languages());
        }
      }
    }
  }

  private static void partiesCanGetIt(Probe it) {
    policy(it).ifPresent(policy -> partiesCanGet(policy, it));
  }

  private static void partiesCanGet(Policy policy, Probe it) {
    List<PolicyRelease> decided =
        it.isms().leadership().policyReleases().stream()
            .filter(release -> release.policy().equals(policy.id()) && it.isPast(release.on()))
            .filter(release -> release.by().filter(People.of(it)::isTopManager).isPresent())
            .toList();
    ImmutableSet<PartyId> known =
        decided.stream().map(PolicyRelease::party).collect(toImmutableSet());
    InterestedPartyRules.relevant(it)
        .forEach(
            one ->
                it.recommend(
                    known.contains(one.party()),
                    one.party(),
                    "no release decision for %s (expected: by a top manager)",
                    one.party()));
    ImmutableSet<PartyId> reached = reached(policy, it);
    boolean available = policy.openlyAvailable() || decided.isEmpty();
    for (PolicyRelease release : decided) {
      boolean delivered = policy.openlyAvailable() || reached.contains(release.party());
      available |= delivered || !release.released();
      it.recommend(
          delivered || !release.released(),
          release.party(),
          "no release to %s, though decided (expected: sent to it, or openly available)",
          release.party());
    }
    it.require(
        available,
        policy.id(),
        "policy %s is available to no interested party that was to get it",
        policy.id());
  }

  private static void nothingConfidentialGoesOut(Probe it) {
    for (Policy policy : Policies.of(it).all()) {
      if (policy.openlyAvailable() || isForOutsiders(policy, it)) {
        it.recommend(
            policy.classification().filter(given -> isReleasable(given, it)).isPresent(),
            policy.id(),
            "policy %s classed %s is released externally (expected: a class that may be)",
            policy.id(),
            policy.classification().orElse("not at all"));
      }
    }
  }

  private static boolean isForOutsiders(Policy policy, Probe it) {
    return policy.audience().stream()
        .map(it.isms().context().partiesById()::get)
        .anyMatch(party -> party != null && party.kind() == PartyKind.EXTERNAL);
  }

  private static boolean isReleasable(String classification, Probe it) {
    return Optional.ofNullable(
            it.isms().support().handlingRulesByClassification().get(classification))
        .map(HandlingRule::releasable)
        .orElse(false);
  }

  private static void policyIsDocumented(Probe it) {
    policy(it)
        .ifPresent(
            policy ->
                it.demand(
                    it.view(Documents.class, Documents::new).isInForce(policy.document()),
                    policy.id(),
                    "policy %s undocumented (expected: a document in force)",
                    policy.id()));
  }

  private static void templateIsUsed(Probe it) {
    it.isms()
        .support()
        .documentLibrary()
        .map(library -> library.templates().get(DocumentKind.POLICY))
        .ifPresent(
            template ->
                policy(it)
                    .ifPresent(
                        policy ->
                            it.recommend(
                                policy.template().equals(Optional.of(template)),
                                policy.id(),
                                "policy %s ignores template %s",
                                policy.id(),
                                template)));
  }
}
