package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.annexa.StatementOfApplicabilityBuilder;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Finding;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.context.RequirementId;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlObjective;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssessedRisk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.treatment.RiskTreatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** What holds of the statement of applicability, whatever is left out of it or excluded by it. */
class StatementLawPropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();

  private static StatementOfApplicability statement(Isms isms) {
    return isms.statementOfApplicability().orElseThrow();
  }

  private static Isms with(Isms isms, UnaryOperator<SoaEntry> change) {
    return isms.withStatementOfApplicability(
        statement(isms).withEntries(Edit.all(statement(isms).entries(), change)));
  }

  private static <E> ImmutableList<E> some(Collection<E> of, Random random) {
    int share = 1 + random.nextInt(10);
    return of.stream()
        .filter(it -> random.nextInt(share) == 0)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedSet<String> names(Stream<? extends ControlId> controls) {
    return controls
        .map(ControlId::toString)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  private static ImmutableSet<ControlId> needed(Isms isms) {
    return isms.treatment().treatments().stream()
        .flatMap(treatment -> treatment.necessaryControls().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ExcludedControl out(ControlId control) {
    return ExcludedControl.builder()
        .control(control)
        .reason(ExclusionReason.NOT_NEEDED)
        .justification("Not for us")
        .build();
  }

  private static SoaEntry in(ControlId control) {
    return IncludedControl.builder().control(control).addReason(InclusionReason.LEGAL).build();
  }

  private static Isms without(Isms isms, Collection<ControlId> gone) {
    StatementOfApplicability statement = statement(isms);
    return isms.withStatementOfApplicability(
        StatementOfApplicability.builder()
            .from(statement)
            .entries(Iterables.filter(statement.entries(), it -> !gone.contains(it.control())))
            .additionalControls(
                Iterables.filter(statement.additionalControls(), it -> !gone.contains(it.id())))
            .build());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I2")
  @Tag("G18")
  @Tag("G19")
  void exactlyWhatTheStatementLacksIsNamed(@ForAll Edition edition, @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    List<ControlId> all = statement(isms).entries().stream().map(SoaEntry::control).toList();
    List<ControlId> gone = some(all, random);
    Isms lacking = without(isms, gone);

    assertEquals(
        names(gone.stream().filter(AnnexAControlId.class::isInstance)),
        RuleRuns.subjects("SOA-12", lacking));
    assertEquals(
        names(gone.stream().filter(needed(isms)::contains)), RuleRuns.subjects("SOA-04", lacking));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I3")
  void oneEntryLessIsOneFindingUnderItsRowThatNamesIt(@ForAll Random random) {
    Isms isms = ConformingIsms.of(Edition.E2005);
    List<Control> controls = AnnexA.catalog(Edition.E2005).controls();
    ControlId gone = controls.get(random.nextInt(controls.size())).id();

    assertEquals(
        List.of("Annex A " + gone + " missing (expected: included, inherited or excluded)"),
        CHECKER
            .check(without(isms, List.of(gone)), Edition.E2005, ConformingIsms.DAY)
            .getResult(ClauseRef.of(Edition.E2005, "4.2.1 j) 3)"))
            .findings()
            .stream()
            .map(Finding::message)
            .toList());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I5")
  @Tag("I9")
  void anObjectiveIsOutExactlyIfAllItsControlsAre(@ForAll Random random) {
    Isms isms = ConformingIsms.of(Edition.E2005);
    ControlCatalog catalog = AnnexA.catalog(Edition.E2005);
    ControlObjective objective =
        catalog.objectives().get(random.nextInt(catalog.objectives().size()));
    List<ControlId> its = catalog.controlsOf(objective.id()).stream().map(Control::id).toList();
    Set<ControlId> included = ImmutableSet.copyOf(some(its, random));
    StatementOfApplicability statement =
        statement(
            with(
                isms,
                it ->
                    its.contains(it.control())
                        ? included.contains(it.control()) ? in(it.control()) : out(it.control())
                        : it));

    assertEquals(included.isEmpty(), statement.isExcluded(objective.id(), catalog));
    for (ControlObjective other : catalog.objectives()) {
      if (!other.equals(objective)) {
        assertEquals(
            statement(isms).isExcluded(other.id(), catalog),
            statement.isExcluded(other.id(), catalog),
            other.id().toString());
      }
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I24")
  void noLawIsLeftWithoutAnyOfItsControls(@ForAll Random random) {
    Isms isms = ConformingIsms.of(Edition.E2005);
    List<ControlId> all =
        AnnexA.catalog(Edition.E2005).controls().stream().map(Control::id).toList();
    ImmutableSet<ControlId> serving =
        Stream.generate(() -> all.get(random.nextInt(all.size())))
            .limit(1L + random.nextInt(3))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<ControlId> included = ImmutableSet.copyOf(some(serving, random));
    RequirementId law = RequirementId.of("REQ-LAW");
    Isms changed =
        with(
                isms,
                it ->
                    serving.contains(it.control())
                        ? included.contains(it.control()) ? in(it.control()) : out(it.control())
                        : it)
            .withContext(
                isms.context()
                    .withRequirements(
                        Edit.one(
                            isms.context().requirements(),
                            it -> it.id().equals(law),
                            it -> it.withControls(serving))));

    assertEquals(
        included.isEmpty(),
        RuleRuns.told("C05-1-2-P2-P2", changed)
            .contains("MAJOR claim inadmissible: REQ-LAW left without any control"));
    ConformityReport report = CHECKER.check(changed, Edition.E2005, ConformingIsms.DAY);
    assertTrue(!included.isEmpty() || report.verdict() == Verdict.NONCONFORMING);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I24")
  void noUnacceptableRiskIsLeftWithoutAnyOfItsControls(@ForAll Random random) {
    Isms isms = withoutConsent(ConformingIsms.of(Edition.E2005));
    Set<ControlId> excluded = ImmutableSet.copyOf(some(needed(isms), random));
    Isms changed =
        with(
            isms,
            it ->
                it.control() instanceof AnnexAControlId && excluded.contains(it.control())
                    ? out(it.control())
                    : it);

    assertEquals(
        isms.treatment().treatments().stream()
            .filter(treatment -> treatment.risk().equals(RiskId.of("R-1")))
            .filter(
                treatment ->
                    treatment.necessaryControls().stream()
                        .allMatch(it -> it instanceof AnnexAControlId && excluded.contains(it)))
            .map(treatment -> treatment.risk().toString())
            .toList(),
        RuleRuns.subjects("C05-1-2-P2-P2", changed).asList());
  }

  /** Nobody accepts a risk, and the first needs no control of the organization's own. */
  private static Isms withoutConsent(Isms isms) {
    return isms.withTreatment(
        isms.treatment()
            .withAcceptances()
            .withTreatments(
                Edit.one(
                    isms.treatment().treatments(),
                    it -> it.risk().equals(RiskId.of("R-1")),
                    it ->
                        it.withEffects(
                                Iterables.filter(
                                    it.effects(),
                                    effect -> effect.control() instanceof AnnexAControlId))
                            .withNecessaryControls(
                                Iterables.filter(
                                    it.necessaryControls(), AnnexAControlId.class::isInstance)))));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("G20")
  void noControlThatATreatmentNeedsIsOutAsNotNeeded(
      @ForAll("later") Edition edition, @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    Set<ControlId> excluded =
        ImmutableSet.copyOf(
            some(
                statement(isms).applicable().stream()
                    .map(ApplicableControl::control)
                    .filter(AnnexAControlId.class::isInstance)
                    .toList(),
                random));
    Isms changed = with(isms, it -> excluded.contains(it.control()) ? out(it.control()) : it);

    assertEquals(
        names(excluded.stream().filter(needed(isms)::contains)),
        RuleRuns.subjects("SOA-08", changed));
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  @Tag("G20")
  void onlyAControlOfItsOwnThatIsInObviatesAnother(
      @ForAll("later") Edition edition, @ForAll boolean known) {
    CustomControlId by = new CustomControlId(known ? "C-MDM" : "C-OTHER");
    ControlId obviated = statement(ConformingIsms.of(edition)).excluded().get(0).control();
    Isms changed =
        with(
            ConformingIsms.of(edition),
            it ->
                it.control().equals(obviated)
                    ? out(obviated)
                        .withReason(ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL)
                        .withObviatedBy(by)
                    : it);

    assertEquals(
        known ? Set.of() : Set.of(obviated.toString()), RuleRuns.subjects("SOA-10", changed));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I15")
  @Tag("G21")
  void whatIsInWorksOrSomebodyPutsItInPlace(
      @ForAll Edition edition,
      @ForAll ImplementationStatus status,
      @ForAll boolean planned,
      @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    List<ControlImplementation> known = isms.controls().implementations();
    ControlId control = known.get(random.nextInt(known.size())).control();
    Isms changed =
        isms.withControls(
                isms.controls()
                    .withImplementations(
                        Edit.one(
                            known,
                            it -> it.control().equals(control),
                            it -> it.withStatus(status))))
            .withTreatment(
                isms.treatment()
                    .withActions(
                        Edit.one(
                            isms.treatment().actions(),
                            it -> it.id().value().equals("ACT-2"),
                            it ->
                                it.withControls(
                                    Stream.concat(
                                            it.controls().stream()
                                                .filter(other -> !other.equals(control)),
                                            planned ? Stream.of(control) : Stream.of())
                                        .toList()))));

    assertEquals(
        status.isInPlace() || planned ? Set.of() : Set.of(control.toString()),
        RuleRuns.subjects(edition == Edition.E2005 ? "C05-4-2-2-C" : "RTP-06", changed));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I30")
  @Tag("G19")
  void aStatementThatIsBuiltLacksNothing(@ForAll Edition edition, @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    Set<ControlId> also =
        ImmutableSet.copyOf(
            some(
                statement(isms).excluded().stream().map(ExcludedControl::control).toList(),
                random));
    List<SoaEntry> decisions =
        new ArrayList<>(
            Edit.all(isms.decisions(), it -> also.contains(it.control()) ? in(it.control()) : it));
    Collections.shuffle(decisions, random);
    Isms rebuilt = isms.withStatementOfApplicability(built(isms, decisions));

    for (String rule : List.of("SOA-12", "SOA-04", "SOA-05", "RTP-02", "RTP-04")) {
      assertEquals(List.of(), RuleRuns.told(rule, rebuilt), rule);
    }
  }

  private static StatementOfApplicability built(Isms isms, List<SoaEntry> decisions) {
    StatementOfApplicability before = statement(isms);
    return StatementOfApplicabilityBuilder.over(AnnexA.catalog(isms.edition()), before.preparedOn())
        .treatments(isms.treatment().treatments())
        .controls(isms.controls())
        .decide(decisions)
        .build()
        .get();
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("G19")
  void planAndStatementTellTheSameState(
      @ForAll("later") Edition edition,
      @ForAll ImplementationStatus status,
      @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    ControlId control = ImmutableList.copyOf(needed(isms)).get(random.nextInt(3));
    Isms changed =
        isms.withControls(
            isms.controls()
                .withImplementations(
                    Edit.one(
                        isms.controls().implementations(),
                        it -> it.control().equals(control),
                        it -> it.withStatus(status))));
    Isms rebuilt = changed.withStatementOfApplicability(built(changed, isms.decisions()));

    assertEquals(Set.of(), RuleRuns.subjects("RTP-04", rebuilt));
    ApplicableControl before = (ApplicableControl) statement(isms).findEntry(control).orElseThrow();
    assertEquals(
        before.status() == status ? Set.of() : Set.of(control.toString()),
        RuleRuns.subjects("RTP-04", changed));
  }

  /** A link on the way from a control to the policy. */
  enum Link {
    RISK,
    TREATMENT,
    ASSESSMENT
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I16")
  void aLinkLessIsAStepThatIsNamed(@ForAll Link link, @ForAll Random random) {
    Isms isms = ConformingIsms.of(Edition.E2005);
    List<IncludedControl> included = statement(isms).entriesOf(IncludedControl.class);
    IncludedControl control = included.get(random.nextInt(included.size()));

    assertTrue(
        RuleRuns.told("C05-4-3-1-P2", without(link, control, isms))
            .contains(
                String.format(
                    "MINOR control %s: chain breaks at %s",
                    control.control(), link.name().toLowerCase(Locale.ROOT))),
        control.control() + " " + link);
  }

  private static Isms without(Link link, IncludedControl control, Isms isms) {
    return switch (link) {
      case RISK ->
          with(
              isms,
              it ->
                  it.control().equals(control.control())
                      ? control.withRisks().withRequirements()
                      : it);
      case TREATMENT ->
          isms.withTreatment(
              isms.treatment()
                  .withTreatments(
                      Edit.all(
                          isms.treatment().treatments(), it -> without(control.control(), it))));
      case ASSESSMENT ->
          isms.withAssessment(isms.assessment().map(it -> without(control.risks(), it)));
    };
  }

  private static RiskAssessment without(Set<RiskId> risks, RiskAssessment assessment) {
    List<AssessedRisk> rest = new ArrayList<>();
    for (AssessedRisk entry : assessment.entries()) {
      if (!risks.contains(entry.risk())) {
        rest.add(entry.withPriority(rest.size() + 1));
      }
    }
    return assessment.withEntries(rest);
  }

  private static RiskTreatment without(ControlId control, RiskTreatment treatment) {
    return treatment
        .withEffects(Iterables.filter(treatment.effects(), it -> !it.control().equals(control)))
        .withNecessaryControls(
            Iterables.filter(treatment.necessaryControls(), it -> !it.equals(control)));
  }

  @Provide
  Arbitrary<Edition> later() {
    return Arbitraries.of(Edition.E2013, Edition.E2022);
  }
}
