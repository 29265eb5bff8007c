package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.isms.standard.Edition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a control in the Annex A of one edition. The edition is part of the identity: {@code
 * A.8.2.1} of 2005 and of 2013 are two controls, and {@code A.8.2} is a control in 2022 only.
 *
 * @param edition the edition
 * @param number the number as printed, with its {@code A.}: three numbers in 2005 and 2013, two in
 *     2022
 */
public record AnnexAControlId(Edition edition, String number) implements ControlId {
  private static final Pattern THREE = Pattern.compile("A(\\.[1-9][0-9]?){3}");
  private static final Pattern TWO = Pattern.compile("A(\\.[1-9][0-9]?){2}");
  private static final Pattern TEXT = Pattern.compile("([0-9]{4}):(.*)");

  /**
   * Checks that the number has the form of a control of that edition; whether the edition has it is
   * for its catalogue to say.
   *
   * @throws IllegalArgumentException if the number has another form
   */
  public AnnexAControlId {
    requireNonNull(edition, "edition");
    boolean flat = edition == Edition.E2022;
    checkArgument(
        (flat ? TWO : THREE).matcher(requireNonNull(number, "number")).matches(),
        "Invalid control id '%s:%s' (expected: a form like %s, as controls of %s have %s numbers)",
        edition,
        number,
        flat ? "2022:A.5.7" : edition + ":A.5.1.1",
        edition,
        flat ? "two" : "three");
  }

  /**
   * The control of that edition.
   *
   * @throws IllegalArgumentException if the number has another form
   */
  public static AnnexAControlId of(Edition edition, String number) {
    return new AnnexAControlId(edition, number);
  }

  /**
   * Reads what {@link #toString} prints, such as {@code 2022:A.5.7}.
   *
   * @throws IllegalArgumentException if the edition is missing or the form is another
   */
  public static AnnexAControlId parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    checkArgument(
        matcher.matches(),
        "Invalid control id '%s' (expected: an edition and a number, like 2022:A.5.7)",
        text);
    return new AnnexAControlId(Edition.parse(matcher.group(1)), matcher.group(2));
  }

  @Override
  public String toString() {
    return edition + ":" + number;
  }
}
