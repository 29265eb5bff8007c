package io.isms.standard;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
  @ParameterizedTest
  @EnumSource
  void readsWhatItPrints(Edition edition) {
    assertEquals(edition, Edition.parse(edition.toString()));
    assertEquals(Optional.of(edition), Edition.find(edition.year()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2014", "22", "E2022", "02022", " 2022", "２０２２"})
  void refusesWhatIsNoEdition(String text) {
    assertRefused(
        "Unknown edition '" + text + "' (expected: one of 2005, 2013, 2022)",
        () -> Edition.parse(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -2022, 2014, 20222})
  void findsNoneOfAnotherYear(int year) {
    assertEquals(Optional.empty(), Edition.find(year));
  }
}
