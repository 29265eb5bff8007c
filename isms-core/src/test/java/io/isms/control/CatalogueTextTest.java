package io.isms.control;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTextTest {
  private static final CustomCatalog CLINIC =
      CustomCatalog.builder()
          .name("clinic")
          .addGroup(
              ControlGroup.builder()
                  .id(ControlGroupId.of("W"))
                  .kind(GroupKind.THEME)
                  .title("Wards")
                  .build())
          .addControl(control("W-1", "Locked trolleys"))
          .addControl(control("W-2", "Silent screens"))
          .build();
  private static final TextProvenance FROM =
      TextProvenance.builder()
          .suppliedBy("library")
          .source("Clinic book")
          .licence("L-7")
          .language("de-CH")
          .build();
  private static final CatalogueText TEXT =
      CatalogueText.builder()
          .catalogue("clinic")
          .provenance(FROM)
          .addEntry(entry("W-1").title("Verschlossene Wagen").text("Wagen sind zu.").build())
          .addEntry(entry("W-2").title("Stille Bildschirme").build())
          .build();

  private static Control control(String id, String title) {
    return Control.custom(id, title, title + " help.").withGroup(ControlGroupId.of("W"));
  }

  private static EntryText.Builder entry(String number) {
    return EntryText.builder().number(number);
  }

  @Test
  void titlesAndTextsComeFromTheTextAndElseFromTheCatalogue() {
    TextedCatalog german = CLINIC.withText(TEXT);

    assertEquals(
        List.of("Verschlossene Wagen", "Stille Bildschirme"),
        german.controls().stream().map(Control::title).toList());
    assertEquals(
        List.of("Wagen sind zu.", "Silent screens help."),
        german.controls().stream().map(Control::summary).toList());
    assertEquals("Wards", german.groups().get(0).title());
    assertEquals(List.of("W"), german.untitled());
    assertEquals(
        List.of("W-1"),
        german.search("verschlossene").stream().map(it -> it.id().number()).toList());
  }

  @Test
  void tellsWhoseEachTextIs() {
    TextedCatalog german = CLINIC.withText(TEXT);

    assertEquals(Optional.of(FROM), german.titleProvenance("W-2"));
    assertEquals(Optional.empty(), german.textProvenance("W-2"));
    assertEquals(Optional.of(FROM), german.textProvenance("W-1"));
    assertEquals(Optional.empty(), german.titleProvenance("W"));
  }

  @Test
  void refusesATextThatDoesNotFitNamingEveryPlace() {
    assertRefused(
        "Invalid catalogue text for clinic: /entries/1: unknown W-9; /entries/2: W is a group"
            + " (expected: a title only); /entries/3: W-1 is repeated, first at /entries/0;"
            + " /entries: W-2 is missing",
        () ->
            CLINIC.withText(
                TEXT.withEntries(
                    entry("W-1").title("a").build(),
                    entry("W-9").title("b").build(),
                    entry("W").text("c").build(),
                    entry("W-1").title("d").build())));
    assertRefused(
        "Invalid catalogue text: of catalogue 'bank' (expected: clinic)",
        () -> CLINIC.withText(TEXT.withCatalogue("bank")));
  }

  @Test
  void aPartialTextMayLeaveControlsOut() {
    CatalogueText some = TEXT.withEntries(TEXT.entries().get(0)).withPartial(true);

    assertEquals(List.of("W", "W-2"), CLINIC.withText(some).untitled());
  }

  @Test
  void refusesALanguageThatIsNoTag() {
    assertRefused(
        "Invalid provenance: language 'German!' (expected: a tag of BCP 47 like de or pt-BR)",
        () -> FROM.withLanguage("German!"));
    assertRefused(
        "Invalid text of W-1: neither title nor text (expected: one of them, or both)",
        () -> entry("W-1").build());
  }
}
