package io.isms.conformity.rules;

import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import io.isms.risk.Trend;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentOptionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Risk owners and management consent to the plan and to what remains (6.1.3 f)). */
final class RiskConsentRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.3 f) Consent",
          Rule.named("RT-17", "What remains beyond the criteria is conceded, what does not is not")
              .check(RiskConsentRules::concessionsAreWhereTheyBelong),
          Rule.named("RT-18", "The owner of every treated risk consents to its line of the plan")
              .since2013("6.1.3 f)")
              .check(RiskConsentRules::ownersConsent),
          Rule.named("RT-19", "Management consents to the plan")
              .check(RiskConsentRules::managementConsents),
          Rule.named("C05-4-2-1-H", "Management consents to every residual risk")
              .in2005("4.2.1 h)")
              .check(RiskConsentRules::managementConsentsToResidualRisks));

  private RiskConsentRules() {}

  private static void concessionsAreWhereTheyBelong(Probe it) {
    Treatments.of(it)
        .plan()
        .ifPresent(
            plan -> {
              for (PlannedTreatment row : plan.items()) {
                if (!Treatments.of(it).isUnknown(row.risk())) {
                  consent(row, it).ifPresent(consent -> basisFits(row, consent, it));
                }
              }
            });
  }

  private static void basisFits(PlannedTreatment row, RiskAcceptance consent, Probe it) {
    boolean within = Treatments.of(it).isAcceptable(row.risk());
    boolean conceded = consent.basis() == AcceptanceBasis.EXCEPTION;
    String level = Treatments.of(it).remaining(row.risk()).label();
    it.recommend(
        within || conceded,
        row.risk(),
        "residual %s of %s exceeds the criteria without concession",
        level,
        row.risk());
    it.recommend(
        !within || !conceded,
        row.risk(),
        "residual %s of %s is conceded though the criteria accept it",
        level,
        row.risk());
  }

  /** The consent to a line of the plan: the latest that there is. */
  private static Optional<RiskAcceptance> consent(PlannedTreatment row, Probe it) {
    return Treatments.of(it).acceptance(row.risk()).or(row::acceptance);
  }

  private static void ownersConsent(Probe it) {
    Treatments.of(it)
        .plan()
        .ifPresent(
            plan -> {
              if (!plan.items().isEmpty()) {
                it.demand(
                    plan.items().stream().anyMatch(row -> consent(row, it).isPresent()),
                    "treatment plan",
                    "no risk owner has approved plan v%s",
                    plan.version());
                plan.items().forEach(row -> ownerConsents(plan, row, it));
              }
            });
  }

  private static void ownerConsents(RiskTreatmentPlan plan, PlannedTreatment row, Probe it) {
    it.require(
        consent(row, it).filter(consent -> holds(consent, plan, row, it)).isPresent(),
        row.risk(),
        "owner of %s has not approved plan v%s%s (expected: consent to what remains, given by %s"
            + " since %s)",
        row.risk(),
        plan.version(),
        Bindings.of(it).lapse(row.risk()).map(": "::concat).orElse(""),
        row.owner().map(PartyId::toString).orElse("an owner"),
        lastChange(plan, row));
  }

  private static boolean holds(
      RiskAcceptance consent, RiskTreatmentPlan plan, PlannedTreatment row, Probe it) {
    boolean byTheOwner =
        consent.basis() == AcceptanceBasis.EXCEPTION
            || row.owner().equals(Optional.of(consent.acceptedBy()));
    return byTheOwner
        && (Treatments.of(it).isUnknown(row.risk())
                ? Bindings.of(it).lapse(row.risk())
                : Treatments.of(it).stalenessOfConsent(row.risk()))
            .isEmpty()
        && (Bindings.of(it).isOfWhatThereIs(row.risk())
            || !consent.acceptedOn().isBefore(lastChange(plan, row)));
  }

  private static LocalDate lastChange(RiskTreatmentPlan plan, PlannedTreatment row) {
    return row.treatment().estimatedOn().orElse(plan.preparedOn());
  }

  /** The approvals of the plan by management: of its version, or of what it says. */
  private static List<Approval> approvals(ApprovalSubject of, RiskTreatmentPlan plan, Probe it) {
    return Approvals.of(it).all(of).stream()
        .filter(approval -> People.of(it).wasManagement(approval.by(), approval.on()))
        .filter(
            approval ->
                Bindings.of(it).isOfWhatThereIs(approval)
                    || approval.version().map(its -> its == plan.version()).orElse(true))
        .toList();
  }

  /** Whether it was given since that day, or is of what there is whenever it was given. */
  private static boolean reaches(Approval approval, LocalDate day, Probe it) {
    return Bindings.of(it).isOfWhatThereIs(approval) || !approval.on().isBefore(day);
  }

  /** That an approval no longer stands on what was seen, a rule on bound decisions tells. */
  private static void managementConsents(Probe it) {
    if (Bindings.of(it).lapse(ApprovalSubject.TREATMENT_PLAN).isPresent()) {
      return;
    }
    Treatments.of(it)
        .plan()
        .ifPresent(
            plan ->
                it.recommend(
                    approvals(ApprovalSubject.TREATMENT_PLAN, plan, it).stream()
                        .anyMatch(approval -> reaches(approval, plan.preparedOn(), it)),
                    "treatment plan",
                    "plan v%s lacks management approval",
                    plan.version()));
  }

  private static void managementConsentsToResidualRisks(Probe it) {
    Treatments.of(it)
        .plan()
        .ifPresent(
            plan -> {
              List<Approval> approvals = approvals(ApprovalSubject.RESIDUAL_RISKS, plan, it);
              boolean any =
                  it.demand(
                      !approvals.isEmpty(),
                      "residual risks",
                      "no residual risk approved by management%s",
                      Bindings.of(it)
                          .lapse(ApprovalSubject.RESIDUAL_RISKS)
                          .map(": "::concat)
                          .orElse(""));
              if (any) {
                for (RiskTreatment treatment : it.isms().treatment().treatments()) {
                  isApproved(treatment, plan, approvals, it);
                }
              }
            });
  }

  private static void isApproved(
      RiskTreatment treatment, RiskTreatmentPlan plan, List<Approval> approvals, Probe it) {
    Optional<PlannedTreatment> row = plan.findItem(treatment.risk());
    String level = Treatments.of(it).remaining(treatment.risk()).label();
    it.require(
        row.isPresent()
            && approvals.stream()
                .anyMatch(
                    approval ->
                        reaches(approval, treatment.estimatedOn().orElse(plan.preparedOn()), it)),
        treatment.risk(),
        "residual risk %s (%s) not approved by management",
        treatment.risk(),
        level);
    row.ifPresent(
        line ->
            it.require(
                !rises(line) || isRaisedOnPurpose(line.treatment()),
                treatment.risk(),
                "residual risk %s (%s) is above %s without being taken on purpose",
                treatment.risk(),
                level,
                line.current().label()));
  }

  private static boolean rises(PlannedTreatment row) {
    return row.remaining()
        .map(remaining -> Trend.between(row.current(), remaining) == Trend.UP)
        .orElse(false);
  }

  private static boolean isRaisedOnPurpose(RiskTreatment treatment) {
    return treatment.has(TreatmentOptionKind.TAKE) && treatment.rationale().isPresent();
  }
}
