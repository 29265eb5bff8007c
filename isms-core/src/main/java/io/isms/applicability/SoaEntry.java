package io.isms.applicability;

import io.isms.control.ControlId;
import java.util.Optional;

/** The decision on one control: in, in by way of a provider, or out. */
public sealed interface SoaEntry permits ApplicableControl, ExcludedControl {
  /** The control. */
  ControlId control();

  /** The reasoning, in the organization's words; empty as long as there is none. */
  Optional<String> justification();
}
