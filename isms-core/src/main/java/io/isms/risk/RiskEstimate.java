package io.isms.risk;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.ScaledLevel;
import io.isms.common.SecurityProperty;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody judged about a risk: how likely it is, what the loss of each property would weigh
 * and where it would hurt. What is absent was not judged; it is never taken for low.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 d)", edition2005 = "4.2.1 e)")
public interface RiskEstimate extends WithRiskEstimate {
  /** Nothing judged at all. */
  RiskEstimate NONE = builder().build();

  /** The likelihood, as a code of the likelihood scale; empty if not judged. */
  Optional<LevelCode> likelihood();

  /**
   * The consequence of losing each property that the risk touches, as codes of the consequence
   * scale. The highest of them counts unless the criteria have another rule.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<SecurityProperty, LevelCode> consequences();

  /**
   * What the risk would weigh in each area of impact, as codes of the consequence scale. They count
   * by the rule of the criteria.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<ImpactArea, LevelCode> impacts();

  /** Further inputs that the method takes, by their name, as text that the method reads. */
  @Value.NaturalOrder
  ImmutableSortedMap<String, String> factors();

  /** Why it was judged so; empty if not written down. */
  Optional<String> rationale();

  /** Who judged; empty if not written down. */
  Optional<PartyId> estimatedBy();

  /**
   * The highest consequence of all properties; empty if none was judged.
   *
   * @throws IllegalArgumentException if a code is not on the scale
   */
  default Optional<Level> highestConsequence(Scale scale) {
    return consequences().values().stream()
        .map(scale::getLevel)
        .reduce((a, b) -> a.rank() >= b.rank() ? a : b);
  }

  /** The levels it names, each with the scale that it has to stand on. */
  default ImmutableSet<ScaledLevel> levels() {
    ImmutableSet.Builder<ScaledLevel> levels = ImmutableSet.builder();
    likelihood().map(ScaledLevel::likelihood).ifPresent(levels::add);
    consequences().values().forEach(level -> levels.add(ScaledLevel.consequence(level)));
    impacts().values().forEach(level -> levels.add(ScaledLevel.consequence(level)));
    return levels.build();
  }

  /** The estimate of a risk to one property, by the codes of likelihood and consequence. */
  static RiskEstimate of(String likelihood, SecurityProperty property, String consequence) {
    return builder()
        .likelihood(LevelCode.of(likelihood))
        .putConsequence(property, LevelCode.of(consequence))
        .build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskEstimate}. */
  final class Builder extends ImmutableRiskEstimate.Builder {
    Builder() {}
  }
}
