package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentErrorsTest {
  @Test
  void reportsSeveralErrorsAtOnceInTheOrderOfTheDocument() {
    assertEquals(
        List.of(
            "document: Missing property 'edition'",
            "/formatVersion \"1\": Wrong type text (expected: whole number from -2147483648 to"
                + " 2147483647)",
            "/register/risks/0/title 5: Wrong type number (expected: text)",
            "/register/risks/1/identification/vulnerabilities/1 \"V-1\": Duplicate entry (expected:"
                + " each once)",
            "/context/assets/0: Missing property 'kind'",
            "/context/assets/0/dependsOn/0 \"\": Invalid asset id '' (expected: letters, digits,"
                + " '.', '_' and '-', like R-001)"),
        errors(
            """
            {'formatVersion': '1',
             'register': {'risks': [
               {'id': 'R-1', 'title': 5, 'identification': {'type': 'eventBased', 'event': 'Fire'}},
               {'id': 'R-2', 'title': 'b', 'identification': {'type': 'assetBased', 'asset': 'A-1',
                'threat': 'T', 'vulnerabilities': ['V-1', 'V-1']}}]},
             'context': {'assets': [{'id': 'A-1', 'name': 'a', 'dependsOn': ['']}]}}
            """));
  }

  @Test
  void leadsFromAnIdThatLeadsNowhereToTheElementThatHoldsIt() {
    assertEquals(
        List.of(
            "/decisions/0/provider \"CLOUD\": Unknown party 'CLOUD' (expected: one of [])",
            "/register/risks/1/existingControls […]: control 2013:A.5.1.1 is of another edition"
                + " (expected: 2022)",
            "/register/risks/1/owner \"BOSS\": Unknown party 'BOSS' (expected: one of [])",
            "/treatment/treatments/0/risk \"R-7\": Unknown risk 'R-7' (expected: one of [R-1,"
                + " R-2])"),
        errors(
            """
            {'edition': '2022',
             'decisions': [{'type': 'inherited', 'control': '2022:A.7.1', 'provider': 'CLOUD'}],
             'register': {'risks': [
               {'id': 'R-2', 'title': 'b', 'identification': {'type': 'eventBased', 'event': 'b'}},
               {'id': 'R-1', 'title': 'a', 'identification': {'type': 'eventBased', 'event': 'a'},
                'existingControls': ['2013:A.5.1.1'], 'owner': 'BOSS'}]},
             'treatment': {'treatments': [{'risk': 'R-7', 'options': [
               {'type': 'retain', 'basis': 'CRITERIA', 'reason': 'Low'}]}]}}
            """));
  }

  @Test
  void doesNotLookIntoADocumentOfAnotherFormat() {
    assertEquals(
        List.of(
            "/formatVersion 2: Unknown format (expected: 1, the only one that this version reads)"),
        errors("{'formatVersion': 2, 'edition': 'next', 'somethingNew': []}"));
  }

  @Test
  void refusesCriteriaThatGoByAnotherMethodThanTheDocuments() {
    String json = SampleDocument.TEXT.replace("\"name\": \"our-2x2\"", "\"name\": \"other\"");
    assertEquals(
        List.of(
            "document {…}: Invalid document: criteria name the method 'our-2x2' (expected: 'other',"
                + " the method of this document)"),
        Errors.of(json));
  }

  @Test
  void givesLineAndColumnOfASyntaxError() {
    assertEquals(
        List.of(
            "document: Invalid JSON in line 2, column 4: Unexpected character ('x' (code 120)): was"
                + " expecting double-quote to start field name"),
        errors("{\n   x"));
    assertEquals(List.of("document: Invalid JSON: no content (expected: a value)"), errors(" \n"));
  }

  @Test
  void refusesWhatIsSaidTwice() {
    assertEquals(
        List.of("document: Invalid JSON in line 1, column 29: Duplicate field 'edition'"),
        errors("{'edition':'2022', 'edition':'2022'}"));
  }

  @Test
  void refusesAnythingAfterTheEnd() {
    assertEquals(1, errors("{'edition':'2022'} {}").size());
    assertEquals(1, errors("{'edition':'2022'} x").size());
    assertEquals(1, errors("{'edition':'2022'} NaN").size());
  }

  @Test
  void acceptsAByteOrderMark() {
    String json = "\uFEFF{\"edition\":\"2022\"}";
    assertEquals(
        IsmsJson.readDocument(json), IsmsJson.readDocument(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin1 = "{\"edition\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1);
    IsmsJsonException exception =
        assertThrows(IsmsJsonException.class, () -> IsmsJson.readDocument(latin1));
    assertEquals(
        "Invalid JSON document\n"
            + "  document: Invalid UTF-8 at byte 13 (expected: a text in UTF-8)",
        exception.getMessage());
  }

  private static ImmutableList<String> errors(String json) {
    return Errors.of(json.replace('\'', '"'));
  }
}
