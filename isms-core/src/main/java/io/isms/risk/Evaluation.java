package io.isms.risk;

/** The outcome of holding a rating against the acceptance criteria (6.1.2 e)). */
public enum Evaluation {
  /** Within the criteria. */
  ACCEPTABLE,
  /** Beyond the criteria: to be treated. */
  UNACCEPTABLE,
  /** Not rated, so nobody can say. */
  UNDETERMINED
}
