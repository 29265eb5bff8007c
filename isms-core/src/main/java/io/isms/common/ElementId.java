package io.isms.common;

/**
 * The id of an element of the management system. Its class says what kind of element it names, so
 * an id that an element holds leads to the element of that kind with that id.
 */
public interface ElementId {}
