package io.isms.leadership;

/** What is to be considered when a policy is made (27003:2017, Annex A). */
public enum PolicyInput {
  /** What the organization aims for. */
  ORGANIZATION_OBJECTIVES,
  /** Its strategies. */
  STRATEGIES,
  /** Its structure and processes. */
  STRUCTURE_PROCESSES,
  /** The aims of the topic. */
  TOPIC_OBJECTIVES,
  /** What higher policies demand. */
  HIGHER_POLICIES,
  /** Whom it directs. */
  TARGET_GROUP
}
