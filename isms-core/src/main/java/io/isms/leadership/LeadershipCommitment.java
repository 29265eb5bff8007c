package io.isms.leadership;

/**
 * One of the ways in which the top shows that it stands behind the system: the eight of 2013 and
 * 2022, then those that only 2005 has.
 */
public enum LeadershipCommitment {
  /** Policy and objectives are set (2013 5.1 a); 2005 5.1 a)). */
  POLICY_AND_OBJECTIVES,
  /** Its demands are built into processes (2013 5.1 b)). */
  INTEGRATION,
  /** Means are available (2013 5.1 c); 2005 5.1 e)). */
  RESOURCES,
  /** People are told why it matters (2013 5.1 d); 2005 5.1 d)). */
  COMMUNICATION,
  /** It reaches what it is there for (2013 5.1 e)). */
  OUTCOMES,
  /** People are guided and supported (2013 5.1 f)). */
  SUPPORT_OF_PEOPLE,
  /** Improvement is promoted (2013 5.1 g)). */
  IMPROVEMENT,
  /** Other managers are supported (2013 5.1 h)). */
  SUPPORT_OF_MANAGERS,
  /** Objectives and plans exist (2005 5.1 b)). */
  OBJECTIVES_AND_PLANS,
  /** Roles and duties are set (2005 5.1 c)). */
  ROLES,
  /** Acceptance criteria are decided (2005 5.1 f)). */
  ACCEPTANCE_CRITERIA,
  /** Internal audits happen (2005 5.1 g)). */
  INTERNAL_AUDITS,
  /** Management reviews happen (2005 5.1 h)). */
  MANAGEMENT_REVIEWS
}
