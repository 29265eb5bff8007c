package io.isms.standard;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;

/** An edition of ISO/IEC 27001, in the order of publication. */
public enum Edition {
  /** ISO/IEC 27001:2005, with the controls of ISO/IEC 17799:2005. */
  E2005(2005),
  /** ISO/IEC 27001:2013, with its corrigenda of 2014 and 2015. */
  E2013(2013),
  /** ISO/IEC 27001:2022; Amendment 1:2024 leaves its Annex A as it is. */
  E2022(2022);

  private final int year;

  Edition(int year) {
    this.year = year;
  }

  /** The year of publication. */
  public int year() {
    return year;
  }

  /** The edition of that year; empty if there was none. */
  public static Optional<Edition> find(int year) {
    return Arrays.stream(values()).filter(edition -> edition.year == year).findFirst();
  }

  /**
   * The edition that a text names by its year, such as {@code 2022}.
   *
   * @throws IllegalArgumentException if the text is not the year of an edition
   */
  public static Edition parse(String text) {
    Optional<Edition> edition =
        text.matches("[0-9]{4}") ? find(Integer.parseInt(text)) : Optional.empty();
    checkArgument(
        edition.isPresent(), "Unknown edition '%s' (expected: one of 2005, 2013, 2022)", text);
    return edition.orElseThrow();
  }

  /** The year, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
