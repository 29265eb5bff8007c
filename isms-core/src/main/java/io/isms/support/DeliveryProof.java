package io.isms.support;

/** What is proven about a message (7.4). */
public enum DeliveryProof {
  /** It was sent. */
  DISPATCH,
  /** It was received. */
  RECEIPT,
  /** It was understood. */
  UNDERSTANDING
}
