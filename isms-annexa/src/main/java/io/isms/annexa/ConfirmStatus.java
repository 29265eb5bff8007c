package io.isms.annexa;

import static java.util.Objects.requireNonNull;

import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;

/**
 * The answer that the draft of a control holds, and how far the control is in place.
 *
 * @param control the control
 * @param status how far it is in place, as somebody has seen
 */
public record ConfirmStatus(ControlId control, ImplementationStatus status)
    implements MigrationAnswer {
  /** Checks that it names a control and a state. */
  public ConfirmStatus {
    requireNonNull(control, "control");
    requireNonNull(status, "status");
  }
}
