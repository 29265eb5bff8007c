package io.isms.annexa;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.Elements;
import io.isms.common.PartyId;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.risk.RiskId;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws up one draft. */
final class MigrationDrafting {
  /** The closest part of a split control first. */
  private static final Comparator<Correspondence> CLOSEST =
      Comparator.comparing(Correspondence::relationship)
          .thenComparing(Correspondence::certainty)
          .thenComparing(Correspondence::target, Comparator.<ControlId>naturalOrder());

  private final EditionMapping mapping;
  private final ControlCatalog oldCatalog;
  private final ControlCatalog newCatalog;
  private final LocalDate day;
  private final ImmutableSortedMap<ControlId, SoaEntry> decisions;
  private final ControlRegister controls;
  private final ImmutableList<RiskTreatment> treatments;
  private final ImmutableSortedMap<ControlId, ImmutableSortedSet<RiskId>> needed;

  MigrationDrafting(
      EditionMapping mapping,
      LocalDate day,
      List<SoaEntry> decisions,
      ControlRegister controls,
      ImmutableList<RiskTreatment> treatments) {
    this.mapping = mapping;
    this.oldCatalog = AnnexA.catalog(mapping.from());
    this.newCatalog = AnnexA.catalog(mapping.to());
    this.day = day;
    this.controls = controls;
    this.treatments = treatments;
    this.needed = OmissionCheck.neededBy(treatments);
    this.decisions =
        Elements.byId(
            "decided control",
            decisions.stream().map(this::asOfToday).collect(toImmutableList()),
            SoaEntry::control);
    this.decisions.keySet().forEach(this::checkKnown);
    this.needed.keySet().forEach(this::checkKnown);
    controls.byControl().keySet().forEach(this::checkKnown);
  }

  private SoaEntry asOfToday(SoaEntry decision) {
    return decision instanceof ApplicableControl applicable
        ? controls
            .findImplementation(decision.control())
            .<SoaEntry>map(it -> applicable.implementedAs(it, day))
            .orElse(decision)
        : decision;
  }

  private void checkKnown(ControlId control) {
    if (control instanceof AnnexAControlId annexA) {
      checkArgument(
          annexA.edition() == mapping.from(),
          "Invalid migration from %s to %s: control %s is of another edition (expected: %s)",
          mapping.from(),
          mapping.to(),
          control,
          mapping.from());
      oldCatalog.getControl(control);
    }
  }

  MigrationDraft draft() {
    return MigrationDraft.builder()
        .fromEdition(mapping.from())
        .toEdition(mapping.to())
        .preparedOn(day)
        .addAllSources(oldCatalog.controls().stream().map(it -> source(annexA(it))).toList())
        .addAllSources(ownRows())
        .addAllTargets(newCatalog.controls().stream().map(it -> target(annexA(it))).toList())
        .addAllTargets(ownRows())
        .addAllTargets(kept().stream().map(this::keptRow).toList())
        .treatments(treatments.stream().map(this::migrated).toList())
        .controls(migratedControls())
        .build();
  }

  private static AnnexAControlId annexA(Control control) {
    return (AnnexAControlId) control.id();
  }

  private Optional<SoaEntry> entryOf(ControlId control) {
    return Optional.ofNullable(decisions.get(control));
  }

  private boolean isSplit(ControlId control) {
    return mapping.from(control).size() > 1;
  }

  // The old side

  private MigrationRow source(AnnexAControlId control) {
    ImmutableList<Correspondence> pairs = mapping.from(control);
    MigrationRow.Builder row = MigrationRow.builder().control(control).entry(entryOf(control));
    if (pairs.isEmpty()) {
      return withdrawn(control, row);
    }
    row.addExplanation(String.format("Was %s.", MigrationWords.decision(entryOf(control))));
    for (Correspondence pair : pairs) {
      row.addCounterpart(pair.target()).addExplanation(MigrationWords.goesTo(pair));
    }
    if (isSplit(control)) {
      return row.kind(MigrationKind.SPLIT).build();
    }
    ImmutableList<AnnexAControlId> others =
        mapping.to(pairs.get(0).target()).stream()
            .map(Correspondence::source)
            .filter(other -> !other.equals(control))
            .collect(toImmutableList());
    if (others.isEmpty()) {
      return row.kind(MigrationKind.CARRIED).build();
    }
    return row.kind(MigrationKind.MERGED)
        .addExplanation(String.format("It meets %s there.", MigrationWords.list(others)))
        .build();
  }

  private MigrationRow withdrawn(AnnexAControlId control, MigrationRow.Builder row) {
    UnmatchedControl gone = mapping.findWithdrawn(control).orElseThrow();
    row.kind(MigrationKind.WITHDRAWN)
        .addExplanation(
            String.format(
                "Was %s; has no successor in %s (certainty %s). %s",
                MigrationWords.decision(entryOf(control)),
                mapping.to(),
                MigrationWords.words(gone.certainty()),
                gone.rationale()));
    if (kept().contains(control)) {
      return row.addCounterpart(keptAs(control))
          .addExplanation(
              String.format(
                  "The draft keeps it as the own control %s, since %s.",
                  keptAs(control), whyKept(control)))
          .build();
    }
    return row.addExplanation(
            "No treatment needs it, and neither law nor contract demands it: the draft drops it.")
        .build();
  }

  // The new side

  private MergedDecision merge(AnnexAControlId control) {
    return new MergedDecision(
        control,
        mapping.to(control).stream()
            .map(
                pair ->
                    new MergedDecision.Source(
                        pair,
                        entryOf(pair.source()),
                        isSplit(pair.source()),
                        controls.findImplementation(pair.source())))
            .toList());
  }

  private MigrationRow target(AnnexAControlId control) {
    MergedDecision merged = merge(control);
    if (merged.sources().isEmpty()) {
      return introduced(control);
    }
    MigrationRow.Builder row =
        MigrationRow.builder()
            .control(control)
            .kind(kindOf(merged))
            .entry(merged.entry())
            .questions(new Questions(control, merged).all());
    for (MergedDecision.Source source : merged.sources()) {
      row.addCounterpart(source.control())
          .addExplanation(MigrationWords.comesFrom(source.pair(), source.entry()));
    }
    return row.addAllExplanation(consequences(merged)).build();
  }

  private static MigrationKind kindOf(MergedDecision merged) {
    if (merged.sources().size() > 1) {
      return MigrationKind.MERGED;
    }
    return merged.sources().get(0).split() ? MigrationKind.SPLIT : MigrationKind.CARRIED;
  }

  private MigrationRow introduced(AnnexAControlId control) {
    UnmatchedControl fresh = mapping.findIntroduced(control).orElseThrow();
    return MigrationRow.builder()
        .control(control)
        .kind(MigrationKind.NEW)
        .addExplanation(
            String.format(
                "No control of %s comes before it (certainty %s). %s",
                mapping.from(), MigrationWords.words(fresh.certainty()), fresh.rationale()))
        .addQuestion(
            new MigrationQuestion(
                control,
                MigrationQuestionKind.DECIDE_NEW,
                String.format(
                    "%s has no predecessor in %s: does it apply, and why?",
                    MigrationWords.named(control), mapping.from())))
        .build();
  }

  private static List<String> consequences(MergedDecision merged) {
    List<String> sentences = new ArrayList<>();
    for (MergedDecision.Source source : merged.split()) {
      sentences.add(
          String.format("What was decided about %s was about more than this.", source.control()));
    }
    if (merged.isConflict()) {
      sentences.add("The draft has it in, as a part of it was; all texts are kept.");
    }
    if (merged.isStatusLowered()) {
      sentences.add("In place before, but not known to be so in this reach: not verified.");
    } else if (merged.applicable().stream().map(ApplicableControl::status).distinct().count() > 1) {
      sentences.add(
          String.format(
              "Of %s the draft takes the state that claims least.",
              MigrationWords.states(merged.applicable())));
    }
    if (merged.hasSeveralOperators()) {
      sentences.add("The draft has it with the organization itself, which answers for it.");
    }
    return sentences;
  }

  /** What is to be asked about one control. */
  private static final class Questions {
    private final AnnexAControlId control;
    private final MergedDecision merged;
    private final ImmutableList.Builder<MigrationQuestion> all = ImmutableList.builder();

    Questions(AnnexAControlId control, MergedDecision merged) {
      this.control = control;
      this.merged = merged;
    }

    ImmutableList<MigrationQuestion> all() {
      String named = MigrationWords.named(control);
      if (!merged.undecided().isEmpty()) {
        ask(
            MigrationQuestionKind.DECIDE_UNDECIDED,
            "%s not decided: does %s apply?",
            was(merged.undecided()),
            named);
      }
      if (merged.isConflict()) {
        ask(
            MigrationQuestionKind.RESOLVE_CONFLICT,
            "%s in, but %s out: does %s apply?",
            was(merged.in()),
            was(merged.out()),
            named);
      }
      if (merged.hasSeveralOperators()) {
        ask(
            MigrationQuestionKind.RESOLVE_OPERATOR,
            "Its parts are operated by %s: who operates %s?",
            operators(),
            named);
      }
      if (merged.isOutInPart()) {
        ask(
            MigrationQuestionKind.CONFIRM_EXCLUSION,
            "%s out, which may be less than %s: is all of it out?",
            was(merged.out()),
            named);
      }
      if (!merged.split().isEmpty()) {
        ask(
            MigrationQuestionKind.CONFIRM_PART,
            "%s decided as a whole: does that hold for %s, which is a part?",
            was(merged.split()),
            named);
      }
      if (merged.isStatusLowered()) {
        ask(
            MigrationQuestionKind.CONFIRM_STATUS,
            "%s in place: is %s in place as a whole?",
            was(merged.in()),
            named);
      }
      return all.build();
    }

    @FormatMethod
    private void ask(MigrationQuestionKind kind, @FormatString String text, Object... arguments) {
      all.add(new MigrationQuestion(control, kind, String.format(text, arguments)));
    }

    private static String was(List<MergedDecision.Source> sources) {
      return MigrationWords.list(sources.stream().map(MergedDecision.Source::control).toList())
          + (sources.size() == 1 ? " was" : " were");
    }

    private String operators() {
      return MigrationWords.list(
          merged.in().stream()
              .map(
                  source ->
                      String.format(
                          "%s (%s)",
                          MergedDecision.provider((ApplicableControl) source.entry().orElseThrow())
                              .map(PartyId::toString)
                              .orElse("the organization"),
                          source.control()))
              .toList());
    }
  }

  // Own controls, and withdrawn ones that stay as such

  private List<MigrationRow> ownRows() {
    return decisions.values().stream()
        .filter(entry -> entry.control() instanceof CustomControlId)
        .map(
            entry ->
                MigrationRow.builder()
                    .control(entry.control())
                    .kind(MigrationKind.CARRIED)
                    .addCounterpart(entry.control())
                    .addExplanation("An own control, which no edition touches.")
                    .entry(entry)
                    .build())
        .toList();
  }

  private ImmutableSet<AnnexAControlId> kept() {
    return mapping.withdrawn().stream()
        .map(UnmatchedControl::control)
        .filter(control -> needed.containsKey(control) || isDemanded(control))
        .collect(toImmutableSet());
  }

  private boolean isDemanded(ControlId control) {
    return entryOf(control)
        .filter(ApplicableControl.class::isInstance)
        .map(ApplicableControl.class::cast)
        .filter(
            entry ->
                entry.reasons().contains(InclusionReason.LEGAL)
                    || entry.reasons().contains(InclusionReason.CONTRACTUAL)
                    || !entry.requirements().isEmpty())
        .isPresent();
  }

  private String whyKept(ControlId control) {
    List<String> reasons = new ArrayList<>();
    ImmutableSortedSet<RiskId> risks = needed.getOrDefault(control, ImmutableSortedSet.of());
    if (!risks.isEmpty()) {
      reasons.add("the treatment of " + MigrationWords.list(risks) + " needs it");
    }
    if (isDemanded(control)) {
      reasons.add("law or contract demands it");
    }
    return MigrationWords.list(reasons);
  }

  private static CustomControlId keptAs(AnnexAControlId control) {
    return CustomControlId.of("EX-" + control.edition() + "-" + control.number());
  }

  private MigrationRow keptRow(AnnexAControlId control) {
    return MigrationRow.builder()
        .control(keptAs(control))
        .kind(MigrationKind.WITHDRAWN)
        .addCounterpart(control)
        .addExplanation(
            String.format(
                "%s was %s; it is withdrawn, but %s.",
                MigrationWords.named(control),
                MigrationWords.decision(entryOf(control)),
                whyKept(control)))
        .entry(keptEntry(control))
        .addQuestion(
            new MigrationQuestion(
                keptAs(control),
                MigrationQuestionKind.CONFIRM_WITHDRAWN,
                String.format(
                    "%s is withdrawn, but %s: does it stay as an own control, does another take"
                        + " its place, or can it go?",
                    MigrationWords.named(control), whyKept(control))))
        .build();
  }

  private SoaEntry keptEntry(AnnexAControlId control) {
    Optional<SoaEntry> old = entryOf(control);
    if (old.orElse(null) instanceof IncludedControl included) {
      return included.withControl(keptAs(control));
    } else if (old.orElse(null) instanceof InheritedControl inherited) {
      return inherited.withControl(keptAs(control));
    }
    return IncludedControl.builder()
        .control(keptAs(control))
        .addReason(InclusionReason.RISK)
        .risks(needed.getOrDefault(control, ImmutableSortedSet.of()))
        .justification(old.flatMap(SoaEntry::justification))
        .build();
  }

  // What hangs on the controls

  private ImmutableList<ControlId> successors(ControlId control) {
    if (!(control instanceof AnnexAControlId annexA)) {
      return ImmutableList.of(control);
    }
    ImmutableList<Correspondence> pairs = mapping.from(control);
    return pairs.isEmpty()
        ? ImmutableList.of(keptAs(annexA))
        : pairs.stream().sorted(CLOSEST).map(Correspondence::target).collect(toImmutableList());
  }

  private MigratedTreatment migrated(RiskTreatment treatment) {
    MigratedTreatment.Builder migrated = MigratedTreatment.builder();
    TreeSet<ControlId> necessary = new TreeSet<>();
    ListMultimap<String, ControlId> byWhatTheyBecome = LinkedListMultimap.create();
    for (ControlId control : treatment.necessaryControls()) {
      ImmutableList<ControlId> successors = successors(control);
      necessary.addAll(successors);
      if (control instanceof AnnexAControlId) {
        byWhatTheyBecome.put(became(control, successors, treatment.effects()), control);
      }
    }
    byWhatTheyBecome
        .asMap()
        .forEach(
            (what, controls) ->
                migrated.addExplanation(
                    String.format(
                        "%s %s %s",
                        MigrationWords.list(controls),
                        controls.size() == 1 ? "becomes" : "become",
                        what)));
    if (byWhatTheyBecome.isEmpty()) {
      migrated.addExplanation("It needs no control of Annex A.");
    }
    return migrated
        .treatment(
            RiskTreatment.builder()
                .from(treatment)
                .necessaryControls(necessary)
                .effects(
                    treatment.effects().stream()
                        .map(effect -> effect.withControl(successors(effect.control()).get(0)))
                        .toList())
                .build())
        .build();
  }

  /** What a control has become, as it reads after "becomes". */
  private static String became(
      ControlId control, ImmutableList<ControlId> successors, List<ControlEffect> effects) {
    boolean hasEffect = effects.stream().anyMatch(effect -> effect.control().equals(control));
    String all = MigrationWords.list(successors) + ".";
    return successors.size() > 1 && hasEffect
        ? String.format(
            "%s The effect of %s goes to %s, the closest, alone.", all, control, successors.get(0))
        : all;
  }

  private ControlRegister migratedControls() {
    List<Control> own = new ArrayList<>(controls.custom());
    TreeMap<ControlId, ControlImplementation> implementations = new TreeMap<>();
    controls.implementations().stream()
        .filter(it -> it.control() instanceof CustomControlId)
        .forEach(it -> implementations.put(it.control(), it));
    for (AnnexAControlId control : kept()) {
      Control old = oldCatalog.getControl(control);
      own.add(Control.custom(keptAs(control).number(), old.title(), old.summary()));
      controls
          .findImplementation(control)
          .map(it -> it.withControl(keptAs(control)))
          .ifPresent(it -> implementations.put(it.control(), it));
    }
    for (Control control : newCatalog.controls()) {
      merge(annexA(control))
          .implementation(day)
          .ifPresent(it -> implementations.put(it.control(), it));
    }
    return ControlRegister.builder().custom(own).implementations(implementations.values()).build();
  }
}
