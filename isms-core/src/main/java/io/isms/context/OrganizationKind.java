package io.isms.context;

/** How the organization of the management system relates to legal bodies. */
public enum OrganizationKind {
  /** One legal or administrative body. */
  WHOLE_ENTITY,
  /** A part of one. */
  PART_OF_ENTITY,
  /** Several bodies together. */
  SET_OF_ENTITIES,
  /** Parts of several bodies. */
  SET_OF_PARTS
}
