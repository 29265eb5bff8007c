package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.testing.Known;
import io.isms.testing.RiskDomain;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class RiskAssessmentPropertyTest {
  @Provide
  Arbitrary<Tuple2<Known, RiskAssessment>> assessments() {
    return Known.any()
        .flatMap(known -> RiskDomain.assessments(known).map(one -> Tuple.of(known, one)));
  }

  @Property(tries = 100)
  void countsAndOutcomesAddUpToAllEntries(
      @ForAll("assessments") Tuple2<Known, RiskAssessment> both) {
    RiskAssessment assessment = both.get2();
    int rated =
        assessment.countsByLevel(both.get1().criteria().levels()).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    int undetermined = assessment.entriesThatAre(Evaluation.UNDETERMINED).size();
    assertEquals(assessment.entries().size(), rated + undetermined);
    assertEquals(
        assessment.entries().size(),
        Arrays.stream(Evaluation.values())
            .mapToInt(evaluation -> assessment.entriesThatAre(evaluation).size())
            .sum());
  }

  @Property(tries = 100)
  void everyEntryIsFoundByItsRisk(@ForAll("assessments") Tuple2<Known, RiskAssessment> both) {
    for (AssessedRisk entry : both.get2().entries()) {
      assertEquals(entry, both.get2().getEntry(entry.risk()));
    }
    assertEquals(both.get2().entries().size(), both.get2().byRisk().size());
  }
}
