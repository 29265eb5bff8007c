package io.isms.standard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A requirement of one edition, cited by number, such as {@code 2022:6.1.3 d)}. The same number can
 * mean another requirement in another edition, so the edition is part of it.
 *
 * @param edition the edition whose numbering is meant
 * @param clause the clause, with item letters or numbers in parentheses if any
 */
public record ClauseRef(Edition edition, String clause) {
  private static final Pattern FORM = Pattern.compile("[0-9]+(\\.[0-9]+)*+( [a-z0-9]+\\))*+");
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

  @Override
  public String toString() {
    return edition + ":" + clause;
  }
}
