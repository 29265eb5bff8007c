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

  /** The issues, in the order of their ids. */
  ImmutableList<Issue> issues();

  /** The looks at the surroundings and the inside, the oldest first. */
  ImmutableList<ContextReview> contextReviews();

  /** Which of the parties are interested parties, in the order of their ids. */
  ImmutableList<InterestedParty> interestedParties();

  /** Whether climate change is an issue; empty as long as nobody has decided. */
  Optional<ClimateDetermination> climate();

  /** What information goes between systems, in the order of the sending systems. */
  ImmutableList<InformationFlow> informationFlows();

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

  /** The issues by id. */
  @Value.Lazy
  default ImmutableSortedMap<IssueId, Issue> issuesById() {
    return Elements.byId("issue", issues(), Issue::id);
  }

  /** The interested parties by the id of the party. */
  @Value.Lazy
  default ImmutableSortedMap<PartyId, InterestedParty> interestedPartiesByParty() {
    return Elements.byId("interested party", interestedParties(), InterestedParty::party);
  }

  /** Brings everything into the order of the ids; an id that occurs twice is refused. */
  @Value.Check
  default IsmsContext check() {
    partiesById();
    requirementsById();
    issuesById();
    interestedPartiesByParty();
    boolean sorted =
        Elements.inOrder(parties(), Party::id)
            && inventory().assets().equals(assets())
            && Elements.inOrder(requirements(), SecurityRequirement::id)
            && Elements.inOrder(issues(), Issue::id)
            && Elements.inOrder(contextReviews(), ContextReview::on)
            && Elements.inOrder(interestedParties(), InterestedParty::party)
            && Elements.inOrder(informationFlows(), InformationFlow::sender);
    return sorted
        ? this
        : builder()
            .from(this)
            .parties(Elements.sorted(parties(), Party::id))
            .assets(inventory().assets())
            .requirements(Elements.sorted(requirements(), SecurityRequirement::id))
            .issues(Elements.sorted(issues(), Issue::id))
            .contextReviews(Elements.sorted(contextReviews(), ContextReview::on))
            .interestedParties(Elements.sorted(interestedParties(), InterestedParty::party))
            .informationFlows(Elements.sorted(informationFlows(), InformationFlow::sender))
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
