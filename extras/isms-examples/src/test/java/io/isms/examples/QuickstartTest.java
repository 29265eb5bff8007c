package io.isms.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.MoreFiles;
import io.isms.annexa.AnnexA;
import io.isms.annexa.StatementOfApplicabilityBuilder;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Finding;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.control.ControlId;
import io.isms.risk.Evaluation;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.standard.Edition;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and stands there word for word. */
class QuickstartTest {
  @Test
  void assessesARiskAndBuildsAStatementOfApplicability() {
    // README begins
    RiskCriteria criteria = new Iso27005Matrix().criteriaAccepting("Low");
    RiskAssessor assessor = RiskAssessor.of(criteria, RiskMethods.installed());

    Risk theft =
        Risk.ofEvent("R-1", "A phone with customer data is stolen")
            .owner(PartyId.of("head-of-sales"))
            .current(RiskEstimate.of("L4", SecurityProperty.CONFIDENTIALITY, "C3"))
            .build();
    Rating rating = assessor.rate(theft.current()); // High
    Evaluation evaluation = criteria.evaluate(rating); // UNACCEPTABLE

    ControlId devices = AnnexA.getControl("2022:A.8.1").id(); // User end point devices
    RiskTreatment treatment =
        RiskTreatment.modifying(theft.id(), ControlEffect.of(devices, RiskFactor.CONSEQUENCE, 2));

    StatementOfApplicabilityBuilder soa =
        StatementOfApplicabilityBuilder.over(
                AnnexA.catalog(Edition.E2022), LocalDate.of(2026, 11, 1))
            .treatments(List.of(treatment))
            .includeNecessaryControls();
    for (Finding gap : soa.build().findings()) { // 92: every other control is not decided yet
      soa.decide(IncludedControl.of(ControlId.parse(gap.subject()), InclusionReason.GOOD_PRACTICE));
    }
    StatementOfApplicability statement = soa.build().get();
    // README ends

    assertEquals("High", rating.label());
    assertEquals(Evaluation.UNACCEPTABLE, evaluation);
    assertEquals(93, statement.entries().size());
    assertEquals(
        ImmutableSortedSet.of(theft.id()),
        ((IncludedControl) statement.findEntry(devices).orElseThrow()).risks());
  }

  @Test
  void standsInTheReadmeWordForWord() throws IOException {
    String test = read("src/test/java/io/isms/examples/QuickstartTest.java");
    String example =
        test.substring(test.indexOf("// README begins\n") + 17, test.indexOf("    // README ends"))
            .replaceAll("(?m)^ {4}", "")
            .replaceAll("\n\n+", "\n\n");

    assertTrue(
        read("../../README.md").contains("```java\n" + example + "```\n"),
        () -> "expected in README.md:\n" + example);
  }

  private static String read(String file) throws IOException {
    return MoreFiles.asCharSource(Path.of(file), StandardCharsets.UTF_8).read();
  }
}
