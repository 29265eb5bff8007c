package io.isms.support;

/** How somebody, or somebody else, is to become competent (7.2 c)). */
public enum CompetenceActionKind {
  /** Training. */
  TRAINING,
  /** Working beside somebody who is able to do it. */
  MENTORING,
  /** Moving somebody who is able to do it. */
  REASSIGNMENT,
  /** Hiring somebody who is able to do it. */
  HIRING,
  /** Buying it in. */
  CONTRACTING,
  /** Something else. */
  OTHER
}
