package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.applicability.ApplicableControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ImplementationStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in place goes on as such along no pair but a sure and exact one, whatever the data. */
class MergedDecisionTest {
  private static final AnnexAControlId OLD = (AnnexAControlId) ControlId.parse("2013:A.6.1.1");
  private static final AnnexAControlId NEW = (AnnexAControlId) ControlId.parse("2022:A.5.2");

  private static MergedDecision.Source source(
      Relationship relationship, Certainty certainty, boolean split, ImplementationStatus status) {
    return new MergedDecision.Source(
        Correspondence.builder()
            .source(OLD)
            .target(NEW)
            .relationship(relationship)
            .certainty(certainty)
            .rationale("Because.")
            .build(),
        Optional.of(IncludedControl.of(OLD, InclusionReason.RISK).withStatus(status)),
        split,
        Optional.of(ControlImplementation.of(OLD, status)));
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, HIGH, false, IMPLEMENTED",
    "EQUAL, HIGH, true, NOT_VERIFIED",
    "EQUAL, MEDIUM, false, NOT_VERIFIED",
    "EQUAL, LOW, false, NOT_VERIFIED",
    "SUBSET, HIGH, false, NOT_VERIFIED",
    "SUPERSET, HIGH, false, NOT_VERIFIED",
    "INTERSECTS, HIGH, false, NOT_VERIFIED"
  })
  void inPlaceGoesOnOnlyWhereThePairIsExactAndSure(
      Relationship relationship,
      Certainty certainty,
      boolean split,
      ImplementationStatus expected) {
    MergedDecision merged =
        new MergedDecision(
            NEW, List.of(source(relationship, certainty, split, ImplementationStatus.IMPLEMENTED)));

    assertEquals(expected, ((ApplicableControl) merged.entry().orElseThrow()).status());
    assertEquals(expected, merged.implementation(LocalDate.of(2026, 11, 1)).orElseThrow().status());
    assertEquals(expected != ImplementationStatus.IMPLEMENTED, merged.isStatusLowered());
  }

  @Test
  void oneUnsurePartIsEnoughToAsk() {
    MergedDecision merged =
        new MergedDecision(
            NEW,
            List.of(
                source(Relationship.EQUAL, Certainty.HIGH, false, ImplementationStatus.IMPLEMENTED),
                source(
                    Relationship.EQUAL,
                    Certainty.MEDIUM,
                    false,
                    ImplementationStatus.IMPLEMENTED)));

    assertEquals(
        ImplementationStatus.NOT_VERIFIED,
        ((ApplicableControl) merged.entry().orElseThrow()).status());
  }

  @Test
  void whatClaimsNothingGoesOnAsItIs() {
    MergedDecision merged =
        new MergedDecision(
            NEW,
            List.of(
                source(
                    Relationship.INTERSECTS, Certainty.LOW, true, ImplementationStatus.PLANNED)));

    assertEquals(
        ImplementationStatus.PLANNED, ((ApplicableControl) merged.entry().orElseThrow()).status());
  }
}
