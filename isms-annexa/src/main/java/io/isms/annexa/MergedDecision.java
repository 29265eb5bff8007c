package io.isms.annexa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.PartyId;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ImplementationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the decisions on old controls say about the new one that carries them on. What was in
 * outweighs what was out, the state that claims least outweighs the others, and no text is lost.
 */
final class MergedDecision {
  private final AnnexAControlId target;
  private final ImmutableList<Source> sources;

  /**
   * One of the old controls.
   *
   * @param pair how it corresponds to the new one
   * @param entry the decision on it; empty if there was none
   * @param split whether other new controls carry it on too
   * @param implementation how far it is in place; empty if nobody has said
   */
  record Source(
      Correspondence pair,
      Optional<SoaEntry> entry,
      boolean split,
      Optional<ControlImplementation> implementation) {
    ControlId control() {
      return pair.source();
    }

    boolean isExact() {
      return pair.relationship() == Relationship.EQUAL
          && pair.certainty() == Certainty.HIGH
          && !split;
    }

    /** Whether the new control holds nothing that the old one did not. */
    boolean coversTarget() {
      return pair.relationship() == Relationship.EQUAL
          || pair.relationship() == Relationship.SUPERSET;
    }

    boolean isIn() {
      return entry.filter(ApplicableControl.class::isInstance).isPresent();
    }

    boolean isOut() {
      return entry.filter(ExcludedControl.class::isInstance).isPresent();
    }
  }

  MergedDecision(AnnexAControlId target, List<Source> sources) {
    this.target = target;
    this.sources = ImmutableList.copyOf(sources);
  }

  ImmutableList<Source> sources() {
    return sources;
  }

  ImmutableList<Source> in() {
    return sources.stream().filter(Source::isIn).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Source> out() {
    return sources.stream().filter(Source::isOut).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Source> undecided() {
    return sources.stream()
        .filter(source -> source.entry().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Source> split() {
    return sources.stream()
        .filter(source -> source.split() && source.entry().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  boolean isConflict() {
    return !in().isEmpty() && !out().isEmpty();
  }

  /** Whether parts that are in are operated by different parties. */
  boolean hasSeveralOperators() {
    return operators().size() > 1;
  }

  private ImmutableSet<Optional<PartyId>> operators() {
    return applicable().stream()
        .map(MergedDecision::provider)
        .collect(ImmutableSet.toImmutableSet());
  }

  static Optional<PartyId> provider(ApplicableControl entry) {
    return entry instanceof InheritedControl inherited
        ? Optional.of(inherited.provider())
        : Optional.empty();
  }

  /** Whether all that is out does not tell that the new control is out as a whole. */
  boolean isOutInPart() {
    return in().isEmpty() && !out().isEmpty() && out().stream().noneMatch(Source::coversTarget);
  }

  /** Whether the sources were in place, and it does not follow that the new control is. */
  boolean isStatusLowered() {
    return worst().filter(ImplementationStatus::isInPlace).isPresent() && !isExact();
  }

  private boolean isExact() {
    return sources.stream().allMatch(source -> source.isIn() && source.isExact());
  }

  ImmutableList<ApplicableControl> applicable() {
    return in().stream()
        .map(source -> (ApplicableControl) source.entry().orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<ImplementationStatus> worst() {
    return applicable().stream()
        .map(ApplicableControl::status)
        .reduce(ImplementationStatus::orMoreRestrictive);
  }

  private ImplementationStatus status() {
    return isStatusLowered() ? ImplementationStatus.NOT_VERIFIED : worst().orElseThrow();
  }

  /** The proposal; empty if nothing was decided. */
  Optional<SoaEntry> entry() {
    if (!in().isEmpty()) {
      return Optional.of(included());
    }
    return out().isEmpty() ? Optional.empty() : Optional.of(excluded());
  }

  private SoaEntry included() {
    IncludedControl.Builder entry =
        IncludedControl.builder()
            .control(target)
            .status(status())
            .justification(texts(SoaEntry::justification, sources))
            .description(texts(MergedDecision::description, in()))
            .responsible(common(applicable(), ApplicableControl::responsible));
    for (ApplicableControl part : applicable()) {
      entry
          .addAllReasons(part.reasons())
          .addAllRisks(part.risks())
          .addAllRequirements(part.requirements())
          .addAllDocuments(part.documents());
    }
    ApplicableControl merged = entry.build();
    Optional<PartyId> provider = operators().iterator().next();
    return hasSeveralOperators() || provider.isEmpty()
        ? merged
        : InheritedControl.builder().from(merged).provider(provider.orElseThrow()).build();
  }

  private static Optional<String> description(SoaEntry entry) {
    return entry instanceof ApplicableControl applicable
        ? applicable.description()
        : Optional.empty();
  }

  private SoaEntry excluded() {
    List<ExcludedControl> parts =
        out().stream().map(source -> (ExcludedControl) source.entry().orElseThrow()).toList();
    ExcludedControl first = parts.get(0);
    boolean oneReason =
        parts.stream()
            .allMatch(
                part ->
                    part.reason() == first.reason()
                        && part.obviatedBy().equals(first.obviatedBy()));
    ExcludedControl.Builder entry =
        ExcludedControl.builder()
            .control(target)
            .reason(oneReason ? first.reason() : ExclusionReason.OTHER)
            .justification(texts(SoaEntry::justification, sources));
    return oneReason ? entry.obviatedBy(first.obviatedBy()).build() : entry.build();
  }

  /** The texts of those sources, each with its source where there are several. */
  private Optional<String> texts(
      Function<SoaEntry, Optional<String>> text, Collection<Source> among) {
    List<MigrationWords.Labelled> texts = new ArrayList<>();
    for (Source source : among) {
      source
          .entry()
          .flatMap(text)
          .filter(it -> !it.isBlank())
          .ifPresent(it -> texts.add(new MigrationWords.Labelled(source.control(), it)));
    }
    return MigrationWords.labelled(texts, sources.size() > 1);
  }

  /** What is the same for all; empty if it differs or some say nothing. */
  private static <E, V> Optional<V> common(
      Collection<? extends E> elements, Function<? super E, Optional<V>> value) {
    ImmutableSet<Optional<V>> values =
        elements.stream().map(value).collect(ImmutableSet.toImmutableSet());
    return values.size() == 1 ? values.iterator().next() : Optional.empty();
  }

  /** How far the new control is in place; empty if nobody has said so of what it carries on. */
  Optional<ControlImplementation> implementation(LocalDate day) {
    ImmutableList<Source> among = in().isEmpty() ? sources : in();
    List<ControlImplementation> known =
        among.stream().flatMap(source -> source.implementation().stream()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (sources.size() == 1) {
      ControlImplementation only = known.get(0).withControl(target);
      return Optional.of(sources.get(0).isExact() ? only : only.withStatus(lowered(only.status())));
    }
    ImplementationStatus status =
        in().isEmpty()
            ? known.stream()
                .map(it -> lowered(it.statusOn(day)))
                .reduce(ImplementationStatus::orMoreRestrictive)
                .orElseThrow()
            : status();
    ControlImplementation.Builder all =
        ControlImplementation.builder()
            .control(target)
            .status(status)
            .responsible(common(known, ControlImplementation::responsible))
            .provider(common(known, ControlImplementation::provider))
            .key(known.stream().anyMatch(ControlImplementation::key))
            .startedOn(common(known, ControlImplementation::startedOn))
            .implementedOn(common(known, ControlImplementation::implementedOn))
            .validUntil(
                known.stream().flatMap(it -> it.validUntil().stream()).min(LocalDate::compareTo))
            .description(descriptions(among));
    for (ControlImplementation part : known) {
      all.addAllEvidence(part.evidence())
          .addAllConcepts(part.concepts())
          .addAllPurposes(part.purposes());
    }
    return Optional.of(all.build());
  }

  private static ImplementationStatus lowered(ImplementationStatus status) {
    return status.isInPlace() ? ImplementationStatus.NOT_VERIFIED : status;
  }

  private Optional<String> descriptions(Collection<Source> among) {
    return MigrationWords.labelled(
        among.stream()
            .flatMap(
                source ->
                    source.implementation().flatMap(ControlImplementation::description).stream()
                        .map(it -> new MigrationWords.Labelled(source.control(), it)))
            .toList(),
        sources.size() > 1);
  }
}
