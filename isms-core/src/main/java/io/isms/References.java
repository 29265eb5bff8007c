package io.isms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.Elements;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.context.Asset;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.Scale;
import io.isms.risk.Threat;
import io.isms.risk.Vulnerability;
import io.isms.risk.VulnerabilityId;
import io.isms.standard.NaturalOrder;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the ids of a system that lead nowhere. */
final class References {
  private static final Comparator<DanglingReference> BY_PLACE =
      Comparator.comparing(DanglingReference::part)
          .thenComparing(DanglingReference::holder, NaturalOrder.INSTANCE)
          .thenComparing(DanglingReference::attribute)
          .thenComparing(DanglingReference::problem, NaturalOrder.INSTANCE);

  private final Isms isms;
  private final List<DanglingReference> dangling = new ArrayList<>();

  private References(Isms isms) {
    this.isms = isms;
  }

  static ImmutableList<DanglingReference> danglingIn(Isms isms) {
    References references = new References(isms);
    isms.context().assets().forEach(references::checkAsset);
    isms.criteria().ifPresent(references::checkCriteria);
    references.checkRegister();
    references.checkControls();
    isms.treatment().treatments().forEach(references::checkTreatment);
    isms.treatment().actions().forEach(references::checkAction);
    isms.treatment().acceptances().forEach(references::checkAcceptance);
    isms.decisions().forEach(references::checkDecision);
    return Ordering.from(BY_PLACE).immutableSortedCopy(references.dangling);
  }

  private void checkAsset(Asset asset) {
    Holder holder = new Holder("context.assets", asset.id());
    asset.owner().ifPresent(owner -> holder.party("owner", owner));
    asset
        .dependsOn()
        .forEach(id -> holder.id("dependsOn", "asset", isms.context().inventory().byId(), id));
    holder.levels("valuation", RiskCriteria::consequence, asset.valuation().values());
  }

  private void checkCriteria(RiskCriteria criteria) {
    Holder holder = new Holder("criteria", "");
    criteria.approvedBy().ifPresent(party -> holder.party("approvedBy", party));
    criteria
        .exceptions()
        .forEach(
            exception -> exception.approvers().forEach(party -> holder.party("exceptions", party)));
  }

  private void checkRegister() {
    Map<?, ?> threats = Elements.byId("threat", isms.register().threats(), Threat::id);
    Map<?, ?> vulnerabilities =
        Elements.byId("vulnerability", isms.register().vulnerabilities(), Vulnerability::id);
    for (Risk risk : isms.register().risks()) {
      Holder holder = new Holder("register.risks", risk.id());
      risk.owner().ifPresent(owner -> holder.party("owner", owner));
      risk.existingControls().forEach(control -> holder.control("existingControls", control));
      checkEstimate(holder, "inherent", risk.inherent());
      checkEstimate(holder, "current", risk.current());
      risk.independentEstimates()
          .forEach(estimate -> checkEstimate(holder, "independentEstimates", estimate));
      Map<?, ?> assets = isms.context().inventory().byId();
      if (risk.identification() instanceof AssetBased based) {
        holder.id("identification", "asset", assets, based.asset());
        holder.id("identification", "threat", threats, based.threat());
        based
            .vulnerabilities()
            .forEach(id -> holder.id("identification", "vulnerability", vulnerabilities, id));
      } else if (risk.identification() instanceof EventBased based) {
        based.affectedAssets().forEach(id -> holder.id("identification", "asset", assets, id));
      }
    }
  }

  private void checkEstimate(Holder holder, String attribute, RiskEstimate estimate) {
    holder.levels(attribute, RiskCriteria::likelihood, estimate.likelihood().stream().toList());
    holder.levels(attribute, RiskCriteria::consequence, estimate.consequences().values());
    holder.levels(attribute, RiskCriteria::consequence, estimate.impacts().values());
    estimate.estimatedBy().ifPresent(party -> holder.party(attribute, party));
  }

  private void checkControls() {
    for (ControlImplementation implementation : isms.controls().implementations()) {
      Holder holder = new Holder("controls.implementations", implementation.control());
      holder.control("control", implementation.control());
      implementation.responsible().ifPresent(party -> holder.party("responsible", party));
    }
  }

  private void checkTreatment(RiskTreatment treatment) {
    Holder holder = new Holder("treatment.treatments", treatment.risk());
    holder.risk("risk", treatment.risk());
    treatment.necessaryControls().forEach(control -> holder.control("necessaryControls", control));
    for (TreatmentOption option : treatment.options()) {
      if (option instanceof ShareRisk share) {
        holder.party("options", share.party());
      }
    }
    Set<VulnerabilityId> paths =
        isms.register()
            .findRisk(treatment.risk())
            .map(Risk::identification)
            .filter(AssetBased.class::isInstance)
            .map(AssetBased.class::cast)
            .<Set<VulnerabilityId>>map(AssetBased::vulnerabilities)
            .orElse(Set.of());
    treatment
        .effects()
        .forEach(
            effect ->
                effect
                    .vulnerability()
                    .filter(path -> !paths.contains(path))
                    .ifPresent(
                        path ->
                            holder.report(
                                "effects",
                                Elements.unknown(
                                    "vulnerability of " + treatment.risk(), path, paths))));
    holder.levels(
        "statedResidual",
        RiskCriteria::levels,
        treatment.statedResidual().stream().map(stated -> stated.level()).toList());
  }

  private void checkAction(TreatmentAction action) {
    Holder holder = new Holder("treatment.actions", action.id());
    action.risks().forEach(risk -> holder.risk("risks", risk));
    action.controls().forEach(control -> holder.control("controls", control));
    action.responsible().ifPresent(party -> holder.party("responsible", party));
  }

  private void checkAcceptance(RiskAcceptance acceptance) {
    Holder holder = new Holder("treatment.acceptances", acceptance.risk());
    holder.risk("risk", acceptance.risk());
    holder.party("acceptedBy", acceptance.acceptedBy());
    holder.levels("level", RiskCriteria::levels, List.of(acceptance.level()));
  }

  private void checkDecision(SoaEntry entry) {
    Holder holder = new Holder("decisions", entry.control());
    holder.control("control", entry.control());
    if (entry instanceof ApplicableControl applicable) {
      applicable.risks().forEach(risk -> holder.risk("risks", risk));
      applicable
          .requirements()
          .forEach(
              id ->
                  holder.id("requirements", "requirement", isms.context().requirementsById(), id));
      applicable.responsible().ifPresent(party -> holder.party("responsible", party));
    }
    if (entry instanceof InheritedControl inherited) {
      holder.party("provider", inherited.provider());
    }
    if (entry instanceof ExcludedControl excluded) {
      excluded.obviatedBy().ifPresent(control -> holder.control("obviatedBy", control));
    }
  }

  /** One element that holds ids. */
  private final class Holder {
    private final String part;
    private final String id;

    Holder(String part, Object id) {
      this.part = part;
      this.id = id.toString();
    }

    void report(String attribute, String problem) {
      dangling.add(new DanglingReference(part, id, attribute, problem));
    }

    void id(String attribute, String type, Map<?, ?> known, Object reference) {
      if (!known.containsKey(reference)) {
        report(attribute, Elements.unknown(type, reference, known.keySet()));
      }
    }

    void party(String attribute, PartyId party) {
      id(attribute, "party", isms.context().partiesById(), party);
    }

    void risk(String attribute, Comparable<?> risk) {
      id(attribute, "risk", isms.register().byId(), risk);
    }

    void control(String attribute, ControlId control) {
      if (!(control instanceof AnnexAControlId annexA)) {
        id(attribute, "custom control", isms.controls().customById(), control);
      } else if (annexA.edition() != isms.edition()) {
        report(
            attribute,
            String.format(
                "control %s is of another edition (expected: %s)", control, isms.edition()));
      }
    }

    void levels(String attribute, Function<RiskCriteria, Scale> scale, Iterable<LevelCode> levels) {
      Optional<Scale> known = isms.criteria().map(scale);
      for (LevelCode level : levels) {
        if (known.isPresent() && known.orElseThrow().findLevel(level).isEmpty()) {
          Scale on = known.orElseThrow();
          report(attribute, Elements.unknown(on.id() + " level", level, on.byCode().keySet()));
        }
      }
    }
  }
}
