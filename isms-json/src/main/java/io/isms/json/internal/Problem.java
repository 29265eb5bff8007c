package io.isms.json.internal;

/**
 * Something that is wrong with a document.
 *
 * @param place where it is
 * @param value the value that is wrong, as it is to stand in a message; empty if there is none
 * @param text what is wrong and what was expected
 */
public record Problem(Place place, String value, String text) {}
