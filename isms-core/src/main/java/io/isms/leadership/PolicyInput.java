package io.isms.leadership;

/** What is looked at when a policy is made. */
public enum PolicyInput {
  /** What the organization aims for. */
  ORGANIZATION_OBJECTIVES,
  /** How it wants to get there. */
  STRATEGIES,
  /** How it is built and how it works. */
  STRUCTURE_PROCESSES,
  /** What is aimed for in the topic. */
  TOPIC_OBJECTIVES,
  /** What the policies above ask for. */
  HIGHER_POLICIES,
  /** Whom it addresses. */
  TARGET_GROUP
}
