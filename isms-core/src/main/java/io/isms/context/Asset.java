package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.References;
import io.isms.common.Referred;
import io.isms.common.Referring;
import io.isms.common.ScaledLevel;
import io.isms.common.SecurityProperty;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Something of value to the organization. */
@Value.Immutable
@SourceClause(value = "6.1.2 c)", edition2005 = "4.2.1 d) 1)")
public interface Asset extends Referring, WithAsset {
  /** The id. */
  AssetId id();

  /** The name. */
  String name();

  /** What kind of thing it is. */
  AssetKind kind();

  /** Who answers for its protection; empty is a gap that a check reports. */
  Optional<PartyId> owner();

  /**
   * What the loss of each property would weigh, as codes of the consequence scale; a property
   * without an entry has not been valued.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<SecurityProperty, LevelCode> valuation();

  /** The assets that this one needs in order to work. */
  @Value.NaturalOrder
  ImmutableSortedSet<AssetId> dependsOn();

  /**
   * By how many levels a consequence is less grave for an asset that this one needs only in part, 1
   * or more; an asset of {@link #dependsOn} without an entry takes it in full.
   */
  @Value.NaturalOrder
  ImmutableSortedMap<AssetId, Integer> attenuation();

  /** Where it is; empty if that does not matter. */
  Optional<String> location();

  /** Whether it lies inside the scope. Defaults to true. */
  @Value.Default
  default boolean inScope() {
    return true;
  }

  /**
   * Checks that the name is not blank, that the asset does not depend on itself, and that only a
   * dependency attenuates, by 1 or more.
   */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid asset %s: name is blank", id());
    checkArgument(
        !dependsOn().contains(id()), "Invalid asset %s: dependsOn itself (expected: others)", id());
    attenuation()
        .forEach(
            (needed, steps) -> {
              checkArgument(
                  dependsOn().contains(needed),
                  "Invalid asset %s: attenuation of %s (expected: of one of dependsOn %s)",
                  id(),
                  needed,
                  dependsOn());
              checkArgument(
                  steps >= 1,
                  "Invalid asset %s: attenuation %s of %s (expected: 1 or more)",
                  id(),
                  steps,
                  needed);
            });
  }

  @Override
  @Value.Lazy
  default Referred refersTo() {
    return Referred.by(
        id(),
        Iterables.concat(
            References.idsIn(this),
            Collections2.transform(valuation().values(), ScaledLevel::consequence)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Asset}. */
  final class Builder extends ImmutableAsset.Builder {
    Builder() {}
  }
}
