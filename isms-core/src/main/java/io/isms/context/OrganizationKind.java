package io.isms.context;

/** What the organization is that the management system belongs to (27003:2017, 4.1). */
public enum OrganizationKind {
  /** One legal or administrative body as a whole. */
  WHOLE_ENTITY,
  /** A part of such a body. */
  PART_OF_ENTITY,
  /** Several bodies together. */
  SET_OF_ENTITIES,
  /** Parts of several bodies. */
  SET_OF_PARTS
}
