package io.isms.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.context.RequirementId;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.CustomCatalog;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of the package {@code applicability}. */
public final class ApplicabilityDomain extends DomainContextBase {
  /** Decisions of all three kinds, complete or not. */
  @Provide
  public static Arbitrary<SoaEntry> soaEntry() {
    return Known.any().flatMap(known -> known.controlId().flatMap(id -> entryOf(known, id, 0)));
  }

  /**
   * Decisions on that control; one of an organization's own is never out.
   *
   * @param minReasons how many reasons an inclusion has at least; from 1 on an exclusion has a
   *     justification too
   */
  public static Arbitrary<SoaEntry> entryOf(Known known, ControlId control, int minReasons) {
    Arbitrary<SoaEntry> in = includedOf(known, control, minReasons).map(entry -> entry);
    Arbitrary<SoaEntry> inherited = inheritedOf(known, control, minReasons).map(entry -> entry);
    return Samples.independent(
        control instanceof CustomControlId
            ? Arbitraries.oneOf(in, inherited)
            : Arbitraries.oneOf(
                in, inherited, excludedOf(known, control, minReasons).map(entry -> entry)));
  }

  private static Arbitrary<ImmutableList<InclusionReason>> reasons(int min) {
    return Samples.distinct(Arbitraries.of(InclusionReason.values()), min, 3);
  }

  private static Arbitrary<IncludedControl> includedOf(
      Known known, ControlId control, int minReasons) {
    return Builders.withBuilder(() -> IncludedControl.builder().control(control))
        .use(reasons(minReasons))
        .in(IncludedControl.Builder::reasons)
        .use(Samples.<RiskId>some(known.risks().keySet()))
        .in(IncludedControl.Builder::risks)
        .use(Samples.<RequirementId>some(known.requirements()))
        .in(IncludedControl.Builder::requirements)
        .use(Arbitraries.of(ImplementationStatus.values()))
        .withProbability(0.7)
        .in(IncludedControl.Builder::status)
        .use(known.partyId().optional())
        .in(IncludedControl.Builder::responsible)
        .use(Samples.anyText().optional())
        .in(IncludedControl.Builder::description)
        .use(Samples.anyText().optional())
        .in(IncludedControl.Builder::justification)
        .build(IncludedControl.Builder::build);
  }

  private static Arbitrary<InheritedControl> inheritedOf(
      Known known, ControlId control, int minReasons) {
    return Builders.withBuilder(() -> InheritedControl.builder().control(control))
        .use(known.partyId())
        .in(InheritedControl.Builder::provider)
        .use(reasons(minReasons))
        .in(InheritedControl.Builder::reasons)
        .use(Samples.<RiskId>some(known.risks().keySet()))
        .in(InheritedControl.Builder::risks)
        .use(Samples.<RequirementId>some(known.requirements()))
        .in(InheritedControl.Builder::requirements)
        .use(Arbitraries.of(ImplementationStatus.values()))
        .withProbability(0.7)
        .in(InheritedControl.Builder::status)
        .use(known.partyId().optional())
        .in(InheritedControl.Builder::responsible)
        .use(Samples.anyText().optional())
        .in(InheritedControl.Builder::description)
        .use(Samples.anyText().optional())
        .in(InheritedControl.Builder::justification)
        .build(InheritedControl.Builder::build);
  }

  private static Arbitrary<ExcludedControl> excludedOf(
      Known known, ControlId control, int minReasons) {
    return Combinators.combine(
            Arbitraries.of(ExclusionReason.values()),
            Arbitraries.of(known.customControls()),
            Samples.text(),
            Samples.text().optional())
        .as(
            (reason, obviatedBy, justification, maybe) ->
                ExcludedControl.builder()
                    .control(control)
                    .reason(reason)
                    .obviatedBy(
                        reason == ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL
                            ? Optional.of(obviatedBy)
                            : Optional.empty())
                    .justification(minReasons > 0 ? Optional.of(justification) : maybe)
                    .build());
  }

  /** Controls that apply and are operated by the organization. */
  @Provide
  public static Arbitrary<IncludedControl> includedControl() {
    return Known.any().flatMap(known -> known.controlId().flatMap(id -> includedOf(known, id, 0)));
  }

  /** Controls that apply and are operated by a provider. */
  @Provide
  public static Arbitrary<InheritedControl> inheritedControl() {
    return Known.any().flatMap(known -> known.controlId().flatMap(id -> inheritedOf(known, id, 0)));
  }

  /** Controls of Annex A that do not apply. */
  @Provide
  public static Arbitrary<ExcludedControl> excludedControl() {
    return Known.any()
        .flatMap(
            known ->
                Arbitraries.of(ControlDomain.annexAControlIds(known.edition()))
                    .flatMap(id -> excludedOf(known, id, 0)));
  }

  /** Decisions as they are being made: some controls, complete or not. */
  public static Arbitrary<ImmutableList<SoaEntry>> decisions(Known known) {
    return Samples.distinct(known.controlId(), 0, 5)
        .flatMap(ids -> Samples.forEach(ids, id -> entryOf(known, id, 0)));
  }

  /** Statements of applicability, though not on a whole Annex A. */
  @Provide
  public static Arbitrary<StatementOfApplicability> statementOfApplicability() {
    return Known.any().flatMap(ApplicabilityDomain::statements);
  }

  /**
   * Statements of applicability of the known edition, on some of its controls, some of the own ones
   * and those of catalogues beside.
   */
  public static Arbitrary<StatementOfApplicability> statements(Known known) {
    Arbitrary<ImmutableList<AnnexAControlId>> annexA =
        Samples.distinct(Arbitraries.of(ControlDomain.annexAControlIds(known.edition())), 0, 5);
    return Combinators.combine(
            annexA,
            Samples.<CustomControlId>some(known.customControls()),
            ControlDomain.customCatalogs())
        .flatAs((of, own, beside) -> statementOn(known, of, own, beside));
  }

  private static Arbitrary<StatementOfApplicability> statementOn(
      Known known,
      List<AnnexAControlId> annexA,
      List<CustomControlId> own,
      List<CustomCatalog> beside) {
    ImmutableList<ControlId> all =
        ImmutableList.<ControlId>builder().addAll(own).addAll(annexA).build();
    return Builders.withBuilder(() -> StatementOfApplicability.builder().edition(known.edition()))
        .use(Arbitraries.integers().between(1, 9))
        .in(StatementOfApplicability.Builder::version)
        .use(Samples.day())
        .in(StatementOfApplicability.Builder::preparedOn)
        .use(Samples.text().optional())
        .in(StatementOfApplicability.Builder::organization)
        .use(Arbitraries.integers().between(1, 9).optional())
        .in(StatementOfApplicability.Builder::scopeVersion)
        .use(RiskDomain.assessmentId().optional())
        .in(StatementOfApplicability.Builder::assessment)
        .use(
            Combinators.combine(
                    Samples.forEach(all, id -> entryOf(known, id, 1)),
                    Samples.forEach(idsIn(beside), id -> besideOf(known, id)))
                .as(Iterables::concat))
        .in(StatementOfApplicability.Builder::entries)
        .use(Arbitraries.just(beside))
        .in(StatementOfApplicability.Builder::catalogs)
        .use(Samples.forEach(own, ControlDomain::controlOf))
        .in(StatementOfApplicability.Builder::additionalControls)
        .build(StatementOfApplicability.Builder::build);
  }

  private static ImmutableList<ControlId> idsIn(List<CustomCatalog> catalogs) {
    return catalogs.stream()
        .flatMap(catalog -> catalog.controls().stream())
        .map(Control::id)
        .collect(ImmutableList.toImmutableList());
  }

  /** Decisions on a control of a catalogue beside Annex A, which may be out. */
  private static Arbitrary<SoaEntry> besideOf(Known known, ControlId control) {
    return Samples.independent(
        Arbitraries.oneOf(
            entryOf(known, control, 1), excludedOf(known, control, 1).map(entry -> entry)));
  }
}
