package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Finding;
import io.isms.common.Outcome;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.standard.Edition;
import io.isms.treatment.RiskTreatment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SoaMigrationPropertyTest {
  @Provide
  Arbitrary<MigrationCase> cases() {
    return Combinators.combine(
            Arbitraries.of(Edition.values()), Arbitraries.of(Edition.values()), Arbitraries.longs())
        .filter((from, to, seed) -> from != to)
        .as(MigrationCase::of);
  }

  private static EditionMapping mapping(MigrationCase given) {
    return EditionMapping.between(given.from(), given.to());
  }

  private static List<ControlId> catalog(Edition edition) {
    return AnnexA.catalog(edition).controls().stream().map(Control::id).toList();
  }

  /** The decision with the state of the day, computed apart. */
  private static SoaEntry effective(MigrationCase given, ControlId control) {
    SoaEntry entry = given.statement().findEntry(control).orElseThrow();
    return entry instanceof ApplicableControl applicable
        ? given
            .controls()
            .findImplementation(control)
            .<SoaEntry>map(it -> applicable.implementedAs(it, MigrationCase.DAY))
            .orElse(entry)
        : entry;
  }

  private static List<SoaEntry> before(MigrationCase given, ControlId target) {
    return mapping(given).to(target).stream().map(pair -> effective(given, pair.source())).toList();
  }

  @Property(tries = 20)
  void everyOldControlIsAccountedForOnce(@ForAll("cases") MigrationCase given) {
    MigrationDraft draft = given.draft();
    List<ControlId> expected = new ArrayList<>(catalog(given.from()));
    expected.add(MigrationCase.OWN.id());

    assertEquals(expected, draft.sources().stream().map(MigrationRow::control).toList());
    for (MigrationRow row : draft.sources()) {
      assertFalse(row.explanation().isEmpty());
      assertTrue(row.questions().isEmpty());
      assertEquals(effective(given, row.control()), row.entry().orElseThrow());
      for (ControlId counterpart : row.counterparts()) {
        assertTrue(
            draft.findTarget(counterpart).orElseThrow().counterparts().contains(row.control()));
      }
    }
  }

  @Property(tries = 20)
  void everyNewControlHasARowThatNamesWhatItComesFrom(@ForAll("cases") MigrationCase given) {
    MigrationDraft draft = given.draft();
    assertTrue(draft.byTarget().keySet().containsAll(catalog(given.to())));
    for (MigrationRow row : draft.targets()) {
      String explanation = String.join(" ", row.explanation());
      if (row.control() instanceof AnnexAControlId) {
        assertEquals(
            new TreeSet<>(
                mapping(given).to(row.control()).stream().map(Correspondence::source).toList()),
            row.counterparts());
        for (Correspondence pair : mapping(given).to(row.control())) {
          assertTrue(explanation.contains(pair.source().toString()), explanation);
          assertTrue(explanation.contains(pair.rationale()), explanation);
          assertTrue(
              explanation.contains(
                  "("
                      + pair.relationship()
                      + ", certainty "
                      + MigrationWords.words(pair.certainty())),
              explanation);
        }
      }
      assertFalse(row.explanation().isEmpty());
    }
  }

  @Property(tries = 20)
  void theKindIsWhatTheMappingSays(@ForAll("cases") MigrationCase given) {
    EditionMapping mapping = mapping(given);
    for (MigrationRow row : given.draft().targets()) {
      ImmutableList<Correspondence> pairs = mapping.to(row.control());
      MigrationKind expected =
          !(row.control() instanceof AnnexAControlId)
              ? row.counterparts().contains(row.control())
                  ? MigrationKind.CARRIED
                  : MigrationKind.WITHDRAWN
              : pairs.isEmpty()
                  ? MigrationKind.NEW
                  : pairs.size() > 1
                      ? MigrationKind.MERGED
                      : mapping.from(pairs.get(0).source()).size() > 1
                          ? MigrationKind.SPLIT
                          : MigrationKind.CARRIED;
      assertEquals(expected, row.kind(), row.control().toString());
    }
  }

  @Property(tries = 20)
  void noJustificationIsLost(@ForAll("cases") MigrationCase given) {
    MigrationDraft draft = given.draft();
    for (MigrationRow row : draft.sources()) {
      String text = row.entry().flatMap(SoaEntry::justification).orElse("");
      for (ControlId counterpart : row.counterparts()) {
        MigrationRow target = draft.findTarget(counterpart).orElseThrow();
        String joined = target.entry().flatMap(SoaEntry::justification).orElse("");
        if (target.counterparts().size() == 1) {
          assertEquals(text, joined);
        } else if (!text.isEmpty()) {
          assertTrue(joined.contains("[" + row.control() + "] " + text), joined);
        }
      }
    }
  }

  @Property(tries = 20)
  void nothingIsImplementedByInference(@ForAll("cases") MigrationCase given) {
    EditionMapping mapping = mapping(given);
    for (MigrationRow row : given.draft().targets()) {
      boolean claimed =
          row.entry().orElse(null) instanceof ApplicableControl applicable
              && applicable.status() == ImplementationStatus.IMPLEMENTED;
      if (claimed && row.control() instanceof AnnexAControlId) {
        for (Correspondence pair : mapping.to(row.control())) {
          assertEquals(Relationship.EQUAL, pair.relationship());
          assertEquals(Certainty.HIGH, pair.certainty());
          assertEquals(1, mapping.from(pair.source()).size());
        }
        before(given, row.control())
            .forEach(
                entry ->
                    assertEquals(
                        ImplementationStatus.IMPLEMENTED, ((ApplicableControl) entry).status()));
      }
    }
  }

  @Property(tries = 20)
  void theMostRestrictiveStateWins(@ForAll("cases") MigrationCase given) {
    MigrationDraft draft = given.draft();
    for (MigrationRow row : draft.targets()) {
      List<ImplementationStatus> states =
          before(given, row.control()).stream()
              .filter(ApplicableControl.class::isInstance)
              .map(entry -> ((ApplicableControl) entry).status())
              .toList();
      if (!states.isEmpty()) {
        ImplementationStatus worst = Collections.max(states);
        ImplementationStatus proposed = ((ApplicableControl) row.entry().orElseThrow()).status();
        boolean lowered = row.asks(MigrationQuestionKind.CONFIRM_STATUS);
        assertEquals(lowered ? ImplementationStatus.NOT_VERIFIED : worst, proposed);
        assertEquals(worst == ImplementationStatus.IMPLEMENTED && proposed != worst, lowered);
        draft
            .controls()
            .findImplementation(row.control())
            .ifPresent(it -> assertEquals(proposed, it.statusOn(MigrationCase.DAY)));
      }
    }
  }

  @Property(tries = 20)
  void aConflictIsAskedAboutIfAndOnlyIfThereIsOne(@ForAll("cases") MigrationCase given) {
    for (MigrationRow row : given.draft().targets()) {
      List<SoaEntry> before = before(given, row.control());
      boolean in = before.stream().anyMatch(ApplicableControl.class::isInstance);
      boolean out = before.stream().anyMatch(ExcludedControl.class::isInstance);
      assertEquals(in && out, row.asks(MigrationQuestionKind.RESOLVE_CONFLICT));
    }
  }

  @Property(tries = 20)
  void reasonsAndRisksAreUnited(@ForAll("cases") MigrationCase given) {
    for (MigrationRow row : given.draft().targets()) {
      if (row.entry().orElse(null) instanceof ApplicableControl proposed
          && row.control() instanceof AnnexAControlId) {
        Set<Object> united = new HashSet<>();
        for (SoaEntry entry : before(given, row.control())) {
          if (entry instanceof ApplicableControl part) {
            united.addAll(part.reasons());
            united.addAll(part.risks());
            united.addAll(part.requirements());
          }
        }
        Set<Object> actual = new HashSet<>(proposed.reasons());
        actual.addAll(proposed.risks());
        actual.addAll(proposed.requirements());
        assertEquals(united, actual);
      }
    }
  }

  @Property(tries = 20)
  void theOrderOfTheDecisionsDoesNotMatter(
      @ForAll("cases") MigrationCase given, @ForAll Random random) {
    assertEquals(given.draft(), given.shuffled(random));
  }

  @Property(tries = 20)
  void treatmentsNeedWhatTheirControlsBecame(@ForAll("cases") MigrationCase given) {
    MigrationDraft draft = given.draft();
    assertEquals(
        given.treatments().stream().map(RiskTreatment::risk).toList(),
        draft.proposedTreatments().stream().map(RiskTreatment::risk).toList());
    for (int i = 0; i < given.treatments().size(); i++) {
      RiskTreatment old = given.treatments().get(i);
      RiskTreatment proposed = draft.proposedTreatments().get(i);
      Set<ControlId> expected = new TreeSet<>();
      old.necessaryControls()
          .forEach(it -> expected.addAll(draft.findSource(it).orElseThrow().counterparts()));
      assertEquals(expected, proposed.necessaryControls());
      assertEquals(old.effects().size(), proposed.effects().size());
    }
  }

  private static List<String> asked(MigrationDraft draft) {
    return draft.questions().stream()
        .map(it -> it.kind().finding().code() + " " + it.control() + " " + it.text())
        .sorted()
        .toList();
  }

  private static List<String> found(MigrationDraft draft) {
    return StatementOfApplicabilityBuilder.migrating(draft).build().findings().stream()
        .map((Finding it) -> it.code() + " " + it.subject() + " " + it.message())
        .sorted()
        .toList();
  }

  private static List<MigrationAnswer> answers(MigrationDraft draft, Random random) {
    List<MigrationAnswer> answers = new ArrayList<>();
    for (MigrationRow row : draft.targets()) {
      if (row.asks(MigrationQuestionKind.DECIDE_NEW)) {
        answers.add(
            MigrationAnswer.decide(
                IncludedControl.of(row.control(), InclusionReason.GOOD_PRACTICE)));
      } else if (row.asks(MigrationQuestionKind.CONFIRM_STATUS) && random.nextBoolean()) {
        answers.add(
            MigrationAnswer.status(row.control(), ImplementationStatus.PARTIALLY_IMPLEMENTED));
      } else if (row.isOpen()) {
        answers.add(MigrationAnswer.confirm(row.control()));
      }
    }
    Collections.shuffle(answers, random);
    return answers;
  }

  @Property(tries = 20)
  void theBuilderFindsWhatIsOpenAndNothingElse(
      @ForAll("cases") MigrationCase given, @ForAll Random random) {
    MigrationDraft draft = given.draft();
    List<MigrationAnswer> answers = answers(draft, random);
    MigrationDraft half = draft.answer(answers.subList(0, answers.size() / 2));

    assertEquals(asked(draft), found(draft));
    assertEquals(asked(half), found(half));
    assertFalse(draft.isSettled());
  }

  @Property(tries = 20)
  void answeringAllYieldsAStatement(@ForAll("cases") MigrationCase given, @ForAll Random random) {
    MigrationDraft draft = given.draft();
    List<MigrationAnswer> answers = answers(draft, random);
    MigrationDraft settled = draft.answer(answers);
    Collections.shuffle(answers, random);

    assertTrue(settled.isSettled());
    assertEquals(settled, draft.answer(answers));
    Outcome<StatementOfApplicability> outcome =
        StatementOfApplicabilityBuilder.migrating(settled).build();
    assertEquals(List.of(), outcome.findings());
    assertEquals(settled.decisions(), outcome.get().entries());
    assertEquals(given.to(), outcome.get().edition());
  }
}
