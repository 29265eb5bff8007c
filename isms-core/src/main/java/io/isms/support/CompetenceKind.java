package io.isms.support;

/** What kind of competence something is (7.2). */
public enum CompetenceKind {
  /** Of a field, such as a technology or risk assessment. */
  SPECIFIC,
  /** Of working with people and being trusted. */
  GENERAL
}
