package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Improvement;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformityStatus;
import io.isms.operation.Change;
import io.isms.operation.ChangeKind;
import io.isms.standard.Edition;
import io.isms.support.Document;
import io.isms.support.DocumentRevision;
import io.isms.support.DocumentStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What comes first, and what a later day brings. */
class TimeLawPropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();
  private static final LocalDate DAY = ConformingIsms.DAY;

  /** Rules that look only at the period that ends on the day, or at what is valid on it. */
  private static final ImmutableSet<String> OF_THE_DAY = ImmutableSet.of("C05-4-2-3-G", "CMP-07");

  private static Isms improvement(Edition edition, UnaryOperator<Improvement> change) {
    Isms isms = ConformingIsms.of(edition);
    return isms.withImprovement(change.apply(isms.improvement()));
  }

  private static Set<String> when(boolean broken, String subject) {
    return broken ? Set.of(subject) : Set.of();
  }

  @Provide
  Arbitrary<Edition> later() {
    return Arbitraries.of(Edition.E2013, Edition.E2022);
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(-6, 3).map(DAY::plusDays);
  }

  @Provide
  Arbitrary<List<DocumentRevision>> revisions() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(
                DocumentStatus.PUBLISHED, DocumentStatus.SUPERSEDED, DocumentStatus.RETAINED),
            Arbitraries.of(Optional.of("Better words"), Optional.<String>empty()))
        .as(
            (version, status, change) ->
                DocumentRevision.builder()
                    .version(version)
                    .status(status)
                    .change(change)
                    .publishedOn(LocalDate.of(2025, 1, 1))
                    .build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 150)
  @Tag("I21")
  @Tag("G26")
  void versionsIncreaseAndOneOfThemIsInForce(
      @ForAll("revisions") List<DocumentRevision> revisions) {
    List<Integer> versions = revisions.stream().map(DocumentRevision::version).toList();
    long published =
        revisions.stream().filter(it -> it.status() == DocumentStatus.PUBLISHED).count();
    boolean clear =
        Ordering.natural().isStrictlyOrdered(versions)
            && revisions.stream().allMatch(it -> it.version() == 1 || it.change().isPresent())
            && published == 1;

    assertEquals(
        when(!clear && published > 0, "DOC-POLICY"),
        RuleRuns.subjects("C05-4-3-2-C", policy(Edition.E2005, it -> it.withRevisions(revisions))));
  }

  private static Isms policy(Edition edition, UnaryOperator<Document> change) {
    Isms isms = ConformingIsms.of(edition);
    return isms.withSupport(
        isms.support()
            .withDocuments(
                Edit.one(
                    isms.support().documents(),
                    it -> it.id().value().equals("DOC-POLICY"),
                    change)));
  }

  @Property(tries = 60)
  @Tag("I21")
  void noVersionIsPublishedBeforeItIsApproved(
      @ForAll Edition edition,
      @ForAll("day") LocalDate approved,
      @ForAll("day") LocalDate published) {
    DocumentRevision revision =
        DocumentRevision.builder()
            .version(1)
            .status(DocumentStatus.PUBLISHED)
            .approvedBy(PartyId.of("CEO"))
            .approvedOn(approved)
            .publishedOn(published)
            .build();

    assertEquals(
        when(!published.isAfter(DAY) && approved.isAfter(published), "DOC-POLICY"),
        RuleRuns.subjects("DOC-08", policy(edition, it -> it.withRevisions(revision))));
  }

  @Property(tries = 40)
  @Tag("I21")
  void noOutdatedVersionIsAtHand(@ForAll @IntRange(min = 1, max = 3) int carried) {
    Isms isms =
        policy(
            Edition.E2005,
            it ->
                it.withRevisions(
                        revision(1, DocumentStatus.SUPERSEDED),
                        revision(2, DocumentStatus.RETAINED),
                        revision(3, DocumentStatus.PUBLISHED))
                    .withPointsOfUse(Map.of("Ward", carried)));

    assertEquals(
        carried < 3
            ? List.of("MINOR obsolete DOC-POLICY v" + carried + " still at Ward")
            : List.of(),
        RuleRuns.told("C05-4-3-2-I", isms));
  }

  private static DocumentRevision revision(int version, DocumentStatus status) {
    return DocumentRevision.builder().version(version).status(status).build();
  }

  @Property(tries = 100)
  @Tag("I22")
  @Tag("G24")
  void correctiveActionGoesFromCauseToDeedToReview(
      @ForAll Edition edition,
      @ForAll("day") LocalDate found,
      @ForAll("day") LocalDate done,
      @ForAll("day") LocalDate reviewed) {
    Isms isms =
        improvement(
            edition,
            it ->
                it.withNonconformities(
                        Edit.all(it.nonconformities(), one -> one.withCausesFoundOn(found)))
                    .withCorrectiveActions(
                        Edit.all(
                            it.correctiveActions(),
                            one ->
                                one.withImplementedOn(done)
                                    .withReview(one.review().map(back -> back.withOn(reviewed))))));

    boolean isDone = !done.isAfter(DAY);
    boolean isReviewed = !reviewed.isBefore(done) && !reviewed.isAfter(DAY);
    assertEquals(
        when(edition == Edition.E2005 && isDone && found.isAfter(done), "CA-1"),
        RuleRuns.subjects("NC-06", isms),
        "cause");
    assertEquals(
        when(isDone && !isReviewed, "CA-1"),
        RuleRuns.subjects(edition == Edition.E2005 ? "C05-8-2-F" : "NC-17", isms),
        "review");
  }

  @Property(tries = 60)
  @Tag("I22")
  void preventiveActionIsLookedBackAtOnceItIsDone(
      @ForAll("day") LocalDate done, @ForAll("day") LocalDate reviewed) {
    Isms isms =
        improvement(
            Edition.E2005,
            it ->
                it.withPreventiveActions(
                    Edit.all(
                        it.preventiveActions(),
                        one ->
                            one.withImplementedOn(done)
                                .withReview(one.review().map(back -> back.withOn(reviewed))))));

    boolean isReviewed = !reviewed.isBefore(done) && !reviewed.isAfter(DAY);
    assertEquals(
        when(!done.isAfter(DAY) && !isReviewed, "PA-1"), RuleRuns.subjects("C05-8-3-E", isms));
  }

  @Property(tries = 60)
  @Tag("G24")
  void criteriaAreApprovedBeforeTheyAreUsed(
      @ForAll("later") Edition edition, @ForAll @IntRange(min = -3, max = 3) int days) {
    Isms isms = ConformingIsms.of(edition);
    LocalDate used = isms.earlierAssessments().get(0).performedOn();
    Isms changed =
        isms.withCriteria(
            isms.criteria()
                .map(
                    it ->
                        it.withApprovedOn(used.plusDays(days))
                            .withInForceSince(used.plusDays(days))));

    assertEquals(when(days > 0, "criteria"), RuleRuns.subjects("RA-07", changed));
    assertEquals(when(days > 0, "RA-2025"), RuleRuns.subjects("RA-32", changed));
  }

  @Property(tries = 60)
  @Tag("G24")
  void thePlanFollowsTheAssessment(
      @ForAll("later") Edition edition, @ForAll @IntRange(min = -3, max = 3) int days) {
    Isms isms = ConformingIsms.of(edition);
    LocalDate assessed = isms.assessment().orElseThrow().performedOn();
    Isms changed =
        isms.withTreatmentPlan(
            isms.treatmentPlan().map(it -> it.withPreparedOn(assessed.plusDays(days))));

    assertEquals(when(days < 0, "RA-2026"), RuleRuns.subjects("RTX-03", changed));
  }

  @Property(tries = 60)
  @Tag("G24")
  void aPlannedChangeFollowsItsPlan(
      @ForAll("later") Edition edition,
      @ForAll("day") LocalDate approved,
      @ForAll("day") LocalDate made) {
    Isms isms = ConformingIsms.of(edition);
    Isms changed =
        isms.withOperation(
            isms.operation()
                .withChanges(
                    Edit.all(
                        isms.operation().changes(),
                        it -> it.kind() == ChangeKind.PLANNED ? made(it, approved, made) : it)));

    assertEquals(
        when(!made.isAfter(DAY) && approved.isAfter(made), "CH-1"),
        RuleRuns.subjects("OPS-10", changed));
  }

  private static Change made(Change change, LocalDate approved, LocalDate made) {
    return Change.builder()
        .from(change)
        .planApprovedOn(approved)
        .implementedOn(made)
        .closedOn(Optional.empty())
        .build();
  }

  @Property(tries = 60)
  @Tag("G29")
  void nothingIsClosedWithoutADecisionAndWhatWasDecidedIsVerified(
      @ForAll("later") Edition edition,
      @ForAll NonconformityStatus status,
      @ForAll boolean decided,
      @ForAll boolean verified) {
    Isms isms =
        improvement(
            edition,
            it ->
                it.withNonconformities(
                        Edit.all(
                            it.nonconformities(),
                            one -> decided ? one.withStatus(status) : undecided(one, status)))
                    .withCorrectiveActions(
                        Edit.all(it.correctiveActions(), one -> verified ? one : unverified(one))));

    assertEquals(
        when(status == NonconformityStatus.CLOSED && !decided, "NC-1"),
        RuleRuns.subjects("NC-11", isms));
    assertEquals(when(!verified, "CA-1"), RuleRuns.subjects("NC-17", isms));
  }

  private static Nonconformity undecided(Nonconformity one, NonconformityStatus status) {
    return one.withStatus(status).withNeed(Optional.empty());
  }

  private static CorrectiveAction unverified(CorrectiveAction action) {
    return action.withReview(Optional.empty());
  }

  @Provide
  Arbitrary<Integer> daysLater() {
    return Arbitraries.of(1, 30, 100, 200, 366, 500, 800, 1200, 2000);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("G28")
  void whatIsNotDoneDoesNotGetBetterByWaiting(
      @ForAll Edition edition, @ForAll long seed, @ForAll("daysLater") int daysLater) {
    Isms isms = Damage.any(edition, seed);
    Set<String> later = found(isms, edition, DAY.plusDays(daysLater));

    assertEquals(Set.of(), Sets.difference(found(isms, edition, DAY), later));
  }

  private static Set<String> found(Isms isms, Edition edition, LocalDate day) {
    CheckProfile profile = CheckProfile.builder().guidance(true).hints(true).build();
    return CHECKER.check(isms, edition, day, profile).findings().stream()
        .filter(it -> !OF_THE_DAY.contains(it.code()))
        .map(it -> it.code() + " " + it.subject())
        .collect(Collectors.toSet());
  }
}
