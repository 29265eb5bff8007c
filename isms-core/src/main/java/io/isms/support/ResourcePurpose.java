package io.isms.support;

/** What the 2005 edition wants means for (5.2.1). */
public enum ResourcePurpose {
  /** Running the system through all its stages (5.2.1 a)). */
  LIFECYCLE,
  /** Procedures that serve the business (5.2.1 b)). */
  SUPPORT_BUSINESS,
  /** Knowing and meeting law, regulation and contracts (5.2.1 c)). */
  OBLIGATIONS,
  /** Keeping up security by applying the controls properly (5.2.1 d)). */
  CONTROL_APPLICATION,
  /** Reviewing, and acting on what comes out (5.2.1 e)). */
  REVIEWS,
  /** Making the system more effective (5.2.1 f)). */
  IMPROVEMENT
}
