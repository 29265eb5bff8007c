package io.isms.annexa;

/** What becomes of a control on the way to another edition. */
public enum MigrationKind {
  /** One control goes on as one control. An organization's own one stays as it is. */
  CARRIED,
  /** Several controls become one. */
  MERGED,
  /** One control becomes several, and this is one of them. */
  SPLIT,
  /** No control comes before it: it needs a decision. */
  NEW,
  /** No control comes after it; if something still leans on it, it stays as an own control. */
  WITHDRAWN
}
