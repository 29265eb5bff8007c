package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentId;
import io.isms.risk.Evaluation;
import io.isms.risk.RiskId;
import io.isms.risk.Trend;
import io.isms.risk.Unrated;
import io.isms.riskcalc.comparison.AssessmentComparison;
import io.isms.riskcalc.comparison.EstimateAgreement;
import io.isms.riskcalc.comparison.EstimateSpread;
import io.isms.riskcalc.comparison.Movement;
import io.isms.riskcalc.comparison.RankReversal;
import io.isms.riskcalc.comparison.RiskChange;
import io.isms.riskcalc.comparison.ScaleMapping;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports on changes and agreement go through JSON like the model itself. */
class ComparisonJsonTest {
  private static final RiskId RISK = RiskId.of("R-1");
  private final ObjectMapper mapper = JsonMapper.builder().addModule(new IsmsModule()).build();

  private <T> void assertGoesThrough(String json, T value, Class<T> type)
      throws JsonProcessingException {
    assertEquals(json, mapper.writeValueAsString(value));
    assertEquals(value, mapper.readValue(json, type));
  }

  @Test
  void aComparison() throws JsonProcessingException {
    AssessmentComparison comparison =
        AssessmentComparison.builder()
            .before(AssessmentId.of("RA-1"))
            .after(AssessmentId.of("RA-2"))
            .addChange(
                RiskChange.builder()
                    .risk(RISK)
                    .before(
                        AssessedRisk.builder()
                            .risk(RISK)
                            .inherent(Unrated.because("x"))
                            .current(Unrated.because("x"))
                            .evaluation(Evaluation.UNDETERMINED)
                            .priority(1)
                            .build())
                    .movement(new Movement(Trend.UP, Optional.of(2)))
                    .build())
            .build();
    assertGoesThrough(
        "{\"after\":\"RA-2\",\"before\":\"RA-1\",\"changes\":[{\"before\":{\"current\":{\"type\":"
            + "\"unrated\",\"reason\":\"x\"},\"evaluation\":\"UNDETERMINED\",\"inherent\":{\"type\":"
            + "\"unrated\",\"reason\":\"x\"},\"priority\":1,\"risk\":\"R-1\"},\"movement\":{"
            + "\"steps\":2,\"trend\":\"UP\"},\"risk\":\"R-1\"}]}",
        comparison,
        AssessmentComparison.class);
  }

  @Test
  void anAgreement() throws JsonProcessingException {
    EstimateAgreement agreement =
        EstimateAgreement.builder()
            .addSpread(EstimateSpread.builder().risk(RISK).level(3).build())
            .addReversal(
                new RankReversal(RISK, RiskId.of("R-2"), PartyId.of("ANN"), PartyId.of("BEN")))
            .build();
    assertGoesThrough(
        "{\"reversals\":[{\"one\":\"R-1\",\"oneAbove\":\"ANN\",\"other\":\"R-2\",\"otherAbove\":"
            + "\"BEN\"}],\"spreads\":[{\"level\":3,\"risk\":\"R-1\"}]}",
        agreement,
        EstimateAgreement.class);
  }

  @Test
  void aMappingOfScales() throws JsonProcessingException {
    assertGoesThrough(
        "{\"counterparts\":{\"H\":\"3\"}}",
        ScaleMapping.builder().putCounterpart(LevelCode.of("H"), LevelCode.of("3")).build(),
        ScaleMapping.class);
  }
}
