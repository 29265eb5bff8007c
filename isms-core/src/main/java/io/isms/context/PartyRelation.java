package io.isms.context;

/** How a person comes to work under the control of the organization. */
public enum PartyRelation {
  /** By employment. */
  EMPLOYEE,
  /** By contract. */
  CONTRACTOR,
  /** In another way, such as an honorary office. */
  OTHER
}
