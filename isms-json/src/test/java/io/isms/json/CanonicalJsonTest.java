package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.common.ContentHash;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
  private final CanonicalJson canonical = new CanonicalJson();

  /** RFC 8785, sections 3.2.2 and 3.2.3. */
  @Test
  void givesThePublishedSample() {
    assertEquals(
        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        text(
            """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }
            """));
  }

  /** RFC 8785, section 3.2.3. */
  @Test
  void sortsPropertiesByCodeUnits() {
    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\u007f\","
            + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
            + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        text(
            """
            {
              "\\u20ac": "Euro Sign",
              "\\r": "Carriage Return",
              "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\\ud83d\\ude00": "Emoji: Grinning Face",
              "\\u0080": "Control\\u007f",
              "\\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """));
  }

  /** RFC 8785, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void printsNumbersAsPublished(String bits, String expected) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertEquals(expected, text(new BigDecimal(number).toString()));
  }

  @ParameterizedTest
  @CsvSource({"2e23, 2e+23", "1e-323, 1e-323", "1.5e-323, 1.5e-323", "2.0, 2", "-0.0, 0"})
  void takesTheFewestDigits(String number, String expected) {
    assertEquals(expected, text(number));
  }

  @Test
  void refusesNumbersBeyondTheRangeOfADouble() {
    assertEquals(
        "No canonical form of Infinity (expected: a number in range)",
        assertThrows(IllegalArgumentException.class, () -> canonical.bytes("1e400")).getMessage());
  }

  @Test
  void refusesHalfOfACharacter() {
    assertEquals(
        "No canonical form of a text with half of a character (expected: Unicode text)",
        assertThrows(IllegalArgumentException.class, () -> canonical.bytes("[\"\\udead\"]"))
            .getMessage());
  }

  @Test
  void refusesWhatIsSaidTwice() {
    assertThrows(IsmsJsonException.class, () -> canonical.bytes("{\"a\":1,\"a\":1}"));
  }

  @Test
  void doesNotGuessWhetherATextIsJson() {
    Object text = "{}";
    assertEquals(
        "No canonical form of a bare text (expected: a value of the model)",
        assertThrows(IllegalArgumentException.class, () -> canonical.hash(text)).getMessage());
  }

  @Test
  void hashesTheBytes() {
    Isms isms = Isms.builder().edition(Edition.E2022).build();
    assertEquals(
        "{\"edition\":\"2022\"}", new String(canonical.bytes(isms), StandardCharsets.UTF_8));
    assertEquals(
        ContentHash.of("fbf0954f7aef15512c7c5a72b66f25ce98097a371ada3844333c6591b2f7232c"),
        canonical.hash(isms));
  }

  @Test
  void doesNotLookAtTheOrderOfASet() {
    assertEquals(
        canonical.hash(ImmutableSet.of(RiskId.of("R-2"), RiskId.of("R-10"))),
        canonical.hash(ImmutableSet.of(RiskId.of("R-10"), RiskId.of("R-2"))));
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, Etc/GMT+12",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
    "hi-IN, Asia/Kathmandu",
    "de-DE, America/St_Johns"
  })
  void isTheSameInEveryLocaleAndTimeZone(String tag, String place) {
    IsmsDocument document = IsmsJson.readDocument(SampleDocument.TEXT);
    ContentHash expected = canonical.hash(document);
    ContentHash material = canonical.materialHash(document);
    String json = IsmsJson.write(document);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone(place));
      assertEquals(document, IsmsJson.readDocument(json));
      assertEquals(json, IsmsJson.write(document));
      assertEquals(expected, canonical.hash(document));
      assertEquals(material, canonical.materialHash(document));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private String text(String json) {
    return new String(canonical.bytes(json), StandardCharsets.UTF_8);
  }
}
