package io.isms.annexa;

/** How sure a correspondence is, the surest first. */
public enum Certainty {
  /** The standards' own tables, or several independent sources. */
  HIGH,
  /** One source, or subjects that were merged or split. */
  MEDIUM,
  /** Own judgment; other lists may differ. */
  LOW
}
