package io.isms.context;

/** A side from which the limits of the management system are drawn. */
public enum ScopeDimension {
  /** What the organization does: its processes, products and services. */
  BUSINESS,
  /** Its units and their structure. */
  ORGANIZATION,
  /** Its sites and rooms: the physical side. */
  LOCATION,
  /** What it values. */
  ASSETS,
  /** Its information and communication technology. */
  TECHNOLOGY
}
