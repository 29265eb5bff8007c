package io.isms.risk;

/** What an event that describes a risk rests on. */
public enum EventBasis {
  /** It happened before, here or elsewhere. */
  PAST,
  /** It can be foreseen by theory or by experts. */
  ANTICIPATED
}
