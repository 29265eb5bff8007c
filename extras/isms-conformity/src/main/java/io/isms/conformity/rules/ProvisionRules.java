package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.OutsourcedActivity;
import io.isms.operation.ExternalProvision;
import io.isms.operation.OperationReview;
import io.isms.operation.ProvisionKind;
import io.isms.operation.ServiceChange;
import io.isms.operation.Supplier;
import io.isms.risk.Evaluation;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What others provide is known and controlled (8.1). */
final class ProvisionRules {
  static final RuleSet RULES =
      RuleSet.of(
          "8.1 What others provide",
          Rule.named("OPS-13", "The risks of what others provide are considered")
              .check(ProvisionRules::risksAreConsidered),
          Rule.named("OPS-14", "What others provide is planned, watched and reviewed")
              .since2013("8.1")
              .check(ProvisionRules::provisionsAreControlled),
          Rule.named("OPS-15", "Somebody within answers for what others provide")
              .check(ProvisionRules::provisionsHaveAnOwnerWithin),
          Rule.named(
                  "OPS-17",
                  "What the scope lists as outsourced is controlled, and nothing is unlisted")
              .since2013("8.1")
              .check(ProvisionRules::outsourcingIsListed),
          Rule.named("OPS-18", "There are interfaces to every supplier")
              .check(ProvisionRules::suppliersHaveInterfaces),
          Rule.named("OPS-19", "Agreements with suppliers cover security")
              .check(ProvisionRules::agreementsCoverSecurity),
          Rule.named("OPS-20", "Services are reviewed, and their risks stay within the criteria")
              .check(ProvisionRules::servicesAreReviewed),
          Rule.named("OPS-21", "Changes that suppliers make to their services are managed")
              .check(ProvisionRules::serviceChangesAreManaged));

  private ProvisionRules() {}

  /** Up to 2013 outsourced processes only; since 2022 products and services as well. */
  private static List<ExternalProvision> provisions(Probe it) {
    return it.isms().operation().externalProvisions().stream()
        .filter(
            provision -> provision.kind() == ProvisionKind.PROCESS || it.edition() == Edition.E2022)
        .toList();
  }

  private static List<Supplier> suppliers(Probe it) {
    return it.isms().operation().suppliers();
  }

  private static void risksAreConsidered(Probe it) {
    for (ExternalProvision provision : provisions(it)) {
      it.agree(
          !provision.risks().isEmpty(),
          provision.id(),
          "%s from outside: risks not considered",
          provision.id());
    }
  }

  private static void provisionsAreControlled(Probe it) {
    for (ExternalProvision provision : provisions(it)) {
      boolean planned = provision.plan().isPresent();
      boolean watched = OperationReview.lastOn(provision.monitoring(), it.asOf()).isPresent();
      boolean reviewed = OperationReview.lastOn(provision.reviews(), it.asOf()).isPresent();
      boolean any =
          it.require(
              planned || watched || reviewed,
              provision.id(),
              "%s from outside is neither planned nor monitored nor reviewed",
              provision.id());
      if (any) {
        it.agree(planned, provision.id(), "%s from outside is not planned", provision.id());
        it.agree(watched, provision.id(), "%s from outside is not monitored", provision.id());
        it.agree(reviewed, provision.id(), "%s from outside is not reviewed", provision.id());
      }
    }
  }

  private static void provisionsHaveAnOwnerWithin(Probe it) {
    for (ExternalProvision provision : provisions(it)) {
      it.agree(
          provision.internalOwner().isPresent(),
          provision.id(),
          "no internal owner for %s from outside",
          provision.id());
    }
  }

  private static void outsourcingIsListed(Probe it) {
    Map<String, ExternalProvision> provisions = new HashMap<>();
    provisions(it).forEach(provision -> provisions.put(provision.name(), provision));
    Set<String> listed =
        it.isms().context().scope().stream()
            .flatMap(scope -> scope.outsourced().stream())
            .map(OutsourcedActivity::activity)
            .collect(toImmutableSet());
    boolean any = listed.isEmpty();
    for (String activity : listed) {
      any |=
          it.recommend(
              Optional.ofNullable(provisions.get(activity))
                  .filter(ProvisionRules::namesWhoProvides)
                  .isPresent(),
              activity,
              "outsourced activity '%s' is not controlled (expected: what is provided from outside,"
                  + " by which supplier or unit)",
              activity);
    }
    it.require(any, "outsourcing", "no activity that the scope lists as outsourced is controlled");
    for (ExternalProvision provision : provisions(it)) {
      if (provision.kind() == ProvisionKind.PROCESS) {
        it.recommend(
            listed.contains(provision.name()),
            provision.id(),
            "outsourcing %s is unlisted (expected: '%s' in the scope)",
            provision.id(),
            provision.name());
      }
    }
  }

  private static boolean namesWhoProvides(ExternalProvision provision) {
    return provision.supplier().isPresent() || provision.unit().isPresent();
  }

  private static void suppliersHaveInterfaces(Probe it) {
    for (Supplier supplier : suppliers(it)) {
      it.recommend(
          !supplier.interfaces().isEmpty(),
          supplier.id(),
          "no interface to supplier %s",
          supplier.id());
    }
  }

  private static void agreementsCoverSecurity(Probe it) {
    for (Supplier supplier : suppliers(it)) {
      it.recommend(
          !supplier.securityClauses().isEmpty(),
          supplier.id(),
          "agreement with supplier %s is silent on security",
          supplier.id());
    }
  }

  private static void servicesAreReviewed(Probe it) {
    for (Supplier supplier : suppliers(it)) {
      Last last = new Last(OperationReview.lastOn(supplier.reviews(), it.asOf()));
      it.recommend(
          last.isWithin(it.profile().reviewEvery(), it.asOf()),
          supplier.id(),
          "services of supplier %s were %s (expected: within %s)",
          supplier.id(),
          last.when("reviewed"),
          it.profile().reviewEvery());
      for (RiskId risk : supplier.risks()) {
        it.recommend(
            isWithinCriteria(risk, it),
            supplier.id(),
            "supplier %s: risk %s is beyond the criteria (expected: acceptable, treated or"
                + " accepted)",
            supplier.id(),
            risk);
      }
    }
  }

  private static boolean isWithinCriteria(RiskId risk, Probe it) {
    return it.isms().treatment().treatmentsByRisk().containsKey(risk)
        || it.isms().treatment().acceptancesByRisk().containsKey(risk)
        || it.isms()
            .assessment()
            .flatMap(assessment -> assessment.findEntry(risk))
            .map(entry -> entry.evaluation() == Evaluation.ACCEPTABLE)
            .orElse(false);
  }

  private static void serviceChangesAreManaged(Probe it) {
    for (Supplier supplier : suppliers(it)) {
      for (ServiceChange change : supplier.serviceChanges()) {
        if (it.isPast(change.on())) {
          it.recommend(
              change.change().isPresent(),
              supplier.id(),
              "supplier %s changed its service on %s unmanaged: %s (expected: a change on record)",
              supplier.id(),
              change.on(),
              change.what());
        }
      }
    }
  }
}
