package io.isms.riskcalc.comparison;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.risk.AssessmentId;
import io.isms.risk.Level;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.matrix.MatrixAxis;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.matrix.MatrixMethod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Criteria with five levels, later ones with three, and risks by them. */
final class Cases {
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  static final PartyId OWNER = PartyId.of("OWNER");

  /** The criteria before: five levels of everything. */
  static final RiskCriteria FIVE =
      new MatrixMethod(new Iso27005Matrix().definition()).criteriaAccepting("L");

  static final RiskAssessor BEFORE = RiskAssessor.of(FIVE, RiskMethods.installed());

  /** The method after: three levels of everything, the level being the lower of the two. */
  static final MatrixMethod COARSE =
      new MatrixMethod(
          MatrixDefinition.builder()
              .name("coarse")
              .version("1")
              .likelihood(three("likelihood", "P"))
              .consequence(three("consequence", "I"))
              .levels(three("risk", "R"))
              .rows(MatrixAxis.LIKELIHOOD)
              .addGrid(row("R1", "R1", "R1"), row("R1", "R2", "R2"), row("R1", "R2", "R3"))
              .build());

  static final RiskCriteria THREE = COARSE.criteriaAccepting("R1").withVersion(2);
  static final RiskAssessor AFTER = RiskAssessor.of(THREE, RiskMethods.of(List.of(COARSE)));

  /** From five to three, with a decision on all levels but the highest of risk. */
  static final CriteriaChange CHANGE =
      CriteriaChange.of(BEFORE, AFTER)
          .withLikelihood(mapping("L1 P1", "L2 P1", "L3 P2", "L4 P3", "L5 P3"))
          .withConsequence(mapping("C1 I1", "C2 I1", "C3 I2", "C4 I3", "C5 I3"))
          .withLevels(mapping("VL R1", "L R1", "M R2", "H R3"));

  /** The change that changes nothing. */
  static final CriteriaChange NONE = CriteriaChange.of(BEFORE, BEFORE);

  private Cases() {}

  private static Scale three(String id, String prefix) {
    return Scale.of(
        id,
        Level.of(prefix + 1, prefix + " low", 1),
        Level.of(prefix + 2, prefix + " middle", 2),
        Level.of(prefix + 3, prefix + " high", 3));
  }

  private static ImmutableList<LevelCode> row(String... codes) {
    return Arrays.stream(codes).map(LevelCode::of).collect(ImmutableList.toImmutableList());
  }

  /** The mapping of each first code to the second. */
  static ScaleMapping mapping(String... pairs) {
    ScaleMapping.Builder mapping = ScaleMapping.builder();
    for (String pair : pairs) {
      int blank = pair.indexOf(' ');
      mapping.putCounterpart(
          LevelCode.of(pair.substring(0, blank)), LevelCode.of(pair.substring(blank + 1)));
    }
    return mapping.build();
  }

  static RiskEstimate estimate(String likelihood, String consequence) {
    return RiskEstimate.of(likelihood, SecurityProperty.INTEGRITY, consequence);
  }

  static Risk risk(String id, RiskEstimate current) {
    return Risk.ofEvent(id, "Something happens").owner(OWNER).current(current).build();
  }

  static RiskAssessment assess(RiskAssessor assessor, String id, RiskRegister register) {
    return assessor.assess(AssessmentId.of(id), register, DAY);
  }

  /** Estimates on the five levels, or on the three, with something missing now and then. */
  static Arbitrary<RiskEstimate> estimates(RiskCriteria criteria) {
    return Combinators.combine(
            codes(criteria.likelihood()).optional(0.9), codes(criteria.consequence()).optional(0.9))
        .as(
            (likelihood, consequence) -> {
              RiskEstimate.Builder estimate = RiskEstimate.builder().likelihood(likelihood);
              consequence.ifPresent(
                  code -> estimate.putConsequence(SecurityProperty.INTEGRITY, code));
              return estimate.build();
            });
  }

  private static Arbitrary<LevelCode> codes(Scale scale) {
    return Arbitraries.of(scale.byCode().keySet());
  }

  /** Registers of some of four risks. */
  static Arbitrary<RiskRegister> registers(RiskCriteria criteria) {
    return estimates(criteria)
        .optional(0.8)
        .list()
        .ofSize(4)
        .map(
            all -> {
              RiskRegister.Builder register = RiskRegister.builder();
              for (int i = 0; i < all.size(); i++) {
                String id = "R-" + (i + 1);
                Optional<RiskEstimate> estimate = all.get(i);
                estimate.ifPresent(it -> register.addRisk(risk(id, it)));
              }
              return register.build();
            });
  }
}
