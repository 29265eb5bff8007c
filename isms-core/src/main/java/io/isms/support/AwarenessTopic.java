package io.isms.support;

/** What people under the organization's control are to be aware of (7.3). */
public enum AwarenessTopic {
  /** The information security policy (7.3 a)). */
  POLICY,
  /** Their own share, and the gain of it (7.3 b)). */
  CONTRIBUTION,
  /** What it entails not to conform (7.3 c)). */
  CONSEQUENCES
}
