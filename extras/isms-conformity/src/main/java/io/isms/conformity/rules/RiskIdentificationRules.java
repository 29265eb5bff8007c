package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.Elements;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.context.Scope;
import io.isms.leadership.Role;
import io.isms.leadership.RoleKind;
import io.isms.planning.Objective;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.risk.Vulnerability;
import io.isms.risk.VulnerabilityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finding the risks, their owners, threats and vulnerabilities (6.1.2 c); 2005 4.2.1 d)). */
final class RiskIdentificationRules {
  private static final ImmutableSet<RoleKind> OWNERS =
      Sets.immutableEnumSet(
          RoleKind.RISK_OWNER,
          RoleKind.INFORMATION_OWNER,
          RoleKind.PROCESS_OWNER,
          RoleKind.ASSET_OWNER,
          RoleKind.LINE_MANAGER);

  static final RuleSet RULES =
      RuleSet.of(
          "6.1.2 c) Risk identification",
          Rule.named("C05-4-2-1-D", "The newest assessment was made for the scope in force")
              .in2005("4.2.1 d)")
              .check(RiskIdentificationRules::scopeInForce),
          Rule.named("C05-4-2-1-D-1", "Each asset in the scope has an owner")
              .in2005("4.2.1 d) 1)")
              .check(RiskIdentificationRules::assetsOwned),
          Rule.named("C05-4-2-1-D-2", "Each asset in the scope has a threat, or none is recorded")
              .in2005("4.2.1 d) 2)")
              .check(RiskIdentificationRules::assetsThreatened),
          Rule.named("C05-4-2-1-D-3", "Each risk names a weakness that its threat can use")
              .in2005("4.2.1 d) 3)")
              .check(RiskIdentificationRules::weaknessExploitable),
          Rule.named("RA-08", "Each risk bears on assets in the scope")
              .check(RiskIdentificationRules::bearsOnScope),
          Rule.named("RA-09", "All information in the scope was looked at")
              .since2013("6.1.2 c) 1)")
              .check(RiskIdentificationRules::informationCovered),
          Rule.named("RA-10", "Each risk has an owner with the authority to manage it")
              .since2013("6.1.2 c) 2)")
              .check(RiskIdentificationRules::empoweredOwner),
          Rule.named("RA-22", "Source, event, cause and consequences of each risk are described")
              .check(RiskIdentificationRules::described),
          Rule.named("RA-23", "Each risk bears on an objective")
              .check(RiskIdentificationRules::objectiveTouched),
          Rule.named("RA-24", "Each event rests on data, or on an analysis or expert")
              .check(RiskIdentificationRules::eventFounded),
          Rule.named("RA-25", "The asset of each risk has the weakness that it names")
              .check(RiskIdentificationRules::weaknessOfAsset));

  private RiskIdentificationRules() {}

  private static List<Risk> risks(Probe it) {
    return it.isms().register().risks();
  }

  private static List<Asset> assetsInScope(Probe it, boolean informationOnly) {
    return it.isms().context().assets().stream()
        .filter(Asset::inScope)
        .filter(asset -> !informationOnly || asset.kind() == AssetKind.INFORMATION)
        .toList();
  }

  private static void scopeInForce(Probe it) {
    Optional<Integer> inForce = it.isms().context().scope().map(Scope::version);
    Optional<RiskAssessment> latest = Assessments.of(it).latest();
    if (inForce.isPresent() && latest.isPresent()) {
      RiskAssessment assessment = latest.orElseThrow();
      it.require(
          assessment.scopeVersion().equals(inForce),
          assessment.id(),
          "assessment %s predates scope v%s",
          assessment.id(),
          inForce.orElseThrow());
    }
  }

  private static void assetsOwned(Probe it) {
    List<Asset> assets = assetsInScope(it, false);
    it.demand(!assets.isEmpty(), "assets", "no asset in the scope listed");
    for (Asset asset : assets) {
      it.require(asset.owner().isPresent(), asset.id(), "asset %s without owner", asset.id());
    }
  }

  private static void assetsThreatened(Probe it) {
    ImmutableSet.Builder<AssetId> threatened = ImmutableSet.builder();
    it.isms().register().threats().forEach(threat -> threatened.addAll(threat.assets()));
    for (Risk risk : risks(it)) {
      if (namesThreat(risk)) {
        threatened.addAll(risk.identification().affectedAssets());
      }
    }
    Set<AssetId> all = threatened.build();
    for (Asset asset : assetsInScope(it, false)) {
      it.require(
          all.contains(asset.id()) || it.noneRecorded(asset.id()),
          asset.id(),
          "asset %s has no threat",
          asset.id());
    }
  }

  private static boolean namesThreat(Risk risk) {
    return risk.identification() instanceof EventBased event ? event.source().isPresent() : true;
  }

  private static void weaknessExploitable(Probe it) {
    Map<VulnerabilityId, Vulnerability> vulnerabilities =
        it.isms().register().vulnerabilitiesById();
    for (Risk risk : risks(it)) {
      it.require(
          risk.identification() instanceof AssetBased based
              ? based.vulnerabilities().stream()
                  .anyMatch(
                      id ->
                          isExploitable(Elements.get("vulnerability", vulnerabilities, id), based))
              : risk.identification() instanceof EventBased event && event.cause().isPresent(),
          risk.id(),
          "risk %s: no exploitable vulnerability",
          risk.id());
    }
  }

  /** Whether the threat can use it; where that was not looked at, the risk itself says so. */
  private static boolean isExploitable(Vulnerability vulnerability, AssetBased based) {
    return vulnerability.threats().isEmpty() || vulnerability.threats().contains(based.threat());
  }

  private static void bearsOnScope(Probe it) {
    Map<AssetId, Asset> assets = it.isms().context().inventory().byId();
    for (Risk risk : risks(it)) {
      Set<AssetId> affected = risk.identification().affectedAssets();
      it.agree(!affected.isEmpty(), risk.id(), "risk %s concerns no asset", risk.id());
      for (AssetId id : affected) {
        Asset asset = assets.get(id);
        it.agree(
            asset != null && asset.inScope(),
            risk.id(),
            "risk %s concerns out-of-scope %s",
            risk.id(),
            id);
      }
    }
  }

  private static void informationCovered(Probe it) {
    ImmutableSet.Builder<AssetId> affected = ImmutableSet.builder();
    risks(it).forEach(risk -> affected.addAll(risk.identification().affectedAssets()));
    Set<AssetId> covered = affected.build();
    Several.tell(
        it,
        "information",
        assetsInScope(it, true),
        asset -> covered.contains(asset.id()) || it.noneRecorded(asset.id()),
        Asset::id,
        asset -> String.format("information %s never assessed", asset.id()));
  }

  private static void empoweredOwner(Probe it) {
    for (Risk risk : risks(it)) {
      it.require(
          risk.owner().map(owner -> isEmpowered(owner, it)).orElse(false),
          risk.id(),
          "risk %s has no empowered owner: %s",
          risk.id(),
          risk.owner().map(PartyId::value).orElse("none named"));
    }
  }

  /** Whether somebody is management, or holds a role of an owner that comes with authority. */
  private static boolean isEmpowered(PartyId owner, Probe it) {
    People people = People.of(it);
    return people.isManagement(owner)
        || people.rolesOf(owner, it.asOf()).stream()
            .map(it.isms().leadership().rolesById()::get)
            .anyMatch(RiskIdentificationRules::isEmpowering);
  }

  private static boolean isEmpowering(Role role) {
    return OWNERS.contains(role.kind()) && !role.authorities().isEmpty();
  }

  private static void described(Probe it) {
    for (Risk risk : risks(it)) {
      if (risk.identification() instanceof EventBased event) {
        tellDescribed(it, risk, "source", event.source());
        tellDescribed(it, risk, "cause", event.cause());
        tellDescribed(it, risk, "consequences", event.potentialConsequences());
      }
    }
  }

  private static void tellDescribed(Probe it, Risk risk, String what, Optional<String> text) {
    it.agree(text.isPresent(), risk.id(), "risk %s lacks its %s", risk.id(), what);
  }

  private static void objectiveTouched(Probe it) {
    ImmutableSet.Builder<RiskId> named = ImmutableSet.builder();
    for (Objective objective : it.isms().planning().objectives()) {
      named.addAll(objective.risks());
    }
    Set<RiskId> touching = named.build();
    for (Risk risk : risks(it)) {
      it.agree(touching.contains(risk.id()), risk.id(), "risk %s affects no objective", risk.id());
    }
  }

  private static void eventFounded(Probe it) {
    for (Risk risk : risks(it)) {
      if (risk.identification() instanceof EventBased event) {
        it.suggest(
            event.basis().isPresent() && event.evidence().isPresent(),
            risk.id(),
            "risk %s: event basis missing (expected: past or anticipated, with what it rests on)",
            risk.id());
      }
    }
  }

  private static void weaknessOfAsset(Probe it) {
    Map<VulnerabilityId, Vulnerability> vulnerabilities =
        it.isms().register().vulnerabilitiesById();
    for (Risk risk : risks(it)) {
      if (risk.identification() instanceof AssetBased based) {
        for (VulnerabilityId id : based.vulnerabilities()) {
          Set<AssetId> assets = Elements.get("vulnerability", vulnerabilities, id).assets();
          it.suggest(
              assets.isEmpty() || assets.contains(based.asset()),
              risk.id(),
              "risk %s: incomplete triple, %s is no weakness of %s",
              risk.id(),
              id,
              based.asset());
        }
      }
    }
  }
}
