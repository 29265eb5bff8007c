package io.isms.applicability;

/** How a risk suggests a control. */
public enum SuggestionWay {
  /** The treatment of the risk needs the control, whatever effect is ascribed to it. */
  TREATMENT,
  /** An action for the risk, not given up, puts the control in place. */
  ACTION,
  /** The estimate of the current risk counts on the control. */
  ESTIMATE
}
