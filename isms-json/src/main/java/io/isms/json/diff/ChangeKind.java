package io.isms.json.diff;

/** In which way a place differs. */
public enum ChangeKind {
  /** There is something where there was nothing. */
  ADDED,
  /** There is nothing where there was something. */
  REMOVED,
  /** There is something else. */
  CHANGED,
  /** The elements of a list that are in both stand in another order. */
  REORDERED;

  /** The kind in the other direction. */
  public ChangeKind inverse() {
    return switch (this) {
      case ADDED -> REMOVED;
      case REMOVED -> ADDED;
      case CHANGED, REORDERED -> this;
    };
  }
}
