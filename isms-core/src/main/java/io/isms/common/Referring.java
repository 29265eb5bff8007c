package io.isms.common;

/**
 * An element of which a system can hold very many. It remembers to what it refers, and that all of
 * it was found, so that a list of thousands in which one is changed is not looked through again.
 */
public interface Referring {
  /** What it refers to. */
  Referred refersTo();
}
