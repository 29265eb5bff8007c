package io.isms.common;

/** How far an action is. */
public enum ActionStatus {
  /** Decided, not begun. */
  PLANNED,
  /** Begun. */
  IN_PROGRESS,
  /** Finished. */
  DONE,
  /** Given up. */
  CANCELLED;

  /** Whether there is still something to do. */
  public boolean isOpen() {
    return this == PLANNED || this == IN_PROGRESS;
  }
}
