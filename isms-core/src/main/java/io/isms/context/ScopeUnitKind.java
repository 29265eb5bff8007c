package io.isms.context;

/** What kind of thing a unit in the scope is (27003:2017, 4.3). */
public enum ScopeUnitKind {
  /** A process. */
  PROCESS,
  /** A function. */
  FUNCTION,
  /** A service. */
  SERVICE,
  /** A section of the organization. */
  SECTION,
  /** A site. */
  LOCATION,
  /** A legal body. */
  LEGAL_ENTITY,
  /** An administrative body. */
  ADMINISTRATIVE_ENTITY,
  /** A supplier. */
  SUPPLIER
}
