package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.isms.control.ControlId;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.risk.Threat;
import io.isms.risk.ThreatId;
import io.isms.risk.Unrated;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IsmsModuleTest {
  private final ObjectMapper mapper = JsonMapper.builder().addModule(new IsmsModule()).build();

  /** What a product may have: a type of its own, with types of the model inside. */
  record Report(Edition edition, Map<RiskId, Rating> ratings, List<Threat> threats, int count) {}

  @Test
  void isFoundAsAService() {
    assertTrue(
        new ObjectMapper()
            .findAndRegisterModules()
            .getRegisteredModuleIds()
            .contains(IsmsModule.class.getName()));
  }

  @Test
  void readsAndWritesTypesOfTheModelInsideOthers() throws JsonProcessingException {
    Report report =
        new Report(
            Edition.E2022,
            new TreeMap<>(Map.of(RiskId.of("R-1"), Unrated.because("No estimate"))),
            List.of(Threat.builder().id(ThreatId.of("T-1")).name("Fire").build()),
            7);
    String json =
        "{\"edition\":\"2022\",\"ratings\":{\"R-1\":{\"type\":\"unrated\",\"reason\":\"No"
            + " estimate\"}},\"threats\":[{\"id\":\"T-1\",\"name\":\"Fire\"}],\"count\":7}";
    assertEquals(json, mapper.writeValueAsString(report));
    assertEquals(report, mapper.readValue(json, Report.class));
  }

  @Test
  void readsAndWritesDocuments() throws JsonProcessingException {
    IsmsDocument document = IsmsJson.readDocument(SampleDocument.TEXT);
    String json = mapper.writeValueAsString(document);
    assertEquals(document, mapper.readValue(json, IsmsDocument.class));
    assertEquals(document, IsmsJson.readDocument(json));
  }

  @Test
  void takesKeysOfEveryKindThatIsText() throws JsonProcessingException {
    String json = "{\"2022:A.5.7\":\"2013\",\"MDM\":\"2022\"}";
    Map<ControlId, Edition> map =
        mapper.readValue(json, new TypeReference<TreeMap<ControlId, Edition>>() {});
    assertEquals(Edition.E2013, map.get(ControlId.parse("2022:A.5.7")));
    assertEquals(json, mapper.writeValueAsString(map));
  }

  @Test
  void listsEveryErrorInTheMessage() {
    JsonMappingException exception =
        assertThrows(
            JsonMappingException.class,
            () -> mapper.readValue("{\"threats\":[{\"id\":\"T 1\",\"nam\":\"\"}]}", Report.class));
    assertEquals(
        "Invalid JSON document\n"
            + "  document: Missing property 'name'\n"
            + "  /id \"T 1\": Invalid threat id 'T 1' (expected: letters, digits, '.', '_' and '-',"
            + " like R-001)\n"
            + "  /nam \"\": Unknown property 'nam' (expected: one of [id, assets, description, name]; did"
            + " you mean name?)",
        exception.getOriginalMessage());
    assertEquals("threats", exception.getPath().get(0).getFieldName());
  }

  @Test
  void listsTheErrorOfAKey() {
    assertEquals(
        "Invalid JSON document\n"
            + "  document \"R 1\": Invalid risk id 'R 1' (expected: letters, digits, '.', '_' and"
            + " '-', like R-001)",
        assertThrows(
                JsonMappingException.class,
                () -> mapper.readValue("{\"ratings\":{\"R 1\":null}}", Report.class))
            .getOriginalMessage());
  }

  @Test
  void refusesNumbersThatNoBigDecimalHolds() {
    assertThrows(
        JsonProcessingException.class,
        () -> mapper.readValue("[{\"id\":1e999999999999}]", new TypeReference<List<Threat>>() {}));
  }

  @Test
  void leavesOtherTypesAlone() throws JsonProcessingException {
    assertEquals("[\"SECONDS\"]", mapper.writeValueAsString(List.of(TimeUnit.SECONDS)));
  }
}
