package io.isms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.applicability.ExcludedControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.risk.AssetBased;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.Unrated;
import io.isms.testing.IsmsDomain;
import io.isms.testing.Samples;
import io.isms.treatment.TreatmentOption;
import io.isms.treatment.TreatmentOptionKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The arbitraries of {@code io.isms.testing} reach every kind of value. */
@Domain(IsmsDomain.class)
@Domain(DomainContext.Global.class)
class ArbitrariesPropertyTest {
  private static String kindOf(SoaEntry entry) {
    if (entry instanceof IncludedControl) {
      return "included";
    }
    if (entry instanceof InheritedControl) {
      return "inherited";
    }
    assertEquals(true, entry instanceof ExcludedControl);
    return "excluded";
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 200)
  void decisionsAreOfAllThreeKinds(@ForAll SoaEntry entry) {
    Statistics.collect(kindOf(entry));
    Statistics.coverage(
        coverage -> {
          coverage.check("included").percentage(p -> p > 10);
          coverage.check("inherited").percentage(p -> p > 10);
          coverage.check("excluded").percentage(p -> p > 5);
        });
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 200)
  void optionsAreOfAllFiveKinds(@ForAll TreatmentOption option) {
    Statistics.collect(option.kind());
    Statistics.coverage(
        coverage -> {
          for (TreatmentOptionKind kind : TreatmentOptionKind.values()) {
            coverage.check(kind).percentage(p -> p > 5);
          }
        });
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 200)
  void risksAreFoundByEventAndByAsset(@ForAll Risk risk) {
    Statistics.collect(risk.identification() instanceof AssetBased);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(p -> p > 10);
          coverage.check(false).percentage(p -> p > 10);
        });
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 200)
  void ratingsAreAlsoMissing(@ForAll Rating rating) {
    Statistics.collect(rating instanceof Unrated);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(p -> p > 10);
          coverage.check(false).percentage(p -> p > 10);
        });
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 300)
  void controlsAreOfAllEditionsAndOwn(@ForAll ControlId id) {
    Statistics.collect(id instanceof AnnexAControlId annexA ? annexA.edition().toString() : "own");
    Statistics.coverage(
        coverage -> {
          for (String kind : new String[] {"2005", "2013", "2022", "own"}) {
            coverage.check(kind).percentage(p -> p > 3);
          }
        });
  }

  @Provide
  Arbitrary<String> text() {
    return Samples.text();
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 500)
  void textsAreNeverBlankAndHoldWhatIsHardToWrite(@ForAll("text") String text) {
    assertEquals(false, text.isBlank());
    assertEquals(text, new String(text.getBytes(UTF_8), UTF_8));
    Statistics.label("quote").collect(text.contains("\""));
    Statistics.label("line").collect(text.contains("\n"));
    Statistics.label("pair")
        .collect(text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    for (String label : new String[] {"quote", "line", "pair"}) {
      Statistics.label(label).coverage(coverage -> coverage.check(true).count(n -> n > 0));
    }
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 100)
  void systemsAreWithAndWithoutEachPart(@ForAll Isms isms) {
    Statistics.label("criteria").collect(isms.criteria().isPresent());
    Statistics.label("assessment").collect(isms.assessment().isPresent());
    Statistics.label("statement").collect(isms.statementOfApplicability().isPresent());
    Statistics.label("plan").collect(isms.treatmentPlan().isPresent());
    Statistics.label("decisions").collect(!isms.decisions().isEmpty());
    for (String label : new String[] {"criteria", "assessment", "statement", "plan", "decisions"}) {
      Statistics.label(label)
          .coverage(
              coverage -> {
                coverage.check(true).percentage(p -> p > 30);
                coverage.check(false).percentage(p -> p > 3);
              });
    }
  }
}
