package io.isms.context;

/** What kind of body can own, decide or do something. */
public enum PartyKind {
  /** A natural person. */
  PERSON,
  /** A role that persons hold. */
  ROLE,
  /** A part of the organization. */
  UNIT,
  /** A body outside it, such as a supplier or an insurer. */
  EXTERNAL
}
