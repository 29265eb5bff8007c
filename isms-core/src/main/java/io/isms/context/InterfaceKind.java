package io.isms.context;

/** What an interface of the scope is made of. */
public enum InterfaceKind {
  /** Rooms, cables, carriers. */
  PHYSICAL,
  /** Systems and networks. */
  TECHNICAL,
  /** People and agreements. */
  ORGANIZATIONAL
}
