package io.isms.cli;

import java.util.Locale;

/** Constants as words for people. */
final class Words {
  private Words() {}

  /** The name of the constant in lower case, its words apart. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
