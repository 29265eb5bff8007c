package io.isms.planning;

/** What an opportunity was drawn from. */
public enum OpportunitySource {
  /** An issue, or what an interested party asks for (6.1.1). */
  CONTEXT,
  /** The policy (2005 8.1). */
  POLICY,
  /** The objectives (2005 8.1). */
  OBJECTIVES,
  /** The result of an audit (9.2; 2005 8.1). */
  AUDIT,
  /** What monitoring, measurement or events showed (9.1; 2005 8.1). */
  MONITORING,
  /** A nonconformity, or the corrective or preventive action on it (10.2; 2005 8.1). */
  NONCONFORMITY,
  /** A management review (9.3; 2005 8.1). */
  MANAGEMENT_REVIEW,
  /** Somebody's suggestion. */
  SUGGESTION,
  /** Anything else. */
  OTHER
}
