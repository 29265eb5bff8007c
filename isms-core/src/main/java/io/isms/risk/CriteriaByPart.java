package io.isms.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.common.Elements;
import io.isms.common.Finding;
import io.isms.common.FindingKind;
import io.isms.common.Severity;
import io.isms.context.AssetInventory;
import io.isms.context.AssetKind;
import io.isms.standard.Edition;
import io.isms.standard.SourceClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Criteria that differ by part of the scope, category of risk or kind of asset. Each risk is to be
 * held against one of them: two that apply are an overlap, none is a gap.
 */
@Value.Immutable
@SourceClause("6.1.2 a)")
public interface CriteriaByPart extends WithCriteriaByPart {
  /** A risk has two criteria or more. */
  FindingKind OVERLAP = new FindingKind("CRITERIA-OVERLAP", Severity.MAJOR, "6.1.2 b)", "4.2.1 c)");

  /** A risk has no criteria. */
  FindingKind GAP = new FindingKind("CRITERIA-GAP", Severity.MAJOR, "6.1.2 e) 1)", "4.2.1 e) 4)");

  /** The criteria, in the order of their names. */
  ImmutableList<CriteriaForPart> parts();

  /** The criteria by name. */
  @Value.Lazy
  default ImmutableSortedMap<String, CriteriaForPart> byName() {
    return Elements.byId("criteria", parts(), CriteriaForPart::name);
  }

  /** All criteria that apply to a risk of that profile, in the order of their names. */
  default ImmutableList<CriteriaForPart> applyingTo(RiskProfile profile) {
    return parts().stream()
        .filter(part -> part.appliesTo(profile))
        .collect(ImmutableList.toImmutableList());
  }

  /** The one criteria that apply to a risk; empty if none or several do. */
  default Optional<CriteriaForPart> findCriteria(Risk risk, AssetInventory inventory) {
    ImmutableList<CriteriaForPart> applying = applyingTo(RiskProfile.of(risk, inventory));
    return applying.size() == 1 ? Optional.of(applying.get(0)) : Optional.empty();
  }

  /** The risks of a register to which the criteria of that name, and no others, apply. */
  default RiskRegister registerOf(String name, RiskRegister register, AssetInventory inventory) {
    Optional<CriteriaForPart> part = Optional.of(Elements.get("criteria", byName(), name));
    return register.withRisks(
        register.risks().stream()
            .filter(risk -> findCriteria(risk, inventory).equals(part))
            .toList());
  }

  /** The risks of a register that have no criteria or several, sorted. */
  default ImmutableList<Finding> findings(
      RiskRegister register, AssetInventory inventory, Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (Risk risk : register.risks()) {
      RiskProfile profile = RiskProfile.of(risk, inventory);
      ImmutableList<CriteriaForPart> applying = applyingTo(profile);
      if (applying.isEmpty()) {
        findings.add(
            GAP.about(
                edition,
                risk.id(),
                "no criteria apply to risk %s with %s (expected: one of %s)",
                risk.id(),
                profile.describe(),
                byName().keySet()));
      } else if (applying.size() > 1) {
        findings.add(
            OVERLAP.about(
                edition,
                risk.id(),
                "criteria %s apply to risk %s with %s (expected: one of them)",
                applying.stream().map(CriteriaForPart::name).collect(Collectors.joining(", ")),
                risk.id(),
                profile.describe()));
      }
    }
    return Finding.sorted(findings);
  }

  /**
   * The profiles to which two criteria or more would apply, among those with at most one kind of
   * asset, category and part of the scope. A risk with several of them can have further overlaps.
   */
  default ImmutableList<RiskProfile> overlaps() {
    return profiles()
        .filter(it -> applyingTo(it).size() > 1)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The profiles to which no criteria would apply, among those with at most one kind of asset,
   * category and part of the scope. What no criteria name counts as none: a profile without
   * category stands for all other categories too.
   */
  default ImmutableList<RiskProfile> gaps() {
    return profiles()
        .filter(it -> applyingTo(it).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** One profile for each way in which criteria can tell risks apart. */
  private Stream<RiskProfile> profiles() {
    List<ImmutableSortedSet<AssetKind>> kinds = choices(CriteriaForPart::assetKinds);
    List<ImmutableSortedSet<RiskCategory>> categories = choices(CriteriaForPart::categories);
    List<ImmutableSortedSet<ScopePart>> scopeParts = choices(CriteriaForPart::scopeParts);
    return kinds.stream()
        .flatMap(
            kind ->
                categories.stream()
                    .flatMap(
                        category ->
                            scopeParts.stream()
                                .map(
                                    part ->
                                        RiskProfile.builder()
                                            .assetKinds(kind)
                                            .categories(category)
                                            .scopeParts(part)
                                            .build())));
  }

  private <T extends Comparable<? super T>> List<ImmutableSortedSet<T>> choices(
      Function<CriteriaForPart, ImmutableSortedSet<T>> named) {
    return Stream.concat(
            Stream.of(ImmutableSortedSet.<T>of()),
            parts().stream()
                .flatMap(part -> named.apply(part).stream())
                .distinct()
                .sorted(Ordering.natural())
                .map(ImmutableSortedSet::of))
        .toList();
  }

  /** Brings the criteria into the order of their names; a name that occurs twice is refused. */
  @Value.Check
  default CriteriaByPart check() {
    byName();
    return Elements.inOrder(parts(), CriteriaForPart::name)
        ? this
        : builder().parts(Elements.sorted(parts(), CriteriaForPart::name)).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CriteriaByPart}. */
  final class Builder extends ImmutableCriteriaByPart.Builder {
    Builder() {}
  }
}
