package io.isms.operation;

/** Why there is a process. */
public enum ProcessKind {
  /** It belongs to the management system itself, such as internal audit. */
  ISMS,
  /** The treatment of risks asks for it. */
  TREATMENT
}
