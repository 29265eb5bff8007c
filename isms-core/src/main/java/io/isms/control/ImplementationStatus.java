package io.isms.control;

/** How far a control is in place, from the state that claims most to the one that claims least. */
public enum ImplementationStatus {
  /** In place, and somebody has looked. */
  IMPLEMENTED,
  /** In place in part; the rest is open. */
  PARTIALLY_IMPLEMENTED,
  /** Not in place yet; decided and scheduled. */
  PLANNED,
  /** Not in place and not scheduled. */
  NOT_IMPLEMENTED,
  /** Nobody has looked: it may or may not be in place. */
  NOT_VERIFIED,
  /** Not in place, and somebody with the authority has let it be so for now. */
  WAIVED,
  /** Was in place and has been taken out of service. */
  RETIRED;

  /** The one of two states that claims less: what holds of a whole if each is that of a part. */
  public ImplementationStatus orMoreRestrictive(ImplementationStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether the control works in full, so that it can be given credit for. */
  public boolean isInPlace() {
    return this == IMPLEMENTED;
  }
}
