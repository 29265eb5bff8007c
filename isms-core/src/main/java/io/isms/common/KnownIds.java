package io.isms.common;

/**
 * What the ids in one system may lead to. Two systems whose elements have the same ids may share
 * one object: what was found once among its ids is then known to be found again.
 */
@FunctionalInterface
public interface KnownIds {
  /** Whether there is what that id names; always the same answer for the same id. */
  boolean has(ElementId id);
}
