package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.SupportChanges.support;
import static io.isms.conformity.rules.SystemChanges.approval;
import static io.isms.conformity.rules.SystemChanges.context;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.party;
import static io.isms.conformity.rules.SystemChanges.policy;

import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.leadership.ObjectiveFramework;
import io.isms.leadership.PolicyCommitment;
import io.isms.leadership.PolicyLevel;
import io.isms.leadership.PolicyRelease;
import io.isms.planning.ObjectiveOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class PolicyRulesTest extends RuleCases {
  private static final PartyId CARE = PartyId.of("U-CARE");
  private static final PartyId IT = PartyId.of("U-IT");
  private static final PartyId ADMIN = PartyId.of("U-ADMIN");
  private static final PartyId PATIENTS = PartyId.of("PATIENTS");
  private static final String NOT_SENT =
      "no release to PATIENTS, though decided (expected: sent to it, or openly available)";

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("POL-01")
            .violatedBy(
                "the policy ran out yesterday",
                policy(it -> it.withValidTo(LocalDate.of(2026, 10, 31))),
                "no information security policy in force")
            .violatedBy(
                "the security officer approved the policy",
                approval("APPR-POL-IS", it -> it.withBy(PartyId.of("CISO"))),
                "approver of policy POL-IS v2 is no top manager: CISO")
            .violatedBy(
                "only an older version is approved",
                approval("APPR-POL-IS", it -> it.withVersion(1)),
                "approver of policy POL-IS v2 is no top manager: nobody")
            .alsoReports("PFW-01")
            .violatedBy(
                "another policy is at the same height",
                policy(
                    "POL-ACCESS",
                    it ->
                        it.withLevel(PolicyLevel.INFORMATION_SECURITY)
                            .withParents(PolicyId.of("POL-GENERAL"))
                            .withSupports(PolicyId.of("POL-GENERAL"))),
                "several current policies: [POL-ACCESS, POL-IS]"),
        RuleCase.of("POL-02")
            .violatedBy(
                "the policy has no introduction",
                policy(it -> it.withSections().withRoles()),
                "policy POL-IS states no need (expected: an introduction or objectives)"),
        RuleCase.of("POL-03")
            .violatedBy(
                "the policy leaves out a unit",
                policy(it -> it.withUnits(CARE, IT)),
                "unit U-ADMIN not covered by the policy"),
        RuleCase.of("POL-04")
            .violatedBy(
                "a topic policy hangs from the general one alone",
                policy(
                    "POL-ACCESS",
                    it ->
                        it.withParents(PolicyId.of("POL-GENERAL"))
                            .withSupports(PolicyId.of("POL-GENERAL"))),
                "policy POL-ACCESS is not anchored (expected: below the security policy)"),
        RuleCase.of("POL-05")
            .violatedBy(
                "the policy reflects no issue",
                policy(it -> it.withIssues()),
                "policy POL-IS cites no context issue"),
        RuleCase.of("POL-06")
            .violatedBy(
                "nobody is to set objectives",
                framework(it -> it.withSetters()),
                "framework of POL-IS lacks setters")
            .violatedBy(
                "objectives of the whole lead nowhere",
                framework(it -> it.withCascade(Optional.empty())),
                "framework of POL-IS lacks cascade")
            .violatedBy(
                "the policy says nothing about objectives",
                SupportChanges.both(
                    policy(it -> it.withFramework(Optional.empty())),
                    PolicyRulesTest::noObjectiveInThePolicy),
                "policy POL-IS has neither objectives nor a framework"),
        RuleCase.of("POL-06")
            .satisfiedBy(
                "the policy sets an objective itself",
                SupportChanges.both(
                    policy(it -> it.withFramework(Optional.empty())), objectiveOf("POL-IS")))
            .violatedBy(
                "another policy sets it",
                objectiveOf("POL-ACCESS"),
                "policy POL-IS has neither objectives nor a framework")
            .alsoReports("OBJ-04")
            .violatedBy(
                "nobody sets it",
                PolicyRulesTest::noObjectiveInThePolicy,
                "policy POL-IS has neither objectives nor a framework"),
        RuleCase.of("POL-07")
            .violatedBy(
                "the policy promises improvement alone",
                policy(it -> it.withCommitments(PolicyCommitment.CONTINUAL_IMPROVEMENT)),
                "policy POL-IS holds no commitment to satisfy requirements"),
        RuleCase.of("POL-08")
            .violatedBy(
                "the policy promises no improvement",
                policy(it -> it.withCommitments(PolicyCommitment.MEET_REQUIREMENTS)),
                "policy POL-IS holds no commitment to continual improvement"),
        RuleCase.of("POL-09")
            .violatedBy(
                "the policy was made known in its older version",
                messages(1, CARE, IT, ADMIN),
                "policy POL-IS v2 not communicated to U-ADMIN",
                "policy POL-IS v2 not communicated to U-CARE",
                "policy POL-IS v2 not communicated to U-IT")
            .alsoReports("REPEATED-MINOR")
            .violatedBy(
                "one unit did not get the policy",
                messages(2, CARE, ADMIN),
                "policy POL-IS v2 not communicated to U-IT")
            .violatedBy(
                "the policy is made known tomorrow",
                support(
                    it ->
                        it.withCommunications(
                            SystemChanges.some(
                                it.communications(),
                                one -> one.policy().isPresent(),
                                one -> one.withOn(DAY.plusDays(1))))),
                "policy POL-IS v2 not communicated to U-ADMIN",
                "policy POL-IS v2 not communicated to U-CARE",
                "policy POL-IS v2 not communicated to U-IT")
            .alsoReports("REPEATED-MINOR"),
        RuleCase.of("POL-10")
            .violatedBy(
                "patients do not understand the policies",
                party("PATIENTS", it -> it.withLanguages("fr")),
                "PATIENTS cannot read the policy POL-ACCESS (expected: one of the languages"
                    + " [fr])",
                "PATIENTS cannot read the policy POL-GENERAL (expected: one of the languages"
                    + " [fr])",
                "PATIENTS cannot read the policy POL-IS (expected: one of the languages [fr])"),
        RuleCase.of("POL-11")
            .violatedBy(
                "nobody decided whether patients get the policy",
                leadership(
                    it ->
                        it.withPolicyReleases(
                            it.policyReleases().stream()
                                .filter(one -> !one.party().equals(PartyId.of("PATIENTS")))
                                .toList())),
                "no release decision for PATIENTS (expected: by a top manager)")
            .violatedBy(
                "it was decided about another policy",
                release("PATIENTS", it -> it.withPolicy(PolicyId.of("POL-ACCESS"))),
                "no release decision for PATIENTS (expected: by a top manager)")
            .violatedBy(
                "it is decided tomorrow",
                release("PATIENTS", it -> it.withOn(DAY.plusDays(1))),
                "no release decision for PATIENTS (expected: by a top manager)")
            .violatedBy(
                "the security officer decided",
                release("PATIENTS", it -> it.withBy(PartyId.of("CISO"))),
                "no release decision for PATIENTS (expected: by a top manager)"),
        RuleCase.of("POL-11")
            .satisfiedBy(
                "no party is to get the policy",
                inTurn(
                    policy(it -> it.withOpenlyAvailable(false)),
                    everyRelease(it -> it.withReleased(false))))
            .violatedBy(
                "patients are to get it",
                release("PATIENTS", it -> it.withReleased(true)),
                NOT_SENT),
        RuleCase.of("POL-11")
            .satisfiedBy(
                "patients got the policy, the regulator is not to get it",
                inTurn(
                    PolicyRulesTest::onlyPatientsAndRegulator,
                    release("REGULATOR", it -> it.withReleased(false)),
                    messages(2, CARE, IT, ADMIN, PATIENTS)))
            .violatedBy("patients did not get it", messages(2, CARE, IT, ADMIN), NOT_SENT),
        RuleCase.of("POL-11")
            .satisfiedBy(
                "the regulator got the policy, patients are not to get it",
                inTurn(
                    PolicyRulesTest::onlyPatientsAndRegulator,
                    release("PATIENTS", it -> it.withReleased(false)),
                    messages(2, CARE, IT, ADMIN, PartyId.of("REGULATOR"))))
            .violatedBy(
                "patients are to get it",
                release("PATIENTS", it -> it.withReleased(true)),
                NOT_SENT)
            .violatedBy(
                "both are to get it, and neither did",
                inTurn(everyRelease(it -> it.withReleased(true)), messages(2, CARE, IT, ADMIN)),
                NOT_SENT,
                "no release to REGULATOR, though decided (expected: sent to it, or openly"
                    + " available)",
                "policy POL-IS is available to no interested party that was to get it"),
        RuleCase.of("POL-11")
            .satisfiedBy(
                "there is nobody to decide about",
                inTurn(
                    context(it -> it.withInterestedParties()),
                    policy(it -> it.withOpenlyAvailable(false)),
                    leadership(it -> it.withPolicyReleases()))),
        RuleCase.of("POL-12")
            .violatedBy(
                "the policy is confidential, and patients read it",
                policy("POL-ACCESS", it -> it.withClassification("CONFIDENTIAL")),
                "policy POL-ACCESS classed CONFIDENTIAL is released externally (expected: a class"
                    + " that may be)"),
        RuleCase.of("POL-12")
            .satisfiedBy(
                "a confidential policy stays inside",
                policy(
                    "POL-ACCESS",
                    it ->
                        it.withClassification("CONFIDENTIAL")
                            .withOpenlyAvailable(false)
                            .withAudience(CARE, IT, ADMIN)))
            .violatedBy(
                "everybody can get it",
                policy("POL-ACCESS", it -> it.withOpenlyAvailable(true)),
                "policy POL-ACCESS classed CONFIDENTIAL is released externally (expected: a class"
                    + " that may be)")
            .violatedBy(
                "it addresses patients",
                policy("POL-ACCESS", it -> it.withAudience(CARE, PATIENTS)),
                "policy POL-ACCESS classed CONFIDENTIAL is released externally (expected: a class"
                    + " that may be)")
            .violatedBy(
                "it addresses patients and has no class",
                policy(
                    "POL-ACCESS",
                    it -> it.withAudience(PATIENTS).withClassification(Optional.empty())),
                "policy POL-ACCESS classed not at all is released externally (expected: a class"
                    + " that may be)"),
        RuleCase.of("POL-13")
            .violatedBy(
                "the policy stands nowhere",
                policy(it -> it.withDocument(Optional.empty())),
                "policy POL-IS undocumented (expected: a document in force)"),
        RuleCase.of("POL-14")
            .violatedBy(
                "the policy is written as it comes",
                policy(it -> it.withTemplate(Optional.<DocumentId>empty())),
                "policy POL-IS ignores template DOC-TEMPLATE"));
  }

  private static UnaryOperator<Isms> framework(UnaryOperator<ObjectiveFramework> change) {
    return policy(it -> it.withFramework(it.framework().map(change)));
  }

  private static UnaryOperator<Isms> objectiveOf(String policy) {
    return Edit.planning(
        it ->
            it.withObjectives(
                SystemChanges.some(
                    it.objectives(),
                    one -> one.id().value().equals("O-1"),
                    one ->
                        one.withOrigin(ObjectiveOrigin.POLICY).withPolicy(PolicyId.of(policy)))));
  }

  private static UnaryOperator<Isms> release(String party, UnaryOperator<PolicyRelease> change) {
    return leadership(
        it ->
            it.withPolicyReleases(
                Edit.one(it.policyReleases(), one -> one.party().value().equals(party), change)));
  }

  private static UnaryOperator<Isms> everyRelease(UnaryOperator<PolicyRelease> change) {
    return leadership(it -> it.withPolicyReleases(Edit.all(it.policyReleases(), change)));
  }

  /** Two parties are interested, and the policy is not openly available. */
  private static Isms onlyPatientsAndRegulator(Isms isms) {
    ImmutableSet<PartyId> two = ImmutableSet.of(PATIENTS, PartyId.of("REGULATOR"));
    return inTurn(
            policy(it -> it.withOpenlyAvailable(false)),
            context(
                it ->
                    it.withInterestedParties(
                        it.interestedParties().stream()
                            .filter(one -> two.contains(one.party()))
                            .toList())),
            leadership(
                it ->
                    it.withPolicyReleases(
                        it.policyReleases().stream()
                            .filter(one -> two.contains(one.party()))
                            .toList())))
        .apply(isms);
  }

  private static Isms noObjectiveInThePolicy(Isms isms) {
    return isms.withPlanning(
        isms.planning()
            .withObjectives(
                SystemChanges.some(
                    isms.planning().objectives(),
                    one -> true,
                    one -> one.withOrigin(ObjectiveOrigin.FRAMEWORK))));
  }

  private static UnaryOperator<Isms> messages(int version, PartyId... units) {
    return support(
        it ->
            it.withCommunications(
                SystemChanges.some(
                    it.communications(),
                    one -> one.policy().isPresent(),
                    one -> one.withPolicyVersion(version).withRecipients(units))));
  }
}
