package io.isms.support;

/** What shows that somebody is competent (7.2 b); 2005 5.2.2 d)). */
public enum CompetenceBasis {
  /** Schooling. */
  EDUCATION,
  /** Courses. */
  TRAINING,
  /** An ability that was shown. */
  SKILL,
  /** Practice. */
  EXPERIENCE,
  /** A credential. */
  QUALIFICATION
}
