package io.isms.operation;

/** How far a process has come. */
public enum ProcessState {
  /** It is planned and does not run yet. */
  PLANNED,
  /** It runs. */
  IMPLEMENTED,
  /** It runs, and is held to its criteria. */
  CONTROLLED;

  /** Whether it runs. */
  public boolean isRunning() {
    return this != PLANNED;
  }
}
