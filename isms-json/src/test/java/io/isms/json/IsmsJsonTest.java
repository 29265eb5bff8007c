package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.risk.EventBased;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.standard.Edition;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsmsJsonTest {
  @Test
  void writesWhatItReadsAndSaysWhatIsWrong() {
    Risk fire =
        Risk.builder()
            .id(RiskId.of("R-1"))
            .title("Fire in the server room")
            .identification(EventBased.builder().event("Fire").build())
            .owner(PartyId.of("CISO"))
            .build();
    Party ciso =
        Party.builder().id(PartyId.of("CISO")).name("Officer").kind(PartyKind.ROLE).build();
    Isms isms =
        Isms.builder()
            .edition(Edition.E2022)
            .context(IsmsContext.builder().addParties(ciso).build())
            .register(RiskRegister.of(List.of(fire)))
            .build();

    String json = IsmsJson.write(IsmsDocument.of(isms));
    assertEquals(isms, IsmsJson.readDocument(json).isms());

    String wrong = json.replace("\"CISO\",\n        \"title\"", "\"CSO\",\n        \"title\"");
    IsmsJsonException exception =
        assertThrows(IsmsJsonException.class, () -> IsmsJson.readDocument(wrong));
    assertEquals(
        "/register/risks/0/owner \"CSO\": Unknown party 'CSO' (expected: one of [CISO])",
        exception.errors().get(0).toString());
  }

  @Test
  void leavesOutWhatIsAbsentOrEmpty() {
    assertEquals(
        """
        {
          "id": "R-1",
          "identification": {
            "type": "eventBased",
            "event": "Fire"
          },
          "title": "Fire"
        }
        """,
        IsmsJson.write(
            Risk.builder()
                .id(RiskId.of("R-1"))
                .title("Fire")
                .identification(EventBased.builder().event("Fire").build())
                .build()));
  }

  @Test
  void writesCollectionsOfValues() {
    assertEquals(
        "[\n  \"R-1\",\n  1.5,\n  100,\n  {\n    \"2022\": true\n  }\n]\n",
        IsmsJson.write(
            ImmutableList.of(
                RiskId.of("R-1"),
                new BigDecimal("1.50"),
                new BigDecimal("1E+2"),
                ImmutableMap.of(Edition.E2022, true))));
  }

  @Test
  void refusesToWriteWhatItCouldNotRead() {
    assertEquals(
        "No JSON form of java.lang.Object (expected: a type of the model)",
        messageFor(new Object()));
    assertEquals(
        "No JSON form of '\ud83d' with half of a character (expected: Unicode text)",
        messageFor("\ud83d"));
    assertEquals(
        "Number out of range (expected: at most 300 digits before and after the point)",
        messageFor(new BigDecimal("1e301")));
  }

  private static String messageFor(Object value) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> IsmsJson.write(value)).getMessage());
  }
}
