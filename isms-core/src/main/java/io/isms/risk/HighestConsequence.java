package io.isms.risk;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.SecurityProperty;
import io.isms.standard.SourceClause;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The worst case: the highest of all consequences judged counts, whether asked for or not. The
 * usual rule.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface HighestConsequence extends ConsequenceRule, WithHighestConsequence {
  /** The name of the rule in the derivation of what it yields. */
  String NAME = "highest-consequence";

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<SecurityProperty> askedProperties();

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<ImpactArea> askedAreas();

  @Override
  default Rating combine(RiskEstimate estimate, Scale scale) {
    JudgedConsequences judged = new JudgedConsequences(estimate, scale);
    return judged
        .missing(this)
        .<Rating>map(unrated -> unrated)
        .orElseGet(
            () -> {
              Level highest =
                  judged.levels().values().stream()
                      .max(Comparator.comparing(Level::rank))
                      .orElseThrow();
              String step = String.format("consequence %s: highest of %s", highest.label(), judged);
              return judged.rated(NAME, highest, Optional.empty(), step);
            });
  }

  /** Does nothing: the rule goes with every scale. */
  @Override
  default void checkFits(Scale scale) {}

  /** The worst case over those areas, each of which has to be judged. */
  static HighestConsequence of(ImpactArea... areas) {
    return builder().addAskedAreas(areas).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HighestConsequence}. */
  final class Builder extends ImmutableHighestConsequence.Builder {
    Builder() {}
  }
}
