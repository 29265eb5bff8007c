package io.isms.annexa;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.annexa.internal.AnnexACatalog;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.Arrays;

/**
 * The Annex A of the three editions: ids and short titles as published, the attributes of 2022, and
 * a sentence on each entry in this library's words. Each edition is read once, when it is first
 * asked for.
 */
public final class AnnexA {
  private AnnexA() {}

  /** The controls of that edition. */
  public static ControlCatalog catalog(Edition edition) {
    return switch (edition) {
      case E2005 -> Of2005.CATALOG;
      case E2013 -> Of2013.CATALOG;
      case E2022 -> Of2022.CATALOG;
    };
  }

  /**
   * The control that a text names: with its edition, such as {@code 2022:A.5.7}, or by the number
   * alone where only one edition has a control of that number.
   *
   * @throws IllegalArgumentException if no edition has it, or a number without edition names
   *     controls of several
   */
  public static Control getControl(String text) {
    if (text.indexOf(':') >= 0) {
      AnnexAControlId id = AnnexAControlId.parse(text);
      return catalog(id.edition()).getControl(id);
    }
    ImmutableList<Control> all =
        Arrays.stream(Edition.values())
            .flatMap(edition -> catalog(edition).controls().stream())
            .filter(control -> control.id().number().equals(text))
            .collect(ImmutableList.toImmutableList());
    checkArgument(
        !all.isEmpty(), "Unknown control '%s' (expected: a number of Annex A like A.5.7)", text);
    checkArgument(
        all.size() == 1,
        "Ambiguous control '%s' (expected: with its edition, one of %s)",
        text,
        all.stream().map(Control::id).map(ControlId::toString).toList());
    return all.get(0);
  }

  private static final class Of2005 {
    static final ControlCatalog CATALOG = AnnexACatalog.read(Edition.E2005);
  }

  private static final class Of2013 {
    static final ControlCatalog CATALOG = AnnexACatalog.read(Edition.E2013);
  }

  private static final class Of2022 {
    static final ControlCatalog CATALOG = AnnexACatalog.read(Edition.E2022);
  }
}
