package io.isms.control;

import com.google.common.collect.ComparisonChain;
import io.isms.common.ElementId;
import io.isms.standard.NaturalOrder;
import java.util.regex.Pattern;

/**
 * The id of a control: one of an edition's Annex A, or one of the organization's own.
 *
 * <p>Ids sort in the standard's own order, {@code A.9} before {@code A.10}: Annex A first, the
 * older edition before the younger, then custom controls.
 */
public sealed interface ControlId extends Comparable<ControlId>, ElementId
    permits AnnexAControlId, CustomControlId {

  /** The number or name within its catalogue, such as {@code A.5.7} or {@code MDM}. */
  String number();

  /**
   * Reads what {@code toString} prints: {@code 2022:A.5.7} for a control of Annex A, any other text
   * for a custom one.
   *
   * @throws IllegalArgumentException if an Annex A number comes without its edition, since one
   *     number means different controls in different editions, or if the form is another
   */
  static ControlId parse(String text) {
    return Forms.WITH_EDITION.matcher(text).lookingAt()
        ? AnnexAControlId.parse(text)
        : CustomControlId.of(text);
  }

  @Override
  default int compareTo(ControlId other) {
    return ComparisonChain.start()
        .compareTrueFirst(this instanceof AnnexAControlId, other instanceof AnnexAControlId)
        .compare(toString(), other.toString(), NaturalOrder.INSTANCE)
        .result();
  }

  /** The forms that tell the kinds apart. */
  final class Forms {
    static final Pattern WITH_EDITION = Pattern.compile("[0-9]{4}:");
    static final Pattern LIKE_ANNEX_A =
        Pattern.compile(
            "(?i)([0-9]{4}[._ -]?)?(annex[._ -]?)?(A[._ -]*+)?[0-9]++([._ -]++[0-9]++)*+[._ -]*+");

    private Forms() {}
  }
}
