package io.isms.annexa;

import static java.util.Objects.requireNonNull;

import io.isms.applicability.SoaEntry;
import io.isms.control.ControlId;

/**
 * The answer that decides on a control anew, in the place of the draft. A state that it names holds
 * too; where it names none, that of the draft does.
 *
 * @param decision the decision
 */
public record DecideControl(SoaEntry decision) implements MigrationAnswer {
  /** Checks that there is a decision. */
  public DecideControl {
    requireNonNull(decision, "decision");
  }

  @Override
  public ControlId control() {
    return decision.control();
  }
}
