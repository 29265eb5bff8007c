package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.control.Control;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.ImplementationStatus;
import io.isms.standard.Edition;

/** The treatment of the conforming organization. */
final class ExampleTreatment {
  private ExampleTreatment() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.controls(controls(edition));
    ExampleControls.all(edition)
        .forEach(control -> isms.addDecision(IncludedControl.of(control, InclusionReason.RISK)));
  }

  private static ControlRegister controls(Edition edition) {
    return ControlRegister.builder()
        .addCustom(Control.custom("C-MDM", "Device management", "Phones and laptops can be wiped"))
        .addAllImplementations(
            ExampleControls.all(edition).stream()
                .map(control -> ControlImplementation.of(control, ImplementationStatus.IMPLEMENTED))
                .toList())
        .build();
  }
}
