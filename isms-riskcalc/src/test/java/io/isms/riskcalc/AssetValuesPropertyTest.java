package io.isms.riskcalc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetInventory;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import io.isms.risk.ValuePropagation;
import io.isms.standard.Edition;
import io.isms.testing.ContextDomain;
import io.isms.testing.Known;
import io.isms.testing.RiskDomain;
import io.isms.testing.Samples;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssetValuesPropertyTest {
  private static final SecurityProperty PROPERTY = SecurityProperty.AVAILABILITY;

  /** An inventory with criteria by whose scale its assets are valued. */
  record Case(AssetInventory inventory, RiskCriteria criteria) {
    Optional<Integer> place(AssetId id) {
      return place(AssetValues.of(inventory, criteria).valueOf(id, PROPERTY));
    }

    Optional<Integer> place(Rating rating) {
      Scale scale = criteria.consequence();
      return rating.findLevel().map(Level::code).map(code -> scale.indexOf(scale.getLevel(code)));
    }

    Optional<Integer> own(AssetId id) {
      Scale scale = criteria.consequence();
      return Optional.ofNullable(inventory.getAsset(id).valuation().get(PROPERTY))
          .map(code -> scale.indexOf(scale.getLevel(code)));
    }

    /** The least that is lost from one asset to another, by trying all ways without a loop. */
    Optional<Integer> lost(AssetId from, AssetId to, Set<AssetId> passed) {
      if (from.equals(to)) {
        return Optional.of(0);
      }
      Optional<Integer> least = Optional.empty();
      Asset asset = inventory.getAsset(from);
      for (AssetId next : asset.dependsOn()) {
        if (!passed.contains(next)) {
          TreeSet<AssetId> more = new TreeSet<>(passed);
          more.add(next);
          Optional<Integer> further =
              lost(next, to, more).map(it -> it + asset.attenuation().getOrDefault(next, 0));
          if (further.isPresent() && least.map(it -> it > further.orElseThrow()).orElse(true)) {
            least = further;
          }
        }
      }
      return least;
    }

    /** The value by its definition; empty if something is unknown. */
    Optional<Integer> expected(AssetId to) {
      Map<AssetId, Integer> brought = new TreeMap<>();
      boolean unknown = false;
      for (AssetId from : inventory.byId().keySet()) {
        Optional<Integer> lost = lost(from, to, Set.of(from));
        if (lost.isPresent()) {
          unknown |= !isKnown(from);
          own(from).ifPresent(place -> brought.put(from, Math.max(0, place - lost.orElseThrow())));
        }
      }
      if (unknown) {
        return Optional.empty();
      }
      int highest = brought.values().stream().mapToInt(it -> it).max().orElseThrow();
      long bringers = brought.values().stream().filter(it -> it == highest).count();
      boolean raised =
          criteria
              .valuePropagation()
              .flatMap(ValuePropagation::raisedFrom)
              .map(from -> bringers >= from)
              .orElse(false);
      int top = criteria.consequence().levels().size() - 1;
      return Optional.of(Math.min(top, raised ? highest + 1 : highest));
    }

    private boolean isKnown(AssetId id) {
      return inventory.byId().keySet().stream()
          .anyMatch(from -> own(from).isPresent() && lost(from, id, Set.of(from)).isPresent());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Known.any()
        .flatMap(
            known ->
                Combinators.combine(
                        Samples.forEach(known.assets(), id -> ContextDomain.assetOf(known, id)),
                        RiskDomain.valuePropagation())
                    .as(
                        (assets, propagation) ->
                            new Case(
                                AssetInventory.of(assets),
                                known.criteria().withValuePropagation(propagation))));
  }

  @Property(tries = 200)
  void isWhatTheDefinitionSays(@ForAll("cases") Case any) {
    for (AssetId id : any.inventory().byId().keySet()) {
      assertEquals(any.expected(id), any.place(id));
    }
  }

  @Property(tries = 100)
  void withoutPropagationEachAssetKeepsItsOwn(@ForAll("cases") Case any) {
    Case own = new Case(any.inventory(), any.criteria().withValuePropagation(Optional.empty()));
    for (AssetId id : any.inventory().byId().keySet()) {
      assertEquals(own.own(id), own.place(id));
    }
  }

  @Property(tries = 100)
  void isNeverBelowTheOwnValue(@ForAll("cases") Case any) {
    for (AssetId id : any.inventory().byId().keySet()) {
      any.own(id)
          .ifPresent(own -> assertTrue(any.place(id).map(place -> place >= own).orElse(true)));
    }
  }

  @Property(tries = 100)
  void aHigherValueNeverLowersAnother(@ForAll("cases") Case any) {
    LevelCode top = any.criteria().consequence().highest().code();
    for (Asset raised : any.inventory().assets()) {
      if (any.own(raised.id()).isPresent()) {
        Map<SecurityProperty, LevelCode> valuation = new HashMap<>(raised.valuation());
        valuation.put(PROPERTY, top);
        Case after =
            new Case(
                AssetInventory.of(
                    any.inventory().assets().stream()
                        .map(
                            asset ->
                                asset.id().equals(raised.id())
                                    ? asset.withValuation(valuation)
                                    : asset)
                        .toList()),
                any.criteria());
        for (AssetId id : any.inventory().byId().keySet()) {
          Optional<Integer> before = any.place(id);
          assertEquals(before.isPresent(), after.place(id).isPresent());
          before.ifPresent(place -> assertTrue(after.place(id).orElseThrow() >= place));
        }
      }
    }
  }

  @Property(tries = 100)
  void theDerivationBeginsAtTheAssetThatItNames(@ForAll("cases") Case any) {
    AssetValues values = AssetValues.of(any.inventory(), any.criteria());
    for (AssetId id : any.inventory().byId().keySet()) {
      if (values.valueOf(id, PROPERTY) instanceof RatedLevel rated) {
        AssetId from = AssetId.of(rated.derivation().inputs().getOrDefault("from", ""));
        assertTrue(any.own(from).isPresent());
        assertTrue(any.lost(from, id, Set.of(from)).isPresent());
      }
    }
    assertEquals(any.inventory().cycles().size(), values.findings(Edition.E2022).size());
  }
}
