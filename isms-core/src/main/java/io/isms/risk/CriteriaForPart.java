package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.context.AssetKind;
import io.isms.standard.SourceClause;
import java.util.Collection;
import java.util.Collections;
import org.immutables.value.Value;

/**
 * Criteria for a part of the risks: those of some parts of the scope, of some categories, or to
 * assets of some kinds. What is left empty does not matter.
 */
@Value.Immutable
@SourceClause("6.1.2 a)")
public interface CriteriaForPart extends WithCriteriaForPart {
  /** What they are called, such as {@code plant}. */
  String name();

  /** The kinds of assets; a risk that affects one of them is meant. Empty for any or none. */
  @Value.NaturalOrder
  ImmutableSortedSet<AssetKind> assetKinds();

  /** The categories; a risk in one of them is meant. Empty for any or none. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskCategory> categories();

  /** The parts of the scope; a risk that belongs to one of them is meant. Empty for any or none. */
  @Value.NaturalOrder
  ImmutableSortedSet<ScopePart> scopeParts();

  /** The criteria. */
  RiskCriteria criteria();

  /** Whether a risk of that profile is meant. */
  default boolean appliesTo(RiskProfile profile) {
    return meets(assetKinds(), profile.assetKinds())
        && meets(categories(), profile.categories())
        && meets(scopeParts(), profile.scopeParts());
  }

  private static boolean meets(Collection<?> asked, Collection<?> present) {
    return asked.isEmpty() || !Collections.disjoint(asked, present);
  }

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid criteria for a part: name is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CriteriaForPart}. */
  final class Builder extends ImmutableCriteriaForPart.Builder {
    Builder() {}
  }
}
