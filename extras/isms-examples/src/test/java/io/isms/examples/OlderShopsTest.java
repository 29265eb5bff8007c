package io.isms.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.annexa.MigrationDraft;
import io.isms.annexa.MigrationKind;
import io.isms.annexa.MigrationQuestionKind;
import io.isms.annexa.SoaMigration;
import io.isms.applicability.SoaEntry;
import io.isms.control.Control;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shop in terms of the older editions, and its way to the edition of today. */
class OlderShopsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static IsmsDocument shop(Edition edition) {
    return edition == Edition.E2005 ? Examples.onlineShop2005() : Examples.onlineShop2013();
  }

  private static MigrationDraft draft(Edition edition) {
    Isms isms = shop(edition).isms();
    return SoaMigration.between(edition, Edition.E2022, DAY)
        .decide(isms.decisions())
        .controls(isms.controls())
        .treatments(isms.treatment().treatments())
        .draft();
  }

  @ParameterizedTest
  @EnumSource(names = {"E2005", "E2013"})
  void decidesOnEveryControlOfItsEditionAndOnItsOwn(Edition edition) {
    Isms isms = shop(edition).isms();

    assertEquals(edition, isms.edition());
    assertEquals(
        Sets.union(
            AnnexA.catalog(edition).controls().stream()
                .map(Control::id)
                .collect(Collectors.toSet()),
            isms.controls().customById().keySet()),
        isms.decisions().stream().map(SoaEntry::control).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(names = {"E2005", "E2013"})
  void leadsToAStatementAndAPlanInWhichNothingIsMissing(Edition edition) {
    Walk walk = new Walk(shop(edition), DAY);

    assertEquals(List.of(), Walk.gaps(walk.statementOfApplicability()));
    assertEquals(List.of(), Walk.gaps(walk.plan(shop(edition).isms().treatment())));
  }

  @ParameterizedTest
  @EnumSource(names = {"E2005", "E2013"})
  void tellsOfTheSameRisksAsTheShopOfToday(Edition edition) {
    assertEquals(
        Examples.onlineShop().isms().register().byId().keySet(),
        shop(edition).isms().register().byId().keySet());
  }

  @ParameterizedTest
  @EnumSource(names = {"E2005", "E2013"})
  void isWrittenJustAsTheLibraryWritesIt(Edition edition) {
    assertEquals(shop(edition), IsmsJson.readDocument(IsmsJson.write(shop(edition))));
  }

  private static Map<MigrationQuestionKind, Integer> asked(MigrationDraft draft) {
    Map<MigrationQuestionKind, Integer> asked = new EnumMap<>(MigrationQuestionKind.class);
    draft.questions().forEach(question -> asked.merge(question.kind(), 1, Integer::sum));
    return asked;
  }

  @Test
  void of2013MostIsCarriedOrMerged() {
    MigrationDraft draft = draft(Edition.E2013);

    assertEquals(
        ImmutableSortedMap.of(
            MigrationKind.CARRIED, 60, MigrationKind.MERGED, 55, MigrationKind.SPLIT, 1),
        MigrationDraft.count(draft.sources()));
    assertEquals(
        ImmutableSortedMap.of(
            MigrationKind.CARRIED, 60, MigrationKind.MERGED, 24, MigrationKind.NEW, 11),
        MigrationDraft.count(draft.targets()));
    assertEquals(
        ImmutableMap.of(
            MigrationQuestionKind.DECIDE_NEW, 11,
            MigrationQuestionKind.RESOLVE_CONFLICT, 3,
            MigrationQuestionKind.CONFIRM_PART, 2,
            MigrationQuestionKind.CONFIRM_STATUS, 19),
        asked(draft));
  }

  @Test
  void of2005ASixthIsWithdrawn() {
    MigrationDraft draft = draft(Edition.E2005);

    assertEquals(
        ImmutableSortedMap.of(
            MigrationKind.CARRIED, 52,
            MigrationKind.MERGED, 60,
            MigrationKind.SPLIT, 3,
            MigrationKind.WITHDRAWN, 20),
        MigrationDraft.count(draft.sources()));
    assertEquals(
        ImmutableSortedMap.of(
            MigrationKind.CARRIED, 52,
            MigrationKind.MERGED, 24,
            MigrationKind.SPLIT, 1,
            MigrationKind.NEW, 18,
            MigrationKind.WITHDRAWN, 6),
        MigrationDraft.count(draft.targets()));
    assertEquals(
        ImmutableMap.of(
            MigrationQuestionKind.DECIDE_NEW, 18,
            MigrationQuestionKind.RESOLVE_CONFLICT, 6,
            MigrationQuestionKind.CONFIRM_EXCLUSION, 1,
            MigrationQuestionKind.CONFIRM_PART, 6,
            MigrationQuestionKind.CONFIRM_STATUS, 22,
            MigrationQuestionKind.CONFIRM_WITHDRAWN, 6),
        asked(draft));
  }

  @ParameterizedTest
  @EnumSource(names = {"E2005", "E2013"})
  void losesNoJustificationOfWhatGoesOn(Edition edition) {
    MigrationDraft draft = draft(edition);
    Set<String> lost =
        draft.sources().stream()
            .flatMap(
                row ->
                    row.counterparts().stream()
                        .filter(
                            counterpart ->
                                !draft
                                    .findTarget(counterpart)
                                    .flatMap(target -> target.entry())
                                    .flatMap(SoaEntry::justification)
                                    .orElse("")
                                    .contains(
                                        row.entry().flatMap(SoaEntry::justification).orElse("")))
                        .map(counterpart -> row.control() + " to " + counterpart))
            .collect(Collectors.toSet());

    assertEquals(Set.of(), lost);
  }
}
