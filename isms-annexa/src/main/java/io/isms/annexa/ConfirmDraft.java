package io.isms.annexa;

import static java.util.Objects.requireNonNull;

import io.isms.control.ControlId;

/**
 * The answer that the draft of a control holds as it stands.
 *
 * @param control the control
 */
public record ConfirmDraft(ControlId control) implements MigrationAnswer {
  /** Checks that it names a control. */
  public ConfirmDraft {
    requireNonNull(control, "control");
  }
}
