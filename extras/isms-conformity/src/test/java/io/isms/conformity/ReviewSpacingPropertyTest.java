package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.Isms;
import io.isms.common.ReviewId;
import io.isms.declaration.Declarations;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.operation.Operation;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** How far apart management reviews may be (2005 7.1), told by the rule and by the law itself. */
class ReviewSpacingPropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();
  private static final LocalDate BEGUN = LocalDate.of(2019, 6, 1);

  private static List<String> findings(
      Set<LocalDate> reviews, Period interval, LocalDate firstDue, LocalDate begun, LocalDate day) {
    PerformanceEvaluation.Builder evaluation = PerformanceEvaluation.builder();
    reviews.forEach(
        on ->
            evaluation.addManagementReviews(
                ManagementReview.builder().id(ReviewId.of("MR-" + on)).on(on).build()));
    Isms isms =
        Isms.builder()
            .edition(Edition.E2005)
            .operation(Operation.builder().operatedSince(begun).build())
            .evaluation(evaluation.build())
            .declarations(
                Declarations.builder()
                    .addIntervals(
                        PlannedInterval.builder()
                            .addClauses(ClauseRef.of(Edition.E2005, "7.1 P1"))
                            .interval(interval)
                            .firstDue(firstDue)
                            .build())
                    .build())
            .build();
    return CHECKER
        .run("C05-7-1-P1", new Snapshot(isms, Edition.E2005, day, CheckProfile.USUAL))
        .told("C05-7-1-P1")
        .findings()
        .stream()
        .map(finding -> finding.severity() + " " + finding.message())
        .toList();
  }

  /** The law: gaps that ended within the year, the newest review, or the day of the first. */
  private static boolean inTime(
      Set<LocalDate> reviews, Period interval, LocalDate firstDue, LocalDate day) {
    TreeSet<LocalDate> held = new TreeSet<>(reviews);
    held.removeIf(on -> on.isAfter(day));
    if (held.isEmpty()) {
      return !day.isAfter(firstDue);
    }
    for (LocalDate on : held) {
      Optional<LocalDate> before = Optional.ofNullable(held.lower(on));
      boolean recent = on.isAfter(day.minusYears(1)) && !on.isBefore(BEGUN);
      if (recent && before.filter(it -> on.isAfter(it.plusYears(1))).isPresent()) {
        return false;
      }
    }
    LocalDate planned = held.last().plus(interval);
    return !planned.isBefore(day) && !planned.isAfter(held.last().plusYears(1));
  }

  @Property(tries = 200)
  @Tag("I19")
  void thereIsAFindingExactlyIfTheLawIsBroken(
      @ForAll("reviews") Set<LocalDate> reviews,
      @ForAll("interval") Period interval,
      @ForAll("day") LocalDate day) {
    LocalDate firstDue = BEGUN.plusYears(1);
    boolean firstYear = !day.isAfter(firstDue);
    if (firstYear || reviews.stream().anyMatch(on -> !on.isAfter(day))) {
      assertEquals(
          inTime(reviews, interval, firstDue, day),
          findings(reviews, interval, firstDue, BEGUN, day).isEmpty());
    }
  }

  @Provide
  Arbitrary<Set<LocalDate>> reviews() {
    return Arbitraries.oneOf(
            day(),
            Arbitraries.integers().between(0, 4).map(i -> LocalDate.of(2020, 2, 27).plusDays(i)))
        .set()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.integers()
        .between(0, 4 * 365)
        .map(days -> LocalDate.of(2019, 6, 1).plusDays(days));
  }

  @Provide
  Arbitrary<Period> interval() {
    return Arbitraries.of(
        Period.ofMonths(3),
        Period.ofMonths(12),
        Period.ofYears(1),
        Period.ofDays(365),
        Period.ofDays(366),
        Period.ofMonths(18));
  }

  @Example
  void aYearFromTheDayThatFewYearsHaveEndsOnTheLastOfFebruary() {
    Set<LocalDate> leapDay = ImmutableSortedSet.of(LocalDate.of(2020, 2, 29));
    LocalDate due = LocalDate.of(2021, 2, 28);
    Period year = Period.ofYears(1);
    assertEquals(List.of(), findings(leapDay, year, due, BEGUN, due));
    assertEquals(
        List.of("MINOR review late since 2021-02-28"),
        findings(leapDay, Period.ofMonths(12), due, BEGUN, due.plusDays(1)));
  }

  @Example
  void twoPlannedIntervalsLateIsMajorBeyondAYear() {
    Set<LocalDate> reviews = ImmutableSortedSet.of(LocalDate.of(2021, 3, 1));
    LocalDate due = LocalDate.of(2020, 3, 1);
    LocalDate year = LocalDate.of(2022, 3, 1);
    Period half = Period.ofMonths(6);
    assertEquals(
        List.of("MINOR review late since 2021-09-01"), findings(reviews, half, due, BEGUN, year));
    assertEquals(
        List.of("MAJOR no review within a year (the last one: 2021-03-01)"),
        findings(reviews, half, due, BEGUN, year.plusDays(1)));
    assertEquals(
        List.of("MINOR review late since 2022-03-01"),
        findings(reviews, Period.ofYears(1), due, BEGUN, year.plusDays(1)));
  }

  @Example
  void theFirstReviewIsDueAsPlannedAndWithinAYearOfOperation() {
    Period year = Period.ofYears(1);
    Set<LocalDate> none = Set.of();
    LocalDate firstDue = LocalDate.of(2020, 3, 1);
    assertEquals(List.of(), findings(none, year, firstDue, BEGUN, firstDue));
    assertEquals(
        List.of("MINOR review late since 2020-03-01"),
        findings(none, year, firstDue, BEGUN, firstDue.plusDays(1)));
    assertEquals(
        List.of("MAJOR no review within a year (in operation since 2019-06-01)"),
        findings(none, year, firstDue, BEGUN, LocalDate.of(2020, 6, 2)));
  }
}
