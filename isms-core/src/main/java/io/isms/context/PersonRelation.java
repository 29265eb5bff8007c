package io.isms.context;

/** How a person who works under the control of the organization belongs to it (7.2). */
public enum PersonRelation {
  /** Employed by it. */
  EMPLOYEE,
  /** Under contract with it. */
  CONTRACTOR,
  /** In another way, such as a volunteer. */
  OTHER
}
