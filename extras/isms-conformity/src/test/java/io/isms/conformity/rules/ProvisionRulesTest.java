package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.operation;

import io.isms.Isms;
import io.isms.common.ProvisionId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.operation.ExternalProvision;
import io.isms.operation.Operation;
import io.isms.operation.ProvisionKind;
import io.isms.operation.ServiceChange;
import io.isms.operation.Supplier;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class ProvisionRulesTest extends RuleCases {
  private static final LocalDate TOO_LONG_AGO = LocalDate.of(2025, 10, 31);

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("OPS-13")
            .violatedBy(
                "nobody looks at the risks of hosting",
                hosting(it -> it.withRisks(Set.of())),
                "EXT-HOSTING from outside: risks not considered"),
        RuleCase.of("OPS-13")
            .in(Edition.E2013)
            .satisfiedBy("a service is not looked at", withService()),
        RuleCase.of("OPS-13")
            .in(Edition.E2022)
            .violatedBy(
                "nobody looks at the risks of a service",
                withService(),
                "EXT-PAPER from outside: risks not considered"),
        RuleCase.of("OPS-14")
            .violatedBy(
                "nobody controls hosting",
                hosting(
                    it ->
                        it.withPlan(Optional.empty())
                            .withMonitoring(List.of())
                            .withReviews(List.of())),
                "EXT-HOSTING from outside is neither planned nor monitored nor reviewed")
            .violatedBy(
                "hosting is not planned",
                hosting(it -> it.withPlan(Optional.empty())),
                "EXT-HOSTING from outside is not planned")
            .violatedBy(
                "hosting is not watched",
                hosting(it -> it.withMonitoring(List.of())),
                "EXT-HOSTING from outside is not monitored")
            .violatedBy(
                "hosting is not reviewed",
                hosting(it -> it.withReviews(List.of())),
                "EXT-HOSTING from outside is not reviewed"),
        RuleCase.of("OPS-15")
            .violatedBy(
                "nobody within answers for hosting",
                hosting(it -> it.withInternalOwner(Optional.empty())),
                "no internal owner for EXT-HOSTING from outside"),
        RuleCase.of("OPS-17")
            .violatedBy(
                "nobody is named who runs the record system",
                hosting(it -> it.withSupplier(Optional.empty())),
                "outsourced activity 'Hosting of the record system' is not controlled (expected:"
                    + " what is provided from outside, by which supplier or unit)",
                "no activity that the scope lists as outsourced is controlled")
            .violatedBy(
                "the scope says nothing of the record system",
                ProvisionRulesTest::withoutOutsourcing,
                "outsourcing EXT-HOSTING is unlisted (expected: 'Hosting of the record system' in"
                    + " the scope)"),
        RuleCase.of("OPS-18")
            .violatedBy(
                "nobody deals with SUP-CLOUD",
                cloud(it -> it.withInterfaces(List.of())),
                "no interface to supplier SUP-CLOUD"),
        RuleCase.of("OPS-19")
            .violatedBy(
                "SUP-CLOUD promises no security",
                cloud(it -> it.withSecurityClauses(List.of())),
                "agreement with supplier SUP-CLOUD is silent on security")
            .alsoReports("RT-15"),
        RuleCase.of("OPS-20")
            .violatedBy(
                "SUP-CLOUD was last reviewed a year and a day ago",
                cloud(it -> it.withReviews(all(it.reviews(), last -> last.withOn(TOO_LONG_AGO)))),
                "services of supplier SUP-CLOUD were last reviewed on 2025-10-31 (expected: within"
                    + " P1Y)")
            .violatedBy(
                "SUP-CLOUD was never reviewed",
                cloud(it -> it.withReviews(List.of())),
                "services of supplier SUP-CLOUD were never reviewed (expected: within P1Y)")
            .violatedBy(
                "a risk of SUP-CLOUD is neither assessed nor treated",
                ProvisionRulesTest::withUnansweredRisk,
                "supplier SUP-CLOUD: risk R-9 is beyond the criteria (expected: acceptable, treated"
                    + " or accepted)")
            .alsoReports("RA-23", "RA-28"),
        RuleCase.of("OPS-20")
            .satisfiedBy(
                "SUP-CLOUD was last reviewed a year ago",
                cloud(
                    it ->
                        it.withReviews(
                            all(it.reviews(), last -> last.withOn(TOO_LONG_AGO.plusDays(1)))))),
        RuleCase.of("OPS-20")
            .satisfiedBy(
                "a risk of SUP-CLOUD is acceptable", cloud(it -> it.withRisks(RiskId.of("R-3")))),
        RuleCase.of("OPS-21")
            .satisfiedBy(
                "SUP-CLOUD announces to change something tomorrow",
                cloud(ProvisionRulesTest::withAnnouncement)),
        RuleCase.of("OPS-21")
            .violatedBy(
                "nobody manages what SUP-CLOUD changes",
                cloud(
                    it ->
                        it.withServiceChanges(
                            all(
                                it.serviceChanges(),
                                change -> change.withChange(Optional.empty())))),
                "supplier SUP-CLOUD changed its service on 2026-01-26 unmanaged: Another data"
                    + " centre (expected: a change on record)"));
  }

  private static UnaryOperator<Isms> hosting(UnaryOperator<ExternalProvision> change) {
    return operation(it -> it.withExternalProvisions(all(it.externalProvisions(), change)));
  }

  private static UnaryOperator<Isms> cloud(UnaryOperator<Supplier> change) {
    return operation(it -> it.withSuppliers(all(it.suppliers(), change)));
  }

  private static UnaryOperator<Isms> withService() {
    return operation(
        it ->
            Operation.builder()
                .from(it)
                .addExternalProvisions(
                    ExternalProvision.builder()
                        .from(it.externalProvisions().get(0))
                        .id(ProvisionId.of("EXT-PAPER"))
                        .name("Destruction of paper")
                        .kind(ProvisionKind.SERVICE)
                        .risks(Set.of())
                        .build())
                .build());
  }

  private static Supplier withAnnouncement(Supplier supplier) {
    return Supplier.builder()
        .from(supplier)
        .addServiceChanges(
            ServiceChange.builder().on(LocalDate.of(2026, 11, 2)).what("Prices").build())
        .build();
  }

  private static Isms withoutOutsourcing(Isms isms) {
    return isms.withContext(
        isms.context()
            .withScope(isms.context().scope().map(scope -> scope.withOutsourced(List.of()))));
  }

  private static Isms withUnansweredRisk(Isms isms) {
    RiskId id = RiskId.of("R-9");
    Risk stolen = isms.register().getRisk(RiskId.of("R-3"));
    return cloud(it -> it.withRisks(id))
        .apply(
            isms.withRegister(
                RiskRegister.builder().from(isms.register()).addRisk(stolen.withId(id)).build()));
  }
}
