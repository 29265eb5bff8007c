package io.isms.operation;

/** What is provided from outside. */
public enum ProvisionKind {
  /** A process that others run: outsourcing. */
  PROCESS,
  /** A product. */
  PRODUCT,
  /** A service. */
  SERVICE
}
