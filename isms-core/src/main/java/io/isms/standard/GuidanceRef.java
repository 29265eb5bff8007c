package io.isms.standard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.regex.Pattern;

/**
 * A place in the guidance of ISO/IEC 27003:2017, such as {@code 4.1 gd review}: the clause, its
 * part (required activity {@code act}, explanation {@code ex}, guidance {@code gd}, other
 * information {@code oi}, overview {@code ov}) and the item. Its letters are not those of ISO/IEC
 * 27001, so it is a type of its own. Sorts in natural order.
 *
 * @param place the clause, part and item
 */
public record GuidanceRef(String place) implements Comparable<GuidanceRef> {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,2}(\\.[0-9]{1,2}){0,2}|A)( [A-Za-z0-9.,()–-]{1,40}){1,8}+");
  private static final String PREFIX = "27003:";

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the place does not begin with a clause of 27003
   */
  public GuidanceRef {
    checkArgument(
        FORM.matcher(requireNonNull(place, "place")).matches(),
        "Invalid place in 27003 '%s' (expected: a form like 4.1 gd review)",
        place);
  }

  /** The guidance at that place. */
  public static GuidanceRef of(String place) {
    return new GuidanceRef(place);
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @throws IllegalArgumentException if the form is another
   */
  public static GuidanceRef parse(String text) {
    checkArgument(
        text.startsWith(PREFIX),
        "Invalid place in 27003 '%s' (expected: a form like 27003:4.1 gd review)",
        text);
    return new GuidanceRef(text.substring(PREFIX.length()));
  }

  /** The clause of 27003, which has the number of the clause of the 2013 edition; or {@code A}. */
  public String clause() {
    return Splitter.on(' ').split(place).iterator().next();
  }

  @Override
  public int compareTo(GuidanceRef other) {
    return NaturalOrder.INSTANCE.compare(place, other.place);
  }

  @Override
  public String toString() {
    return PREFIX + place;
  }
}
