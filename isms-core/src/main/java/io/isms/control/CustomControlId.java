package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.isms.common.Identifier;

/**
 * The id of a control that is not in Annex A: one of the organization's own, or of a sector
 * catalogue. It can never be read as an Annex A number, so it cannot shadow one.
 *
 * @param number the text, such as {@code MDM} or {@code CLD.6.3.1}
 */
public record CustomControlId(String number) implements ControlId {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id, or reads like a number
   *     of Annex A
   */
  public CustomControlId {
    checkArgument(
        !Forms.LIKE_ANNEX_A.matcher(requireNonNull(number, "number")).matches(),
        "Invalid control id '%s' (expected: an edition before a number of Annex A, like"
            + " 2022:A.5.7, or an own id that does not look like one)",
        number);
    Identifier.check("control", number);
  }

  /**
   * The custom control of that id.
   *
   * @throws IllegalArgumentException if the form is another
   */
  public static CustomControlId of(String number) {
    return new CustomControlId(number);
  }

  @Override
  public String toString() {
    return number;
  }
}
