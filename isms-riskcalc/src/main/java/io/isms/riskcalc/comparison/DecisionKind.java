package io.isms.riskcalc.comparison;

/** Which decision about a risk is to be taken again. */
public enum DecisionKind {
  /** The consent to live with what remains of it (6.1.3 f)). */
  ACCEPTANCE,
  /** The approval of its part of the treatment plan (6.1.3 f)). */
  TREATMENT_PLAN
}
