package io.isms.json;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import io.isms.json.internal.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The published vectors: an input, its canonical form and the SHA-256 of that. */
class HashVectorsTest {
  @Test
  void inputsGiveThePublishedFormsAndHashes() throws IOException {
    JsonNode vectors;
    try (InputStream in =
        requireNonNull(HashVectorsTest.class.getResourceAsStream("/hash-vectors.json"))) {
      vectors = JsonText.parse(in.readAllBytes());
    }
    assertTrue(vectors.size() >= 8);
    for (JsonNode vector : vectors) {
      String name = vector.path("name").textValue();
      byte[] bytes = new CanonicalJson().bytes(vector.path("input").textValue());
      assertEquals(
          vector.path("canonical").textValue(), new String(bytes, StandardCharsets.UTF_8), name);
      assertEquals(
          vector.path("sha256").textValue(), Hashing.sha256().hashBytes(bytes).toString(), name);
    }
  }
}
