package io.isms.evaluation;

/** What an audit is to answer (2005 6 a) to d)). */
public enum AuditQuestion {
  /** Does the system meet the standard and the law (2005 6 a))? */
  CONFORM_STANDARD_AND_LAW,
  /** Does it meet the security needs that were found (2005 6 b))? */
  CONFORM_REQUIREMENTS,
  /** Is it really in place and kept up (2005 6 c))? */
  IMPLEMENTED_MAINTAINED,
  /** Does it do what was hoped for (2005 6 d))? */
  PERFORMANCE
}
