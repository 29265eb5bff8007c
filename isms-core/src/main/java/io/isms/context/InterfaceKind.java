package io.isms.context;

/** On which side an interface lies. */
public enum InterfaceKind {
  /** Of rooms and sites. */
  PHYSICAL,
  /** Of information technology. */
  TECHNICAL,
  /** Of units and duties. */
  ORGANIZATIONAL
}
