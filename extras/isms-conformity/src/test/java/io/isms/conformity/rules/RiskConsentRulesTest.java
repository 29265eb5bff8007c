package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.acceptanceOf;
import static io.isms.conformity.rules.TreatmentChanges.plan;
import static io.isms.conformity.rules.TreatmentChanges.row;
import static io.isms.conformity.rules.TreatmentChanges.treatment;
import static io.isms.conformity.rules.TreatmentChanges.treatmentOf;
import static io.isms.conformity.rules.TreatmentChanges.withoutAcceptanceOf;

import io.isms.Isms;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.RiskAcceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

final class RiskConsentRulesTest extends RuleCases {
  private static final String NOT_APPROVED =
      "owner of R-1 has not approved plan v1 (expected: consent to what remains, given by COO since"
          + " 2026-09-10)";

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RT-17")
            .violatedBy(
                "all of R-1 remains, and the criteria are to cover it",
                TreatmentChanges.both(
                    allRemains(), acceptanceOf("R-1", it -> it.withLevel(LevelCode.of("VH")))),
                "residual High of R-1 exceeds the criteria without concession")
            .alsoReports("MRV-04")
            .violatedBy(
                "little remains of R-1, and somebody concedes it",
                acceptanceOf(
                    "R-1",
                    it ->
                        RiskAcceptance.builder()
                            .from(it)
                            .basis(AcceptanceBasis.EXCEPTION)
                            .justification("To be sure")
                            .build()),
                "residual Very low of R-1 is conceded though the criteria accept it"),
        RuleCase.of("RT-18")
            .violatedBy("nobody consents to R-1", withoutAcceptanceOf("R-1"), NOT_APPROVED)
            .violatedBy(
                "somebody else than the owner consents to R-1",
                acceptanceOf("R-1", it -> it.withAcceptedBy(PartyId.of("CISO"))),
                NOT_APPROVED)
            .violatedBy(
                "the owner consented before the treatment was decided",
                acceptanceOf("R-1", it -> it.withAcceptedOn(LocalDate.of(2026, 9, 9))),
                NOT_APPROVED)
            .violatedBy("the owner consented to less than what remains", allRemains(), NOT_APPROVED)
            .alsoReports("RT-17", "MRV-04")
            .violatedBy(
                "nobody consents to anything",
                treatment(it -> it.withAcceptances(List.of())),
                "no risk owner has approved plan v1",
                NOT_APPROVED,
                NOT_APPROVED.replace("R-1", "R-2"),
                NOT_APPROVED.replace("R-1", "R-3"),
                NOT_APPROVED.replace("R-1", "R-4"))
            .alsoReports("REPEATED-MINOR"),
        RuleCase.of("RT-19")
            .violatedBy(
                "management has consented to another version",
                plan(it -> it.withVersion(2)),
                "plan v2 lacks management approval")
            .violatedBy(
                "somebody who is not management consents",
                approval(ApprovalSubject.TREATMENT_PLAN, it -> it.withBy(PartyId.of("NURSE"))),
                "plan v1 lacks management approval"),
        RuleCase.of("C05-4-2-1-H")
            .violatedBy(
                "management has not consented to what remains",
                without(it -> it.of() == ApprovalSubject.RESIDUAL_RISKS),
                "no residual risk approved by management")
            .violatedBy(
                "R-1 was estimated again after management consented",
                treatmentOf("R-1", it -> it.withEstimatedOn(LocalDate.of(2026, 9, 21))),
                "residual risk R-1 (Very low) not approved by management"));
  }

  private static UnaryOperator<Isms> allRemains() {
    return row(
        "R-1", it -> it.withResidual(it.residual().map(left -> left.withExpected(it.current()))));
  }

  private static UnaryOperator<Isms> approval(ApprovalSubject of, UnaryOperator<Approval> change) {
    return isms ->
        isms.withLeadership(
            isms.leadership()
                .withApprovals(
                    isms.leadership().approvals().stream()
                        .map(it -> it.of() == of ? change.apply(it) : it)
                        .toList()));
  }

  private static UnaryOperator<Isms> without(Predicate<Approval> which) {
    return isms ->
        isms.withLeadership(
            isms.leadership()
                .withApprovals(
                    isms.leadership().approvals().stream().filter(which.negate()).toList()));
  }
}
