package io.isms.context;

/** What a part of the organization that the scope takes in or leaves out is. */
public enum ScopeUnitKind {
  /** A process. */
  PROCESS,
  /** A function. */
  FUNCTION,
  /** A service. */
  SERVICE,
  /** A section. */
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
