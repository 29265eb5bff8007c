package io.isms.context;

/** What kind of thing of value it is, by the usual division of ISO/IEC 27005. */
public enum AssetKind {
  /** Primary: a process or activity of the business. */
  BUSINESS_PROCESS,
  /** Primary: information. */
  INFORMATION,
  /** Supporting: a machine, a device, a medium. */
  HARDWARE,
  /** Supporting: a program or a platform. */
  SOFTWARE,
  /** Supporting: a network or a link. */
  NETWORK,
  /** Supporting: people. */
  PERSONNEL,
  /** Supporting: a place with what belongs to it. */
  SITE,
  /** Supporting: a unit, a supplier or a service bought from one. */
  ORGANIZATION
}
