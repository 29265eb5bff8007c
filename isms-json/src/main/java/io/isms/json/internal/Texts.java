package io.isms.json.internal;

/** Tells which texts can be written in UTF-8. */
final class Texts {
  private Texts() {}

  /** Whether no half of a surrogate pair stands alone. */
  static boolean isUnicode(String text) {
    return text.codePoints().noneMatch(code -> code >= 0xD800 && code <= 0xDFFF);
  }
}
