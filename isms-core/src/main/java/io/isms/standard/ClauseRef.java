package io.isms.standard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ComparisonChain;
import com.google.errorprone.annotations.Immutable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A requirement of one edition, cited by number, such as {@code 2022:6.1.3 d)}. The same number can
 * mean another requirement in another edition, so the edition is part of it.
 *
 * <p>Text without a number of its own is cited by its place: {@code lead} before the items, {@code
 * ¶2} for the second paragraph, {@code ¶end} for the last, {@code P1} for the first duty of several
 * in one place, {@code NOTE} and {@code EXAMPLE}; {@code B Awareness} is a row of Annex B of 2005.
 * Sorts by edition, then in natural order.
 *
 * @param edition the edition whose numbering is meant
 * @param clause the clause, with item letters or numbers in parentheses if any
 */
@Immutable
public record ClauseRef(Edition edition, String clause) implements Comparable<ClauseRef> {
  private static final Pattern FORM =
      Pattern.compile(
          "[0-9]+(\\.[0-9]+)*+( [a-z0-9]+\\)| lead| ¶[1-9]| ¶end| P[1-9]| NOTE( [1-9])?| EXAMPLE)*+"
              + "|B [A-Z][a-z]+( [a-z]+)*+");
  private static final Pattern TEXT = Pattern.compile("([0-9]{4}):(.+)");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the clause is not written like {@code 6.1.3 d)}
   */
  public ClauseRef {
    requireNonNull(edition, "edition");
    checkArgument(
        FORM.matcher(requireNonNull(clause, "clause")).matches(),
        "Invalid clause '%s' (expected: a form like 6.1.3 d))",
        clause);
  }

  /** The clause of that edition. */
  public static ClauseRef of(Edition edition, String clause) {
    return new ClauseRef(edition, clause);
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @throws IllegalArgumentException if the edition is missing or the form is another
   */
  public static ClauseRef parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    checkArgument(
        matcher.matches(), "Invalid clause '%s' (expected: a form like 2022:6.1.3 d))", text);
    return new ClauseRef(Edition.parse(matcher.group(1)), matcher.group(2));
  }

  /** The clause by its numbers alone, such as {@code 6.1.3} for {@code 6.1.3 d)}. */
  public String number() {
    return Splitter.on(' ').split(clause).iterator().next();
  }

  @Override
  public int compareTo(ClauseRef other) {
    return ComparisonChain.start()
        .compare(edition, other.edition)
        .compare(clause, other.clause, NaturalOrder.INSTANCE)
        .result();
  }

  @Override
  public String toString() {
    return edition + ":" + clause;
  }
}
