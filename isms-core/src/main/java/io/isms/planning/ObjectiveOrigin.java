package io.isms.planning;

/** Where an objective comes from. */
public enum ObjectiveOrigin {
  /** It stands in the policy itself (5.2 b)). */
  POLICY,
  /** It was set within the frame that the policy gives (5.2 b)). */
  FRAMEWORK
}
