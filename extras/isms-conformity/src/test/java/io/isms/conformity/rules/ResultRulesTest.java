package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.one;

import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.ReviewId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.evaluation.MeasurementResult;
import io.isms.standard.ClauseRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class ResultRulesTest extends RuleCases {
  private static final LocalDate NEWEST = LocalDate.of(2026, 10, 5);

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("MON-02")
            .violatedBy(
                "the newest result of M-1 has no value",
                newest("M-1", it -> it.withValue(Optional.empty())),
                "measure M-1 gives no value with a unit")
            .violatedBy(
                "the newest result of M-2 has no status",
                newest("M-2", it -> it.withStatus(Optional.empty())),
                "measure M-2 gives no status (expected: that, or values over time)"),
        RuleCase.of("MON-15")
            .violatedBy(
                "the newest result of M-1 is not on record",
                newest("M-1", it -> it.withRecords(Set.of())),
                "result of measure M-1 of 2026-10-05 is undocumented (expected: a record, or a"
                    + " document on 9.1)")
            .violatedBy(
                "there are no results",
                evaluation(it -> it.withResults(List.of())),
                "no result of monitoring or measurement is on record (expected: at least one)"),
        RuleCase.of("MON-02")
            .satisfiedBy(
                "M-2 gives values over time",
                evaluation(it -> it.withResults(all(it.results(), ResultRulesTest::valued)))),
        RuleCase.of("MON-15")
            .satisfiedBy(
                "a document on 9.1 stands for the records", ResultRulesTest::withDocumentOfResults),
        RuleCase.of("C05-4-2-3-C")
            .satisfiedBy(
                "a management review deals with the missed target of M-1",
                newest("M-1", it -> it.withMet(false).withReview(ReviewId.of("MR-2026")))),
        RuleCase.of("C05-4-2-3-C")
            .satisfiedBy(
                "an action follows from the missed target of M-1",
                newest("M-1", it -> it.withMet(false).withAction(ActionId.of("ACT-C-2")))),
        RuleCase.of("C05-4-2-3-C")
            .violatedBy(
                "M-1 was not taken in October",
                evaluation(
                    it ->
                        it.withResults(
                            it.results().stream().filter(any -> !isNewest("M-1", any)).toList())),
                "measure M-1 was last taken on 2026-07-06 (expected: within P3M)")
            .violatedBy(
                "M-1 was never taken",
                evaluation(
                    it ->
                        it.withResults(
                            it.results().stream()
                                .filter(any -> !any.measure().value().equals("M-1"))
                                .toList())),
                "measure M-1 was never taken (expected: within P3M)")
            .violatedBy(
                "nothing was ever measured",
                evaluation(it -> it.withResults(List.of())),
                "no working control was ever measured")
            .violatedBy(
                "nobody answers that M-1 missed its target",
                newest("M-1", it -> it.withMet(false)),
                "measure M-1 missed its target on 2026-10-05 without follow-up (expected: a"
                    + " nonconformity, an action or a review)")
            .alsoReports("C05-4-2-3-G"));
  }

  private static boolean isNewest(String measure, MeasurementResult result) {
    return result.measure().value().equals(measure) && result.on().equals(NEWEST);
  }

  private static UnaryOperator<Isms> newest(
      String measure, UnaryOperator<MeasurementResult> change) {
    return evaluation(
        it ->
            it.withResults(
                all(
                    it.results(),
                    result -> isNewest(measure, result) ? change.apply(result) : result)));
  }

  private static MeasurementResult valued(MeasurementResult result) {
    return result.withStatus(Optional.empty()).withValue(BigDecimal.ONE).withUnit("%");
  }

  private static Isms withDocumentOfResults(Isms isms) {
    Isms unrecorded = newest("M-1", it -> it.withRecords(Set.of())).apply(isms);
    return unrecorded.withSupport(
        unrecorded
            .support()
            .withDocuments(
                one(
                    unrecorded.support().documents(),
                    it -> it.id().value().equals("DOC-MEASURES"),
                    it -> it.withCovers(ClauseRef.of(isms.edition(), "9.1")))));
  }
}
