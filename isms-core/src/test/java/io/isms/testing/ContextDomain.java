package io.isms.testing;

import com.google.common.collect.ImmutableList;
import io.isms.common.PartyId;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetInventory;
import io.isms.context.AssetKind;
import io.isms.context.IsmsContext;
import io.isms.context.Organization;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.context.RequirementId;
import io.isms.context.RequirementKind;
import io.isms.context.Scope;
import io.isms.context.ScopeDimension;
import io.isms.context.ScopeExclusion;
import io.isms.context.ScopeExtent;
import io.isms.context.SecurityRequirement;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of the package {@code context}. */
public final class ContextDomain extends DomainContextBase {
  /** Ids of assets. */
  @Provide
  public static Arbitrary<AssetId> assetId() {
    return Samples.idText("A-").map(AssetId::of);
  }

  /** Ids of requirements. */
  @Provide
  public static Arbitrary<RequirementId> requirementId() {
    return Samples.idText("REQ-").map(RequirementId::of);
  }

  /** Parties. */
  @Provide
  public static Arbitrary<Party> party() {
    return CommonDomain.partyId().flatMap(ContextDomain::partyOf);
  }

  /** Parties of that id. */
  public static Arbitrary<Party> partyOf(PartyId id) {
    return Combinators.combine(Samples.text(), Arbitraries.of(PartyKind.values()))
        .as((name, kind) -> Party.builder().id(id).name(name).kind(kind).build());
  }

  /** Requirements. */
  @Provide
  public static Arbitrary<SecurityRequirement> securityRequirement() {
    return requirementId().flatMap(ContextDomain::requirementOf);
  }

  /** Requirements of that id. */
  public static Arbitrary<SecurityRequirement> requirementOf(RequirementId id) {
    return Combinators.combine(
            Arbitraries.of(RequirementKind.values()), Samples.text(), Samples.text())
        .as(
            (kind, source, text) ->
                SecurityRequirement.builder().id(id).kind(kind).source(source).text(text).build());
  }

  /** Organizations. */
  @Provide
  public static Arbitrary<Organization> organization() {
    return Combinators.combine(Samples.text(), Samples.anyText().optional())
        .as((name, purpose) -> Organization.builder().name(name).purpose(purpose).build());
  }

  /** Scopes. */
  @Provide
  public static Arbitrary<Scope> scope() {
    return Builders.withBuilder(Scope::builder)
        .use(Arbitraries.integers().between(1, 30))
        .in(Scope.Builder::version)
        .use(Samples.text())
        .in(Scope.Builder::statement)
        .use(Samples.map(List.of(ScopeDimension.values()), scopeExtent()))
        .in(Scope.Builder::dimensions)
        .use(scopeExclusion().list().ofMaxSize(2))
        .in(Scope.Builder::exclusions)
        .build(Scope.Builder::build);
  }

  /** Extents along one dimension. */
  @Provide
  public static Arbitrary<ScopeExtent> scopeExtent() {
    return Builders.withBuilder(ScopeExtent::builder)
        .use(Samples.text())
        .in(ScopeExtent.Builder::description)
        .use(Samples.anyText().list().ofMaxSize(2))
        .in(ScopeExtent.Builder::included)
        .use(Samples.anyText().list().ofMaxSize(2))
        .in(ScopeExtent.Builder::boundaries)
        .use(Samples.anyText().list().ofMaxSize(2))
        .in(ScopeExtent.Builder::interfaces)
        .build(ScopeExtent.Builder::build);
  }

  /** Things left outside the scope. */
  @Provide
  public static Arbitrary<ScopeExclusion> scopeExclusion() {
    return Builders.withBuilder(ScopeExclusion::builder)
        .use(Samples.text())
        .in(ScopeExclusion.Builder::item)
        .use(Arbitraries.of(ScopeDimension.values()))
        .in(ScopeExclusion.Builder::dimension)
        .use(Samples.text())
        .in(ScopeExclusion.Builder::justification)
        .build(ScopeExclusion.Builder::build);
  }

  /** Assets. */
  @Provide
  public static Arbitrary<Asset> asset() {
    return Known.any().flatMap(known -> known.assetId().flatMap(id -> assetOf(known, id)));
  }

  /** Assets of that id, which may depend on the others that are known, also in cycles. */
  public static Arbitrary<Asset> assetOf(Known known, AssetId id) {
    ImmutableList<AssetId> others =
        known.assets().stream()
            .filter(other -> !other.equals(id))
            .collect(ImmutableList.toImmutableList());
    return Builders.withBuilder(() -> Asset.builder().id(id))
        .use(Samples.text())
        .in(Asset.Builder::name)
        .use(Arbitraries.of(AssetKind.values()))
        .in(Asset.Builder::kind)
        .use(known.partyId().optional())
        .in(Asset.Builder::owner)
        .use(Samples.map(CommonDomain.properties(), Known.codeOf(known.criteria().consequence())))
        .in(Asset.Builder::valuation)
        .use(Samples.some(others))
        .in(Asset.Builder::dependsOn)
        .use(Samples.anyText().optional())
        .in(Asset.Builder::location)
        .use(Arbitraries.of(true, false))
        .withProbability(0.5)
        .in(Asset.Builder::inScope)
        .build(Asset.Builder::build)
        .flatMap(
            asset ->
                Samples.map(asset.dependsOn(), Arbitraries.integers().between(1, 3))
                    .map(asset::withAttenuation));
  }

  /** Inventories, empty ones and such with cycles among them. */
  @Provide
  public static Arbitrary<AssetInventory> assetInventory() {
    return Known.any()
        .flatMap(
            known ->
                Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.just(AssetInventory.EMPTY)),
                    Tuple.of(
                        9,
                        Samples.forEach(known.assets(), id -> assetOf(known, id))
                            .map(AssetInventory::of))));
  }

  /** Contexts. */
  @Provide
  public static Arbitrary<IsmsContext> ismsContext() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(IsmsContext.EMPTY)),
        Tuple.of(9, Known.any().flatMap(ContextDomain::contexts)));
  }

  /** Contexts that hold all parties, assets and requirements known. */
  public static Arbitrary<IsmsContext> contexts(Known known) {
    return Builders.withBuilder(IsmsContext::builder)
        .use(organization().optional())
        .in(IsmsContext.Builder::organization)
        .use(scope().optional())
        .in(IsmsContext.Builder::scope)
        .use(Samples.forEach(known.parties(), ContextDomain::partyOf))
        .in(IsmsContext.Builder::parties)
        .use(Samples.forEach(known.assets(), id -> assetOf(known, id)))
        .in(IsmsContext.Builder::assets)
        .use(Samples.forEach(known.requirements(), ContextDomain::requirementOf))
        .in(IsmsContext.Builder::requirements)
        .build(IsmsContext.Builder::build);
  }
}
