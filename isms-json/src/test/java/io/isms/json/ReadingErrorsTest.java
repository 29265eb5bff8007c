package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.applicability.ApplicableControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.Money;
import io.isms.context.Asset;
import io.isms.context.Scope;
import io.isms.control.ControlId;
import io.isms.risk.LevelEvaluation;
import io.isms.risk.RatedLevel;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.risk.Threat;
import io.isms.standard.Edition;
import io.isms.treatment.RiskAcceptance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingErrorsTest {
  @Test
  void refusesAnUnknownPropertyAndNamesTheNearest() {
    assertEquals(
        List.of(
            "/ownr \"B\": Unknown property 'ownr' (expected: one of [id, categories, current,"
                + " existingControls, identification, independentEstimates, inherent, owner,"
                + " scopeParts, title]; did you mean owner?)",
            "/x~1y~0 1: Unknown property 'x/y~' (expected: one of [id, categories, current,"
                + " existingControls, identification, independentEstimates, inherent, owner,"
                + " scopeParts, title])"),
        risk(",'ownr':'B','x/y~':1"));
  }

  @Test
  void namesEveryMissingProperty() {
    assertEquals(
        List.of("document: Missing property 'id'", "document: Missing property 'name'"),
        errors(Threat.class, "{}"));
  }

  @Test
  void refusesNull() {
    assertEquals(
        List.of("/owner null: Wrong type null (expected: text; what is absent is left out)"),
        risk(",'owner':null"));
  }

  @Test
  void takesNoTypeForAnother() {
    assertEquals(
        List.of(
            "/id 1: Wrong type number (expected: text)",
            "/name true: Wrong type boolean (expected: text)",
            "/kind {…}: Wrong type object (expected: text)",
            "/inScope \"true\": Wrong type text (expected: true or false)",
            "/dependsOn \"A-1\": Wrong type text (expected: array)",
            "/valuation []: Wrong type array (expected: object)"),
        errors(
            Asset.class,
            "{'id':1,'name':true,'kind':{'a':1},'inScope':'true','dependsOn':'A-1','valuation':[]}"));
  }

  @Test
  void takesOnlyWholeNumbersInRangeForWholeNumbers() {
    for (String number : List.of("1.0", "1e2", "2147483648", "-99999999999999999999", "0.5")) {
      assertEquals(
          "Wrong type number (expected: whole number from -2147483648 to 2147483647)",
          assertThrows(IsmsJsonException.class, () -> IsmsJson.read(number, Integer.class))
              .errors()
              .get(0)
              .problem());
    }
  }

  @Test
  void refusesTextThatIsNoId() {
    assertEquals(
        List.of(
            "document \"R 1\": Invalid risk id 'R 1' (expected: letters, digits, '.', '_' and '-',"
                + " like R-001)"),
        errors(RiskId.class, "'R 1'"));
    assertEquals(
        List.of("document: Invalid text of 1001 characters (expected: at most 1000)"),
        errors(RiskId.class, "'" + "a".repeat(1001) + "'").stream()
            .map(error -> error.replaceFirst(" \"a*…\"", ""))
            .toList());
  }

  @Test
  void refusesDaysPeriodsAndAmountsThatDoNotParse() {
    assertEquals(
        List.of(
            "/treatWithin \"3 months\": Invalid period '3 months' (expected: a form like P1Y6M)"),
        errors(
            LevelEvaluation.class, "{'level':'HI','significance':'bad','treatWithin':'3 months'}"));
    assertEquals(
        List.of(
            "/acceptedOn \"2023-02-29\": Invalid day '2023-02-29' (expected: a form like"
                + " 2024-12-31)",
            "/seen \"E3\": Invalid content hash 'E3' (expected: 64 hexadecimal digits in lower"
                + " case)",
            "document: Missing property 'acceptedBy'",
            "document: Missing property 'level'",
            "document: Missing property 'risk'"),
        inAnyOrder(
            errors(
                RiskAcceptance.class,
                "{'acceptedOn':'2023-02-29','basis':'CRITERIA','seen':'E3'}")));
    assertEquals(
        List.of("document \"12 EUR\": Invalid amount '12 EUR' (expected: a form like EUR 1200.50)"),
        errors(Money.class, "'12 EUR'"));
    assertEquals(
        List.of("document \"QQQ 1\": Invalid amount 'QQQ 1' (expected: a form like EUR 1200.50)"),
        errors(Money.class, "'QQQ 1'"));
  }

  @Test
  void refusesAnUnknownConstantAndListsTheKnownOnes() {
    assertEquals(
        List.of(
            "/kind \"HARDWRE\": Unknown value 'HARDWRE' (expected: one of [BUSINESS_PROCESS,"
                + " INFORMATION, HARDWARE, SOFTWARE, NETWORK, PERSONNEL, SITE, ORGANIZATION]; did"
                + " you mean HARDWARE?)"),
        errors(Asset.class, "{'id':'A','name':'a','kind':'HARDWRE'}"));
    assertEquals(
        List.of("document \"2023\": Unknown edition '2023' (expected: one of 2005, 2013, 2022)"),
        errors(Edition.class, "'2023'"));
  }

  @Test
  void refusesAnUnknownKindAndListsTheKnownOnes() {
    assertEquals(
        List.of(
            "/type \"exclude\": Unknown type 'exclude' (expected: one of [included, inherited,"
                + " excluded]; did you mean excluded?)"),
        errors(SoaEntry.class, "{'type':'exclude','control':'MDM'}"));
    assertEquals(
        List.of(
            "/type \"excluded\": Unknown type 'excluded' (expected: one of [included, inherited])"),
        errors(ApplicableControl.class, "{'type':'excluded','control':'MDM'}"));
    assertEquals(
        List.of("document: Missing property 'type' (expected: one of [included])"),
        errors(IncludedControl.class, "{'control':'MDM'}"));
    assertEquals(
        List.of("/type 1: Wrong type number (expected: text)"),
        errors(SoaEntry.class, "{'type':1,'control':'MDM'}"));
  }

  @Test
  void refusesAnEntryOfASetThatComesTwice() {
    assertEquals(
        List.of("/existingControls/2 \"MDM\": Duplicate entry (expected: each once)"),
        risk(",'existingControls':['MDM','X-1','MDM']"));
  }

  @Test
  void refusesANameThatIsNoKey() {
    assertEquals(
        List.of(
            "/valuation/Secrecy \"C1\": Invalid security property 'Secrecy' (expected: a form like"
                + " confidentiality or non-repudiation)",
            "/valuation/integrity \"C 1\": Invalid level id 'C 1' (expected: letters, digits, '.',"
                + " '_' and '-', like R-001)"),
        errors(
            Asset.class,
            "{'id':'A','name':'a','kind':'SITE','valuation':{'Secrecy':'C1','integrity':'C 1'}}"));
  }

  @Test
  void reportsAFailedCheckAtTheObject() {
    assertEquals(
        List.of("/exclusions/0 {…}: Invalid scope exclusion of Canteen: justification is blank"),
        errors(
            Scope.class,
            "{'version':1,'statement':'All','exclusions':"
                + "[{'item':'Canteen','dimension':'LOCATION','justification':' '}]}"));
  }

  @Test
  void refusesControlsThatAnnexADoesNotHave() {
    assertEquals(
        List.of(
            "document \"2022:A.5.99\": Unknown control '2022:A.5.99' (expected: one of the 93"
                + " controls of Annex A of 2022)"),
        errors(ControlId.class, "'2022:A.5.99'"));
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertEquals(
        List.of(
            "/value 1E+301: Number out of range (expected: at most 300 digits before and after the"
                + " point)"),
        errors(
            RatedLevel.class,
            "{'type':'rated','level':{'code':'H','label':'High','rank':3},'value':1e301,"
                + "'derivation':{'method':'m','version':'1'}}"));
  }

  @Test
  void refusesHalfOfACharacter() {
    assertEquals(
        "Half of a character (expected: Unicode text)",
        assertThrows(IsmsJsonException.class, () -> IsmsJson.read("\"\\ud83d\"", String.class))
            .errors()
            .get(0)
            .problem());
  }

  @Test
  void saysThatATypeIsNoneOfTheModel() {
    assertEquals(
        "No JSON form of java.lang.Thread (expected: a type of the model)",
        assertThrows(IllegalArgumentException.class, () -> IsmsJson.read("{}", Thread.class))
            .getMessage());
  }

  private static List<String> risk(String rest) {
    return errors(
        Risk.class,
        "{'id':'R-1','title':'Fire','identification':{'type':'eventBased','event':'Fire'}"
            + rest
            + "}");
  }

  private static List<String> errors(Class<?> type, String json) {
    return Errors.of(type, json.replace('\'', '"'));
  }

  private static List<String> inAnyOrder(List<String> errors) {
    return errors.stream().sorted().toList();
  }
}
