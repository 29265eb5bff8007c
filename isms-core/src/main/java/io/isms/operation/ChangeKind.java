package io.isms.operation;

/** Whether a change was meant. */
public enum ChangeKind {
  /** It was meant, and decided before it was made. */
  PLANNED,
  /** It happened. */
  UNINTENDED
}
