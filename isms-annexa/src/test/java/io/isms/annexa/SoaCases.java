package io.isms.annexa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A complete case of every edition, from which one thing at a time can be taken away. */
final class SoaCases {
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  static final Control OWN = Control.custom("C-MDM", "Device management", "Phones can be wiped.");
  static final RiskId RISK = RiskId.of("R-1");

  private SoaCases() {}

  static ControlCatalog catalog(Edition edition) {
    return AnnexA.catalog(edition);
  }

  /** The control of Annex A that the treatment needs. */
  static ControlId needed(Edition edition) {
    return catalog(edition).controls().get(5).id();
  }

  /** The control that the own one makes pointless. */
  static ControlId obviated(Edition edition) {
    return catalog(edition).controls().get(7).id();
  }

  static RiskTreatment treatment(Edition edition) {
    return RiskTreatment.builder()
        .risk(RISK)
        .addOption(ModifyRisk.of(RiskFactor.LIKELIHOOD))
        .addNecessaryControls(needed(edition), OWN.id())
        .build();
  }

  static ControlRegister controls(Edition edition) {
    return ControlRegister.builder()
        .addCustom(OWN)
        .addImplementation(
            ControlImplementation.of(needed(edition), ImplementationStatus.IMPLEMENTED))
        .build();
  }

  /** One decision on every control: the two needed ones by risk, some out, the rest by practice. */
  static List<SoaEntry> decisions(Edition edition) {
    List<SoaEntry> decisions = new ArrayList<>();
    ImmutableList<Control> all = catalog(edition).controls();
    for (int i = 0; i < all.size(); i++) {
      ControlId control = all.get(i).id();
      if (control.equals(needed(edition))) {
        decisions.add(byRisk(control));
      } else if (control.equals(obviated(edition))) {
        decisions.add(
            ExcludedControl.builder()
                .control(control)
                .reason(ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL)
                .obviatedBy(CustomControlId.of("C-MDM"))
                .justification("The own control does more.")
                .build());
      } else if (i % 10 == 3) {
        decisions.add(
            ExcludedControl.builder()
                .control(control)
                .reason(ExclusionReason.NOT_NEEDED)
                .justification("No treatment needs it.")
                .build());
      } else {
        decisions.add(
            IncludedControl.builder()
                .control(control)
                .addReason(InclusionReason.GOOD_PRACTICE)
                .build());
      }
    }
    decisions.add(byRisk(OWN.id()));
    return decisions;
  }

  static IncludedControl byRisk(ControlId control) {
    return IncludedControl.builder()
        .control(control)
        .addReason(InclusionReason.RISK)
        .risks(ImmutableSortedSet.of(RISK))
        .build();
  }

  static StatementOfApplicabilityBuilder soaOver(
      Edition edition, Iterable<? extends SoaEntry> decisions) {
    return StatementOfApplicabilityBuilder.over(catalog(edition), DAY)
        .treatments(ImmutableList.of(treatment(edition)))
        .controls(controls(edition))
        .decide(decisions);
  }
}
