package io.isms.leadership;

/** The layer of a policy, the highest first (27003:2017, Annex A). */
public enum PolicyLevel {
  /** The highest, such as a code of conduct. */
  GENERAL,
  /** The information security policy. */
  INFORMATION_SECURITY,
  /** A policy on another subject of that layer, such as quality. */
  OTHER_TOPIC,
  /** On a topic of information security, such as access. */
  TOPIC_SPECIFIC,
  /** Any layer below. */
  DETAIL
}
