package io.isms.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.PartyId;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Who the organization is, where its management system reaches, and what it has to protect. */
@Value.Immutable
@SourceClause(value = "4", edition2005 = "4.2.1 a)")
public interface IsmsContext extends WithIsmsContext {
  /** Nothing stated yet. */
  IsmsContext EMPTY = builder().build();

  /** The organization; empty if not stated. */
  Optional<Organization> organization();

  /** The scope in force; empty if not determined. */
  Optional<Scope> scope();

  /** Those who own, decide or do something, in the order of their ids. */
  ImmutableList<Party> parties();

  /** The assets, in the order of their ids. */
  ImmutableList<Asset> assets();

  /** The security requirements, in the order of their ids. */
  ImmutableList<SecurityRequirement> requirements();

  /** The assets as an inventory that can be asked what needs what. */
  @Value.Lazy
  default AssetInventory inventory() {
    return AssetInventory.of(assets());
  }

  /** The parties by id. */
  @Value.Lazy
  default ImmutableSortedMap<PartyId, Party> partiesById() {
    return Elements.byId("party", parties(), Party::id);
  }

  /** The requirements by id. */
  @Value.Lazy
  default ImmutableSortedMap<RequirementId, SecurityRequirement> requirementsById() {
    return Elements.byId("requirement", requirements(), SecurityRequirement::id);
  }

  /** Brings everything into the order of the ids; an id that occurs twice is refused. */
  @Value.Check
  default IsmsContext check() {
    partiesById();
    requirementsById();
    boolean sorted =
        Elements.inOrder(parties(), Party::id)
            && inventory().assets().equals(assets())
            && Elements.inOrder(requirements(), SecurityRequirement::id);
    return sorted
        ? this
        : builder()
            .from(this)
            .parties(Elements.sorted(parties(), Party::id))
            .assets(inventory().assets())
            .requirements(Elements.sorted(requirements(), SecurityRequirement::id))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("context", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IsmsContext}. */
  final class Builder extends ImmutableIsmsContext.Builder {
    Builder() {}
  }
}
