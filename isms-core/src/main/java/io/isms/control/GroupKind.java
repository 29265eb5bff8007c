package io.isms.control;

/** What the topmost groups of a catalogue are called. */
public enum GroupKind {
  /** A clause of Annex A, as in 2005 and 2013; it holds control objectives. */
  CLAUSE,
  /** A theme, as in 2022; it holds controls directly. */
  THEME
}
