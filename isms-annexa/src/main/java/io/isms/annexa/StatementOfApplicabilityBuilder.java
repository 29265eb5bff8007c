package io.isms.annexa;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ControlSuggestion;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.applicability.SuggestionWay;
import io.isms.common.Finding;
import io.isms.common.FindingKind;
import io.isms.common.Outcome;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlCatalogs;
import io.isms.control.ControlId;
import io.isms.control.ControlRegister;
import io.isms.control.CustomCatalog;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.standard.Edition;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Draws up a statement of applicability over the Annex A of an edition and further catalogues. It
 * yields one only if every control of them is decided once, every exclusion is justified, every
 * inclusion has a reason, every "because of risk" cites a risk that suggests that control, and no
 * control that a risk suggests is out. Otherwise it reports all gaps at once, each naming the
 * control. The order of the calls does not matter.
 */
public final class StatementOfApplicabilityBuilder {
  private final ControlCatalog catalog;
  private final Edition edition;
  private final LocalDate preparedOn;
  private int version = 1;
  private Optional<String> organization = Optional.empty();
  private Optional<Integer> scopeVersion = Optional.empty();
  private Optional<AssessmentId> assessment = Optional.empty();
  private final List<CustomCatalog> beside = new ArrayList<>();
  private final List<SoaEntry> decisions = new ArrayList<>();
  private ImmutableList<RiskTreatment> treatments = ImmutableList.of();
  private ImmutableList<TreatmentAction> actions = ImmutableList.of();
  private RiskRegister register = RiskRegister.EMPTY;
  private ControlRegister controls = ControlRegister.EMPTY;
  private boolean withNecessaryControls;
  private ImmutableList<MigrationQuestion> open = ImmutableList.of();

  private StatementOfApplicabilityBuilder(
      ControlCatalog catalog, Edition edition, LocalDate preparedOn) {
    this.catalog = catalog;
    this.edition = edition;
    this.preparedOn = requireNonNull(preparedOn, "preparedOn");
  }

  /**
   * A builder over the Annex A of an edition.
   *
   * @param catalog the controls to decide on
   * @param preparedOn the day of the statement
   * @throws IllegalArgumentException if the catalogue is not that of an edition
   */
  public static StatementOfApplicabilityBuilder over(ControlCatalog catalog, LocalDate preparedOn) {
    Optional<Edition> edition = catalog.edition();
    checkArgument(
        edition.isPresent(),
        "Invalid catalogue %s (expected: the Annex A of an edition)",
        catalog.name());
    return new StatementOfApplicabilityBuilder(catalog, edition.orElseThrow(), preparedOn);
  }

  /**
   * A builder over what a migration proposes: its decisions, treatments and own controls. As long
   * as a question of the migration is open, it is reported in the place of what else would be found
   * about that control.
   */
  public static StatementOfApplicabilityBuilder migrating(MigrationDraft draft) {
    StatementOfApplicabilityBuilder builder =
        over(AnnexA.catalog(draft.toEdition()), draft.preparedOn())
            .controls(draft.controls())
            .treatments(draft.proposedTreatments())
            .decide(draft.decisions());
    builder.open = draft.questions();
    return builder;
  }

  /**
   * Adds a catalogue beside Annex A, such as that of a sector; each of its controls is to be
   * decided too, and may be out. Those that the organization's register holds are added by {@link
   * #controls}.
   *
   * @throws IllegalArgumentException if it is the Annex A of an edition
   */
  public StatementOfApplicabilityBuilder beside(ControlCatalog catalog) {
    checkArgument(
        catalog.edition().isEmpty(),
        "Invalid catalogue %s beside Annex A of %s (expected: one that is no Annex A)",
        catalog.name(),
        edition);
    beside.add(CustomCatalog.copyOf(catalog));
    return this;
  }

  /**
   * The version of the statement. Defaults to 1.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public StatementOfApplicabilityBuilder version(int version) {
    checkArgument(version >= 1, "Invalid version %s (expected: 1 or more)", version);
    this.version = version;
    return this;
  }

  /** The name of the organization. */
  public StatementOfApplicabilityBuilder organization(String name) {
    this.organization = Optional.of(name);
    return this;
  }

  /** The version of the scope. */
  public StatementOfApplicabilityBuilder scopeVersion(int version) {
    this.scopeVersion = Optional.of(version);
    return this;
  }

  /** The assessment that the statement rests on. */
  public StatementOfApplicabilityBuilder assessment(AssessmentId id) {
    this.assessment = Optional.of(id);
    return this;
  }

  /** Adds the decision on one control. */
  public StatementOfApplicabilityBuilder decide(SoaEntry decision) {
    decisions.add(requireNonNull(decision, "decision"));
    return this;
  }

  /** Adds decisions on controls. */
  public StatementOfApplicabilityBuilder decide(Iterable<? extends SoaEntry> decisions) {
    decisions.forEach(this::decide);
    return this;
  }

  /** The treatments that "because of risk" is checked against. */
  public StatementOfApplicabilityBuilder treatments(Iterable<RiskTreatment> treatments) {
    this.treatments = ImmutableList.copyOf(treatments);
    return this;
  }

  /** The actions, whose controls must not be out. */
  public StatementOfApplicabilityBuilder actions(Iterable<TreatmentAction> actions) {
    this.actions = ImmutableList.copyOf(actions);
    return this;
  }

  /** The risks, of which the controls that their estimates count on must not be out. */
  public StatementOfApplicabilityBuilder risks(RiskRegister register) {
    this.register = requireNonNull(register, "register");
    return this;
  }

  /**
   * The organization's own controls, the catalogues that it chooses from, and how far controls are
   * in place: the state that the statement shows.
   */
  public StatementOfApplicabilityBuilder controls(ControlRegister controls) {
    this.controls = requireNonNull(controls, "controls");
    return this;
  }

  /**
   * Includes every control that a treatment needs and nobody has decided on, because of the risks
   * that need it; so that nothing already known has to be said twice.
   */
  public StatementOfApplicabilityBuilder includeNecessaryControls() {
    this.withNecessaryControls = true;
    return this;
  }

  /**
   * The statement, or everything that is missing for it.
   *
   * @throws IllegalArgumentException if catalogues, or one and the own controls, share a name or a
   *     control
   */
  public Outcome<StatementOfApplicability> build() {
    return new Check().outcome();
  }

  /** One run over all that was given. */
  private final class Check {
    private final List<Finding> findings = new ArrayList<>();
    private final ImmutableSortedMap<ControlId, ImmutableSortedSet<RiskId>> needed =
        OmissionCheck.neededBy(treatments);
    private final ImmutableSortedSet<ControlSuggestion> suggestions =
        ControlSuggestion.in(register.risks(), treatments, actions);
    private final ControlCatalogs catalogs =
        ControlCatalogs.besideOwn(
            ImmutableSet.copyOf(Iterables.concat(controls.catalogs(), beside)), controls.custom());
    private final ImmutableList<SoaEntry> entries = allDecisions();

    private ImmutableList<SoaEntry> allDecisions() {
      ImmutableList.Builder<SoaEntry> all = ImmutableList.builder();
      TreeSet<ControlId> decided = new TreeSet<>();
      for (SoaEntry decision : decisions) {
        decided.add(decision.control());
        all.add(withState(decision));
      }
      if (withNecessaryControls) {
        needed.forEach(
            (control, risks) -> {
              if (!decided.contains(control)) {
                all.add(withState(becauseOf(control, risks)));
              }
            });
      }
      return all.build();
    }

    private SoaEntry withState(SoaEntry decision) {
      return decision instanceof ApplicableControl applicable
          ? controls
              .findImplementation(decision.control())
              .<SoaEntry>map(it -> applicable.implementedAs(it, preparedOn))
              .orElse(decision)
          : decision;
    }

    private static IncludedControl becauseOf(ControlId control, ImmutableSortedSet<RiskId> risks) {
      return IncludedControl.builder()
          .control(control)
          .addReason(InclusionReason.RISK)
          .risks(risks)
          .build();
    }

    Outcome<StatementOfApplicability> outcome() {
      checkCompleteness();
      entries.forEach(this::checkEntry);
      checkNecessary();
      reportOpenQuestions();
      return Outcome.of(findings, this::statement);
    }

    private void reportOpenQuestions() {
      Set<String> asked =
          open.stream().map(question -> question.control().toString()).collect(toSet());
      findings.removeIf(finding -> asked.contains(finding.subject()));
      open.forEach(
          question -> report(question.kind().finding(), question.control(), "%s", question.text()));
    }

    private StatementOfApplicability statement() {
      return StatementOfApplicability.builder()
          .version(version)
          .edition(edition)
          .preparedOn(preparedOn)
          .organization(organization)
          .scopeVersion(scopeVersion)
          .assessment(assessment)
          .entries(entries.stream().sorted(Comparator.comparing(SoaEntry::control)).toList())
          .catalogs(catalogs.all().stream().map(CustomCatalog::copyOf).toList())
          .additionalControls(
              entries.stream()
                  .flatMap(entry -> custom(entry.control()).stream())
                  .sorted(Comparator.comparing(Control::id))
                  .toList())
          .build();
    }

    private Optional<Control> custom(ControlId id) {
      return Optional.ofNullable(controls.customById().get(id));
    }

    private boolean isOfACatalog(ControlId control) {
      return catalog.findControl(control).isPresent() || catalogs.findHolder(control).isPresent();
    }

    @FormatMethod
    private void report(
        FindingKind kind, Object subject, @FormatString String message, Object... arguments) {
      findings.add(kind.about(edition, subject, message, arguments));
    }

    private void checkCompleteness() {
      TreeSet<ControlId> seen = new TreeSet<>();
      TreeSet<ControlId> repeated = new TreeSet<>();
      for (SoaEntry entry : entries) {
        if (!seen.add(entry.control())) {
          repeated.add(entry.control());
        }
      }
      for (ControlId control : repeated) {
        report(
            SoaFindings.REPEATED,
            control,
            "control %s is decided more than once (expected: once)",
            control);
      }
      Stream<Control> all =
          Stream.concat(Stream.of(catalog), catalogs.all().stream())
              .flatMap(one -> one.controls().stream());
      for (Control control : (Iterable<Control>) all::iterator) {
        if (!seen.contains(control.id())) {
          report(
              SoaFindings.MISSING,
              control.id(),
              "control %s (%s) is not decided (expected: included, inherited or excluded)",
              control.id(),
              control.title());
        }
      }
    }

    private void checkEntry(SoaEntry entry) {
      boolean known = isOfACatalog(entry.control()) || custom(entry.control()).isPresent();
      if (!known) {
        report(
            SoaFindings.UNKNOWN_CONTROL,
            entry.control(),
            "control %s is decided, but neither Annex A of %s nor the organization has it",
            entry.control(),
            edition);
      }
      if (entry instanceof ApplicableControl applicable) {
        checkApplicable(applicable);
      } else if (entry instanceof ExcludedControl excluded) {
        checkExcluded(excluded);
      }
    }

    private void checkApplicable(ApplicableControl entry) {
      ControlId control = entry.control();
      if (entry.reasons().isEmpty()) {
        report(
            SoaFindings.NO_REASON,
            control,
            "control %s is in without a reason (expected: one or more of RISK, LEGAL,"
                + " CONTRACTUAL, BUSINESS, GOOD_PRACTICE)",
            control);
      }
      if (entry.reasons().contains(InclusionReason.RISK) && entry.risks().isEmpty()) {
        report(
            SoaFindings.NO_RISK,
            control,
            "control %s is in because of risk, but cites no risk",
            control);
      }
      if (!entry.risks().isEmpty()
          && !entry.reasons().isEmpty()
          && !entry.reasons().contains(InclusionReason.RISK)) {
        report(
            SoaFindings.RISK_IS_NO_REASON,
            control,
            "control %s cites %s, but RISK is not among its reasons %s",
            control,
            entry.risks(),
            entry.reasons());
      }
      for (RiskId risk : entry.risks()) {
        if (!isSuggested(control, risk)) {
          report(
              SoaFindings.RISK_WITHOUT_TREATMENT,
              control,
              "control %s is in because of risk %s, but no treatment of that risk needs it",
              control,
              risk);
        }
      }
    }

    private boolean isSuggested(ControlId control, RiskId risk) {
      return suggestions.stream()
          .anyMatch(it -> it.control().equals(control) && it.risk().equals(risk));
    }

    private void checkExcluded(ExcludedControl entry) {
      ControlId control = entry.control();
      if (entry.justification().filter(text -> !text.isBlank()).isEmpty()) {
        report(
            SoaFindings.NO_JUSTIFICATION,
            control,
            "control %s is out (%s) without a justification",
            control,
            entry.reason());
      }
      if (custom(control).isPresent()) {
        report(
            SoaFindings.CUSTOM_EXCLUDED,
            control,
            "control %s is the organization's own and cannot be out (expected: no such control)",
            control);
      }
      boolean obviated = entry.reason() == ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL;
      if (obviated && !entry.obviatedBy().map(this::isIn).orElse(false)) {
        report(
            SoaFindings.NOT_OBVIATED,
            control,
            "control %s is out because of an own control, but %s (expected: an own control that is"
                + " in)",
            control,
            entry.obviatedBy().map(it -> it + " is not in").orElse("none is named"));
      }
    }

    private boolean isIn(ControlId control) {
      return custom(control).isPresent()
          && entries.stream()
              .anyMatch(
                  entry -> entry instanceof ApplicableControl && entry.control().equals(control));
    }

    private void checkNecessary() {
      ImmutableListMultimap<ControlId, ControlSuggestion> leftOut =
          Multimaps.index(
              OmissionCheck.compare(catalog, suggestions, entries).leftOut(),
              ControlSuggestion::control);
      for (ControlId control : leftOut.keySet()) {
        boolean reportedAsMissing =
            isOfACatalog(control) && entries.stream().noneMatch(it -> it.control().equals(control));
        if (!reportedAsMissing) {
          reportLeftOut(control, leftOut.get(control));
        }
      }
    }

    private void reportLeftOut(ControlId control, List<ControlSuggestion> suggestions) {
      ImmutableSortedSet<RiskId> needing = needed.getOrDefault(control, ImmutableSortedSet.of());
      if (!needing.isEmpty()) {
        report(
            SoaFindings.NECESSARY_LEFT_OUT,
            control,
            "control %s is out or not decided, but the treatment of %s needs it",
            control,
            needing);
      }
      for (ControlSuggestion suggestion : suggestions) {
        if (suggestion.way() != SuggestionWay.TREATMENT) {
          report(
              SoaFindings.SUGGESTED_LEFT_OUT,
              control,
              "control %s is out or not decided, but %s",
              control,
              suggestion.words());
        }
      }
    }
  }
}
