package io.isms.evaluation;

/** What is judged about the management system as a whole. */
public enum SystemAspect {
  /** Whether it fits what the organization is there for. */
  SUITABILITY,
  /** Whether it is well designed and built into the work. */
  ADEQUACY,
  /** Whether it achieves what it is for. */
  EFFECTIVENESS,
  /** Whether it uses its means well; need not be judged. */
  EFFICIENCY
}
