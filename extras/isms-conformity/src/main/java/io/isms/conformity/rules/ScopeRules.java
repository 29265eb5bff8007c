package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Asset;
import io.isms.context.OutsourcedActivity;
import io.isms.context.Scope;
import io.isms.context.ScopeDimension;
import io.isms.context.ScopeExclusion;
import io.isms.context.ScopeExtent;
import io.isms.context.ScopeUnit;
import io.isms.leadership.ApprovalSubject;
import io.isms.risk.RiskAssessment;
import java.util.List;
import java.util.Optional;

/** How far the system reaches and where it stops (4.3; 2005 4.2.1 a)). */
final class ScopeRules {
  static final RuleSet RULES =
      RuleSet.of(
          "4.3 Scope",
          Rule.named("SCP-01", "The scope takes something in and ends somewhere")
              .since2013("4.3 lead")
              .check(ScopeRules::scopeIsDetermined),
          Rule.named("C05-4-2-1-A", "The scope is drawn along all dimensions, around assets")
              .in2005("4.2.1 a)")
              .check(ScopeRules::scopeHasAllDimensions),
          Rule.named("SCP-02", "Nothing is both inside and outside")
              .check(ScopeRules::nothingIsInAndOut),
          Rule.named("SCP-03", "Assessments rest on a version of the scope, the latest on this one")
              .check(ScopeRules::assessmentsFollowTheScope),
          Rule.named("SCP-04", "Interfaces and dependencies are determined")
              .since2013("4.3 c)")
              .check(ScopeRules::interfacesAreDetermined),
          Rule.named("SCP-05", "A changed scope has its change and a fresh approval")
              .check(ScopeRules::changesAreApproved),
          Rule.named("SCP-06", "The scope takes issues into account")
              .since2013("4.3 a)")
              .check(
                  it ->
                      takesIntoAccount(
                          scope(it).map(scope -> !scope.consideredIssues().isEmpty()),
                          "issues",
                          it)),
          Rule.named("SCP-07", "The scope takes requirements into account")
              .since2013("4.3 b)")
              .check(
                  it ->
                      takesIntoAccount(
                          scope(it).map(scope -> !scope.consideredRequirements().isEmpty()),
                          "requirements",
                          it)),
          Rule.named("SCP-08", "Each unit inside says whether it is ready")
              .check(ScopeRules::readinessIsKnown),
          Rule.named("SCP-09", "Each unit inside says whose support it needs")
              .check(ScopeRules::supportIsConsidered),
          Rule.named("SCP-10", "Each outsourced activity has a provider and an interface")
              .since2013("4.3 c)")
              .check(ScopeRules::outsourcingIsTied),
          Rule.named("SCP-16", "Each interface of an outsourced activity states its influence")
              .check(ScopeRules::influenceIsStated),
          Rule.named("SCP-17", "Organization, technology and locations are documented")
              .check(ScopeRules::dimensionsAreDocumented),
          Rule.named("SCP-18", "The scope stands in a document in force")
              .since2013("4.3 ¶end")
              .check(ScopeRules::scopeIsDocumented));

  private static final ImmutableSet<ScopeDimension> DOCUMENTED =
      ImmutableSet.of(
          ScopeDimension.ORGANIZATION, ScopeDimension.TECHNOLOGY, ScopeDimension.LOCATION);

  private ScopeRules() {}

  static Optional<Scope> scope(Probe it) {
    return it.isms().context().scope();
  }

  private static void scopeIsDetermined(Probe it) {
    it.demand(
        scope(it)
            .map(scope -> !scope.includedUnits().isEmpty() && hasBoundary(scope))
            .orElse(false),
        "scope",
        "scope not determined (expected: a unit inside and a boundary)");
  }

  private static boolean hasBoundary(Scope scope) {
    return scope.dimensions().values().stream().anyMatch(extent -> !extent.boundaries().isEmpty());
  }

  private static void scopeHasAllDimensions(Probe it) {
    if (!it.demand(scope(it).isPresent(), "scope", "scope not determined")) {
      return;
    }
    for (ScopeDimension dimension : ScopeDimension.values()) {
      it.require(
          scope(it)
              .map(scope -> scope.dimensions().get(dimension))
              .map(extent -> !extent.boundaries().isEmpty())
              .orElse(false),
          dimension,
          "scope lacks %s (expected: an extent and its boundaries)",
          dimension);
    }
    it.require(
        it.isms().context().assets().stream().anyMatch(Asset::inScope),
        "assets",
        "scope lacks assets (expected: at least one asset in scope)");
  }

  private static void nothingIsInAndOut(Probe it) {
    scope(it)
        .ifPresent(
            scope -> {
              for (ScopeExclusion exclusion : scope.exclusions()) {
                it.agree(
                    !isInside(exclusion, scope),
                    exclusion.item(),
                    "%s is both inside and outside",
                    exclusion.item());
              }
            });
  }

  private static boolean isInside(ScopeExclusion exclusion, Scope scope) {
    return Optional.ofNullable(scope.dimensions().get(exclusion.dimension()))
        .map(extent -> extent.included().contains(exclusion.item()))
        .orElse(false);
  }

  private static void assessmentsFollowTheScope(Probe it) {
    int current = scope(it).map(Scope::version).orElse(0);
    List<RiskAssessment> assessments =
        Streams.concat(it.isms().earlierAssessments().stream(), it.isms().assessment().stream())
            .toList();
    for (RiskAssessment assessment : assessments) {
      boolean latest = it.isms().assessment().filter(assessment::equals).isPresent();
      it.agree(
          assessment
              .scopeVersion()
              .map(version -> latest ? version == current : version <= current)
              .orElse(false),
          assessment.id(),
          "assessment %s used scope %s, current v%s",
          assessment.id(),
          assessment.scopeVersion().map(version -> "v" + version).orElse("of no version"),
          current);
    }
  }

  private static void interfacesAreDetermined(Probe it) {
    it.demand(
        scope(it).map(scope -> !scope.interfaces().isEmpty()).orElse(false)
            || it.noneRecorded("interfaces"),
        "interfaces",
        "interfaces/dependencies not determined (expected: some, or a recorded none)");
  }

  private static void changesAreApproved(Probe it) {
    scope(it)
        .filter(scope -> scope.version() > 1)
        .ifPresent(
            scope -> {
              it.agree(
                  scope.change().isPresent(),
                  "scope",
                  "scope v%s changed without record (expected: the change)",
                  scope.version());
              it.agree(
                  Approvals.of(it).find(ApprovalSubject.SCOPE, scope.version()).isPresent(),
                  "scope",
                  "scope v%s changed without approval",
                  scope.version());
            });
  }

  private static void takesIntoAccount(Optional<Boolean> considered, String what, Probe it) {
    it.demand(considered.orElse(false), "scope", "scope ignores %s", what);
  }

  static List<ScopeUnit> inside(Probe it) {
    return scope(it).stream()
        .flatMap(scope -> scope.units().stream())
        .filter(ScopeUnit::included)
        .toList();
  }

  private static void readinessIsKnown(Probe it) {
    for (ScopeUnit unit : inside(it)) {
      it.suggest(
          unit.readiness().isPresent(), unit.unit(), "unit %s readiness unknown", unit.unit());
    }
  }

  /** Units that support others need not say who supports them. */
  private static void supportIsConsidered(Probe it) {
    List<ScopeUnit> inside = inside(it);
    ImmutableSet<PartyId> supporting =
        inside.stream()
            .flatMap(unit -> unit.supports().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (ScopeUnit unit : inside) {
      if (!supporting.contains(unit.unit())) {
        it.suggest(
            !unit.supports().isEmpty() || it.noneRecorded(unit.unit()),
            unit.unit(),
            "activity %s: supports not considered (expected: some, or a recorded none)",
            unit.unit());
      }
    }
  }

  private static List<OutsourcedActivity> outsourced(Probe it) {
    return scope(it).stream().flatMap(scope -> scope.outsourced().stream()).toList();
  }

  private static void outsourcingIsTied(Probe it) {
    Several.tell(
        it,
        "outsourced activities",
        outsourced(it),
        activity -> looseEnd(activity).isEmpty(),
        OutsourcedActivity::activity,
        activity -> looseEnd(activity).orElse(""));
  }

  private static Optional<String> looseEnd(OutsourcedActivity activity) {
    String missing =
        activity.provider().isEmpty()
            ? "provider"
            : activity.interfaces().isEmpty() ? "interface" : "";
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(String.format("outsourced '%s' lacks %s", activity.activity(), missing));
  }

  private static void influenceIsStated(Probe it) {
    ImmutableSet<Object> ofOutsourced =
        outsourced(it).stream()
            .flatMap(activity -> activity.interfaces().stream())
            .collect(ImmutableSet.toImmutableSet());
    scope(it).stream()
        .flatMap(scope -> scope.interfaces().stream())
        .filter(meeting -> ofOutsourced.contains(meeting.id()))
        .forEach(
            meeting ->
                it.recommend(
                    meeting.kind().isPresent() && meeting.influence().isPresent(),
                    meeting.id(),
                    "interface %s has no stated influence (expected: what it is made of and how it"
                        + " influences the scope)",
                    meeting.id()));
  }

  private static void dimensionsAreDocumented(Probe it) {
    scope(it)
        .ifPresent(
            scope -> {
              for (ScopeDimension dimension : DOCUMENTED) {
                Optional<ScopeExtent> extent =
                    Optional.ofNullable(scope.dimensions().get(dimension));
                tellsOf("text", extent.isPresent(), dimension, it);
                tellsOf(
                    "boundary",
                    extent.map(one -> !one.boundaries().isEmpty()).orElse(false),
                    dimension,
                    it);
                tellsOf(
                    "interfaces",
                    extent.map(one -> !one.interfaces().isEmpty()).orElse(false)
                        || it.noneRecorded(dimension),
                    dimension,
                    it);
              }
            });
  }

  private static void tellsOf(String part, boolean ok, ScopeDimension dimension, Probe it) {
    it.recommend(ok, dimension, "%s dimension lacks %s", dimension, part);
  }

  private static void scopeIsDocumented(Probe it) {
    it.demand(
        scope(it)
            .flatMap(Scope::document)
            .filter(it.view(Documents.class, Documents::new)::isInForce)
            .isPresent(),
        "scope",
        "no documented scope (expected: a document in force)");
  }
}
