package io.isms.annexa;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.ImplementationStatus;
import io.isms.treatment.RiskTreatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts one answer into a draft. */
final class MigrationAnswering {
  private final MigrationDraft draft;

  MigrationAnswering(MigrationDraft draft) {
    this.draft = draft;
  }

  MigrationDraft apply(MigrationAnswer answer) {
    MigrationRow row = openRow(answer.control());
    if (answer instanceof ConfirmStatus confirmed) {
      return withStatus(row, confirmed);
    } else if (answer instanceof DecideControl decided) {
      return withDecision(row, decided);
    } else if (answer instanceof ReplaceWithdrawn replaced) {
      return without(row, replaced);
    }
    checkArgument(
        row.entry().isPresent(),
        "Cannot confirm the draft of %s: there is none (expected: a decision)",
        row.control());
    return settled(draft, row, answer, row.entry());
  }

  private MigrationRow openRow(ControlId control) {
    return draft
        .findTarget(control)
        .filter(MigrationRow::isOpen)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "Nothing is asked about %s (expected: one of %s)",
                        control,
                        draft.targets().stream()
                            .filter(MigrationRow::isOpen)
                            .map(MigrationRow::control)
                            .toList())));
  }

  private static MigrationDraft settled(
      MigrationDraft draft, MigrationRow row, MigrationAnswer answer, Optional<SoaEntry> entry) {
    MigrationRow answered =
        MigrationRow.builder()
            .from(row)
            .entry(entry)
            .questions(ImmutableList.of())
            .answer(answer)
            .build();
    return draft.withTargets(
        draft.targets().stream()
            .map(it -> it.control().equals(row.control()) ? answered : it)
            .toList());
  }

  private MigrationDraft withStatus(MigrationRow row, ConfirmStatus answer) {
    checkArgument(
        row.asks(MigrationQuestionKind.CONFIRM_STATUS),
        "The state of %s is not asked about (asked: %s)",
        row.control(),
        row.questions().stream().map(MigrationQuestion::kind).toList());
    return settled(
        withState(draft, row.control(), answer.status()),
        row,
        answer,
        row.entry().map(entry -> withStatus(entry, answer.status())));
  }

  private MigrationDraft withDecision(MigrationRow row, DecideControl answer) {
    boolean statesOne =
        answer.decision() instanceof ApplicableControl applicable
            && applicable.status() != ImplementationStatus.NOT_VERIFIED;
    MigrationDraft next =
        statesOne
            ? withState(draft, row.control(), ((ApplicableControl) answer.decision()).status())
            : draft;
    return settled(next, row, answer, Optional.of(answer.decision()));
  }

  private static SoaEntry withStatus(SoaEntry entry, ImplementationStatus status) {
    if (entry instanceof IncludedControl included) {
      return included.withStatus(status);
    }
    return entry instanceof InheritedControl inherited ? inherited.withStatus(status) : entry;
  }

  /** The draft with the implementation, if there is one, as somebody has seen it on that day. */
  private static MigrationDraft withState(
      MigrationDraft draft, ControlId control, ImplementationStatus status) {
    ControlRegister register = draft.controls();
    return draft.withControls(
        register.withImplementations(
            register.implementations().stream()
                .map(it -> it.control().equals(control) ? seen(draft, it, status) : it)
                .toList()));
  }

  private static ControlImplementation seen(
      MigrationDraft draft, ControlImplementation implementation, ImplementationStatus status) {
    return ControlImplementation.builder()
        .from(implementation)
        .status(status)
        .validUntil(
            implementation.validUntil().filter(until -> !until.isBefore(draft.preparedOn())))
        .implementedOn(
            implementation.implementedOn().filter(since -> !since.isAfter(draft.preparedOn())))
        .build();
  }

  private MigrationDraft without(MigrationRow row, ReplaceWithdrawn answer) {
    checkArgument(
        row.kind() == MigrationKind.WITHDRAWN,
        "Cannot replace %s: it is not withdrawn (expected: another answer)",
        row.control());
    for (ControlId replacement : answer.by()) {
      checkArgument(
          draft.findTarget(replacement).isPresent() && !replacement.equals(row.control()),
          "Cannot replace %s by %s (expected: other controls of %s, or own ones)",
          row.control(),
          replacement,
          draft.toEdition());
    }
    List<MigratedTreatment> treatments = new ArrayList<>();
    for (MigratedTreatment proposed : draft.treatments()) {
      treatments.add(
          proposed.treatment().necessaryControls().contains(row.control())
              ? replaced(proposed, answer)
              : proposed);
    }
    ControlRegister register = draft.controls();
    MigrationDraft next =
        draft
            .withTreatments(treatments)
            .withControls(
                ControlRegister.builder()
                    .custom(
                        register.custom().stream()
                            .filter(own -> !own.id().equals(row.control()))
                            .toList())
                    .implementations(
                        register.implementations().stream()
                            .filter(it -> !it.control().equals(row.control()))
                            .toList())
                    .build());
    return settled(next, row, answer, Optional.empty());
  }

  /** The treatment with what does the work of the control; its effects go to the first of those. */
  private static MigratedTreatment replaced(MigratedTreatment proposed, ReplaceWithdrawn answer) {
    RiskTreatment treatment = proposed.treatment();
    TreeSet<ControlId> needed = new TreeSet<>(treatment.necessaryControls());
    needed.remove(answer.control());
    needed.addAll(answer.by());
    checkArgument(
        !needed.isEmpty(),
        "Cannot let %s go: the treatment of %s would need no control (expected: kept or replaced)",
        answer.control(),
        treatment.risk());
    RiskTreatment without =
        RiskTreatment.builder()
            .from(treatment)
            .necessaryControls(needed)
            .effects(
                treatment.effects().stream()
                    .filter(
                        effect ->
                            !effect.control().equals(answer.control()) || !answer.by().isEmpty())
                    .map(
                        effect ->
                            effect.control().equals(answer.control())
                                ? effect.withControl(answer.by().first())
                                : effect)
                    .toList())
            .build();
    return MigratedTreatment.builder()
        .from(proposed)
        .treatment(without)
        .addExplanation(
            answer.by().isEmpty()
                ? String.format("%s was let go, and its effects with it.", answer.control())
                : String.format(
                    "%s was replaced by %s.", answer.control(), MigrationWords.list(answer.by())))
        .build();
  }
}
