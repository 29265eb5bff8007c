package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.role;
import static io.isms.conformity.rules.SystemChanges.some;
import static io.isms.standard.Edition.E2013;
import static io.isms.standard.Edition.E2022;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.common.AuditId;
import io.isms.common.PartyId;
import io.isms.common.ReviewId;
import io.isms.common.Severity;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.IsmsContext;
import io.isms.control.Control;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.declaration.Attestation;
import io.isms.evaluation.Audit;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.leadership.Commitment;
import io.isms.leadership.Leadership;
import io.isms.support.Support;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class CommitmentRulesTest extends RuleCases {
  private static final LocalDate TOMORROW = DAY.plusDays(1);

  /** What of commitment there is without anybody's showing it. */
  private static final UnaryOperator<Isms> NOTHING_SHOWN =
      leadership(it -> it.withCommitments(ImmutableList.of()));

  /** A system in which nothing is done yet, some things are begun, and the top shows evidence. */
  private static Isms onlyShown(Isms isms) {
    return Isms.builder()
        .edition(isms.edition())
        .context(
            IsmsContext.builder()
                .organization(isms.context().organization())
                .parties(isms.context().parties())
                .build())
        .leadership(Leadership.builder().commitments(isms.leadership().commitments()).build())
        .controls(
            ControlRegister.builder()
                .addCustom(Control.custom("C-MDM", "Device management", "Phones can be wiped"))
                .build())
        .addDecisions(
            IncludedControl.builder()
                .control(CustomControlId.of("C-MDM"))
                .addReason(InclusionReason.GOOD_PRACTICE)
                .justification("Usual in the trade")
                .build())
        .support(
            Support.builder()
                .records(isms.support().records())
                .resourceNeeds(
                    all(
                        isms.support().resourceNeeds(),
                        need -> need.withProvidedOn(Optional.empty())))
                .build())
        .evaluation(
            PerformanceEvaluation.builder()
                .addAudits(Audit.builder().id(AuditId.of("AU-1")).plannedOn(TOMORROW).build())
                .addManagementReviews(
                    ManagementReview.builder().id(ReviewId.of("MR-1")).on(TOMORROW).build())
                .build())
        .build();
  }

  private static RuleCase shownOnly(String rule) {
    return RuleCase.of(rule)
        .satisfiedBy(
            "nothing is done yet but the top shows evidence", CommitmentRulesTest::onlyShown);
  }

  private static String missing(String letter) {
    return "no leadership evidence for %s (expected: by a top manager, on record)"
        .formatted(letter);
  }

  private static UnaryOperator<Isms> attestations(UnaryOperator<Attestation> change) {
    return isms ->
        isms.withDeclarations(
            isms.declarations().withAttestations(all(isms.declarations().attestations(), change)));
  }

  /** Nobody shows how people are supported; the attestation says it. */
  private static RuleCase attestedOnly() {
    return RuleCase.of("LDR-02")
        .satisfiedBy(
            "an attestation says on its last day that people are supported",
            both(
                without(Commitment.SUPPORT_OF_PEOPLE), attestations(it -> it.withValidUntil(DAY))));
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        shownOnly("LDR-02")
            .violatedBy(
                "nobody shows that there are a policy and objectives",
                both(without(Commitment.POLICY), without(Commitment.OBJECTIVES)),
                missing("a)"))
            .violatedBy(
                "nobody shows that security is part of what the organization does",
                without(Commitment.INTEGRATION),
                missing("b)"))
            .violatedBy(
                "nobody shows that there are means", without(Commitment.RESOURCES), missing("c)"))
            .violatedBy(
                "nobody shows that somebody says that it matters",
                without(Commitment.COMMUNICATION),
                missing("d)"))
            .violatedBy(
                "nobody shows that somebody looks at what comes of it",
                without(Commitment.OUTCOMES),
                missing("e)"))
            .violatedBy(
                "nobody shows that people are supported",
                without(Commitment.SUPPORT_OF_PEOPLE),
                missing("f)"))
            .violatedBy(
                "nobody shows that anything is to be better",
                without(Commitment.IMPROVEMENT),
                missing("g)"))
            .violatedBy(
                "nobody shows that managers are supported",
                without(Commitment.SUPPORT_OF_MANAGERS),
                missing("h)"))
            .violatedBy(
                "a manager below the top shows that people are supported",
                by(Commitment.SUPPORT_OF_PEOPLE, PartyId.of("ITM")),
                missing("f)"))
            .violatedBy(
                "what shows it is out of date",
                valid(Commitment.SUPPORT_OF_PEOPLE, DAY.minusDays(1)),
                missing("f)")),
        RuleCase.of("LDR-02").satisfiedBy("nobody shows what is done", NOTHING_SHOWN),
        attestedOnly()
            .violatedBy(
                "the attestation has run out",
                attestations(it -> it.withValidUntil(DAY.minusDays(1))),
                missing("f)"))
            .violatedBy(
                "the attestation is signed tomorrow",
                attestations(it -> it.withValidUntil(TOMORROW).withOn(TOMORROW)),
                missing("f)"))
            .violatedBy(
                "the attestation rests on no record",
                attestations(it -> it.withRecords(ImmutableList.of())),
                missing("f)")),
        RuleCase.of("LDR-02")
            .in(E2013, E2022)
            .violatedBy(
                "nobody shows or sets what is to be better",
                both(
                    without(Commitment.IMPROVEMENT), leadership(it -> it.withImprovementTargets())),
                missing("g)"))
            .alsoReports("LDR-11")
            .violatedBy(
                "the security officer shows improvement in place of the top",
                both(
                    by(Commitment.IMPROVEMENT, PartyId.of("CISO")),
                    leadership(it -> it.withImprovementTargets())),
                missing("g)"))
            .alsoReports("LDR-11"),
        shownOnly("C05-5-1-LEAD")
            .violatedBy(
                "nobody shows anything", NOTHING_SHOWN, "no evidence of commitment in any way")
            .graded(Severity.MAJOR)
            .violatedBy(
                "nobody shows that there is a policy",
                without(Commitment.POLICY),
                "no evidence of commitment POLICY (5.1 a))")
            .violatedBy(
                "nobody shows that there are objectives",
                without(Commitment.OBJECTIVES),
                "no evidence of commitment OBJECTIVES (5.1 b))")
            .violatedBy(
                "nobody shows that there are roles",
                without(Commitment.ROLES),
                "no evidence of commitment ROLES (5.1 c))")
            .violatedBy(
                "nobody shows that somebody says that it matters",
                without(Commitment.COMMUNICATION),
                "no evidence of commitment COMMUNICATION (5.1 d))")
            .violatedBy(
                "nobody shows that there are means",
                without(Commitment.RESOURCES),
                "no evidence of commitment RESOURCES (5.1 e))")
            .violatedBy(
                "nobody shows that criteria are decided",
                without(Commitment.RISK_CRITERIA),
                "no evidence of commitment RISK_CRITERIA (5.1 f))")
            .violatedBy(
                "nobody shows that audits are held",
                without(Commitment.AUDITS),
                "no evidence of commitment AUDITS (5.1 g))")
            .violatedBy(
                "nobody shows that reviews are held",
                without(Commitment.MANAGEMENT_REVIEWS),
                "no evidence of commitment MANAGEMENT_REVIEWS (5.1 h))"),
        RuleCase.of("C05-5-1-LEAD").satisfiedBy("nobody shows what is done", NOTHING_SHOWN),
        RuleCase.of("C05-5-1-LEAD")
            .satisfiedBy(
                "nobody shows what is done, and a manager shows that criteria are decided",
                both(
                    both(
                        by(Commitment.RISK_CRITERIA, PartyId.of("ITM")),
                        CommitmentRulesTest::unapprovedCriteria),
                    both(
                        leadership(
                            it ->
                                it.withCommitments(
                                    it.commitments().stream()
                                        .filter(one -> one.commitment() == Commitment.RISK_CRITERIA)
                                        .toList())),
                        role("ROLE-ITM", it -> it.withManagement(true)))))
            .violatedBy(
                "the head of IT is no manager",
                role("ROLE-ITM", it -> it.withManagement(false)),
                "no evidence of commitment RISK_CRITERIA (5.1 f))"),
        RuleCase.of("C05-5-1-LEAD")
            .violatedBy(
                "criteria are approved by nobody and nothing shows them decided",
                both(without(Commitment.RISK_CRITERIA), CommitmentRulesTest::unapprovedCriteria),
                "no evidence of commitment RISK_CRITERIA (5.1 f))")
            .graded(Severity.MINOR)
            .alsoReports("C05-5-1-F"));
  }

  private static Isms unapprovedCriteria(Isms isms) {
    return isms.withCriteria(isms.criteria().orElseThrow().withApprovedBy(Optional.empty()));
  }

  private static UnaryOperator<Isms> valid(Commitment way, LocalDate until) {
    return leadership(
        it ->
            it.withCommitments(
                some(
                    it.commitments(),
                    one -> one.commitment() == way,
                    one -> one.withValidUntil(until))));
  }

  private static UnaryOperator<Isms> without(Commitment way) {
    return leadership(
        it ->
            it.withCommitments(
                it.commitments().stream().filter(one -> one.commitment() != way).toList()));
  }

  private static UnaryOperator<Isms> by(Commitment way, PartyId party) {
    return leadership(
        it ->
            it.withCommitments(
                some(it.commitments(), one -> one.commitment() == way, one -> one.withBy(party))));
  }
}
