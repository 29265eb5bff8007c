package io.isms.support;

/** What is done with a management system from its beginning on (7.1). */
public enum LifecycleActivity {
  /** Setting it up. */
  ESTABLISH,
  /** Putting it to work. */
  IMPLEMENT,
  /** Keeping it up. */
  MAINTAIN,
  /** Making it better. */
  IMPROVE
}
