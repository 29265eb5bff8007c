package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;

/** What reading finds wrong. */
final class Errors {
  private Errors() {}

  /** The errors of a text that is read as that type, each on a line. */
  static ImmutableList<String> of(Class<?> type, String json) {
    return assertThrows(IsmsJsonException.class, () -> IsmsJson.read(json, type)).errors().stream()
        .map(JsonError::toString)
        .collect(ImmutableList.toImmutableList());
  }

  /** The errors of a document. */
  static ImmutableList<String> of(String json) {
    return of(IsmsDocument.class, json);
  }
}
