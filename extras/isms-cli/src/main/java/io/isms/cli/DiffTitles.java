package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import java.util.List;
import java.util.Optional;

/** What risks and controls are called in two systems; the later name counts. */
final class DiffTitles {
  private final ImmutableList<Isms> systems;

  /**
   * The titles of those systems.
   *
   * @param systems the later first; empty if there is none
   */
  DiffTitles(List<Isms> systems) {
    this.systems = ImmutableList.copyOf(systems);
  }

  String of(RiskId risk) {
    return systems.stream()
        .flatMap(isms -> isms.register().findRisk(risk).stream())
        .map(Risk::title)
        .findFirst()
        .orElse("");
  }

  String of(ControlId control) {
    Optional<Control> known =
        control instanceof AnnexAControlId annexA
            ? AnnexA.catalog(annexA.edition()).findControl(control)
            : systems.stream()
                .flatMap(isms -> isms.controls().custom().stream())
                .filter(own -> own.id().equals(control))
                .findFirst();
    return known.map(Control::title).orElse("");
  }
}
