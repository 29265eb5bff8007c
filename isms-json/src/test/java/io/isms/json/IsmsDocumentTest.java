package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.Isms;
import io.isms.standard.Edition;
import org.junit.jupiter.api.Test;

class IsmsDocumentTest {
  private static final Isms ISMS = Isms.builder().edition(Edition.E2022).build();

  @Test
  void isOfTheCurrentFormatUnlessItSaysOtherwise() {
    assertEquals(1, IsmsDocument.of(ISMS).formatVersion());
    assertEquals(
        "{\n  \"formatVersion\": 1,\n  \"edition\": \"2022\"\n}\n",
        IsmsJson.write(IsmsDocument.of(ISMS)));
  }

  @Test
  void refusesAnotherFormat() {
    assertEquals(
        "Invalid document: formatVersion 2 (expected: 1, the only one that this version reads)",
        assertThrows(
                IllegalArgumentException.class,
                () -> IsmsDocument.builder().isms(ISMS).formatVersion(2).build())
            .getMessage());
  }
}
