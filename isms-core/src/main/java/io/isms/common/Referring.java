package io.isms.common;

import com.google.common.collect.ImmutableSet;

/**
 * An element of which a system can hold very many. It remembers to what it refers, so that a list
 * of thousands in which one is changed does not have to look into all the others again.
 */
public interface Referring {
  /** The ids by which it refers to other elements, each once. */
  ImmutableSet<ElementId> refersTo();
}
