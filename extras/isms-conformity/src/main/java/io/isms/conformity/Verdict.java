package io.isms.conformity;

/** Where a requirement, or a group of them, stands; the worse, the later. */
public enum Verdict {
  /** There is nothing yet to which it could apply. */
  NOT_APPLICABLE,
  /** It is met. */
  CONFORMING,
  /** The first occurrence of what it asks for is still ahead, as planned. */
  NOT_DUE,
  /** It is met; something about it is worth a look. */
  OBSERVED,
  /** Only a person can say whether it is met, and nobody has said so in time. */
  UNVERIFIED,
  /** It is not met. */
  NONCONFORMING;

  /**
   * The worse of both. Associative, commutative, idempotent; {@link #NOT_APPLICABLE} is neutral.
   */
  public Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
