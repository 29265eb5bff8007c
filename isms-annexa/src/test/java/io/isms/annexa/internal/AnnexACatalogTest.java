package io.isms.annexa.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.isms.annexa.AnnexA;
import io.isms.control.Control;
import io.isms.control.ControlAttributes;
import io.isms.control.GroupKind;
import io.isms.standard.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnexACatalogTest {
  @ParameterizedTest
  @EnumSource(Edition.class)
  void readingAnewGivesWhatWasReadBefore(Edition edition) {
    AnnexACatalog fresh = AnnexACatalog.read(edition);
    assertEquals(AnnexA.catalog(edition).groups(), fresh.groups());
    assertEquals(AnnexA.catalog(edition).objectives(), fresh.objectives());
    assertEquals(AnnexA.catalog(edition).controls(), fresh.controls());
    assertEquals(edition, fresh.edition().orElseThrow());
    assertEquals(edition.toString(), fresh.name());
    assertEquals("Annex A of " + edition, fresh.toString());
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void everyEntryBelongsToWhatItsNumberSays(Edition edition) {
    AnnexACatalog fresh = AnnexACatalog.read(edition);
    boolean flat = edition == Edition.E2022;
    fresh
        .groups()
        .forEach(it -> assertEquals(flat ? GroupKind.THEME : GroupKind.CLAUSE, it.kind()));
    fresh
        .objectives()
        .forEach(it -> assertEquals(it.group() + ".", prefix(it.id().value(), it.group())));
    for (Control control : fresh.controls()) {
      String number = control.id().number();
      assertEquals(
          control.group().orElseThrow() + ".", prefix(number, control.group().orElseThrow()));
      assertEquals(flat, control.objective().isEmpty());
      control.objective().ifPresent(it -> assertEquals(it + ".", prefix(number, it)));
      assertEquals(flat, !control.attributes().equals(ControlAttributes.NONE));
      if (flat) {
        assertFalse(control.attributes().types().isEmpty());
        assertFalse(control.attributes().properties().isEmpty());
        assertFalse(control.attributes().concepts().isEmpty());
        assertFalse(control.attributes().capabilities().isEmpty());
        assertFalse(control.attributes().domains().isEmpty());
      }
    }
  }

  private static String prefix(String number, Object parent) {
    return number.substring(0, parent.toString().length() + 1);
  }
}
