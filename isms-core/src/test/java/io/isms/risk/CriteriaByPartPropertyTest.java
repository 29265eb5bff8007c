package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.isms.context.AssetInventory;
import io.isms.standard.Edition;
import io.isms.testing.RiskDomain;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RiskDomain.class)
@Domain(DomainContext.Global.class)
class CriteriaByPartPropertyTest {
  /** The same with every value that no criteria name left out. */
  private static RiskProfile seenBy(CriteriaByPart byPart, RiskProfile profile) {
    return RiskProfile.builder()
        .assetKinds(
            profile.assetKinds().stream()
                .filter(it -> byPart.parts().stream().anyMatch(p -> p.assetKinds().contains(it)))
                .toList())
        .categories(
            profile.categories().stream()
                .filter(it -> byPart.parts().stream().anyMatch(p -> p.categories().contains(it)))
                .toList())
        .scopeParts(
            profile.scopeParts().stream()
                .filter(it -> byPart.parts().stream().anyMatch(p -> p.scopeParts().contains(it)))
                .toList())
        .build();
  }

  private static boolean isSimple(RiskProfile profile) {
    return profile.assetKinds().size() <= 1
        && profile.categories().size() <= 1
        && profile.scopeParts().size() <= 1;
  }

  @Property(tries = 200)
  void everySimpleProfileIsAGapAnOverlapOrHasOneCriteria(
      @ForAll CriteriaByPart byPart, @ForAll RiskProfile profile) {
    RiskProfile seen = seenBy(byPart, profile);
    assertEquals(byPart.applyingTo(profile), byPart.applyingTo(seen));
    if (isSimple(seen)) {
      int applying = byPart.applyingTo(profile).size();
      assertEquals(applying == 0, byPart.gaps().contains(seen));
      assertEquals(applying > 1, byPart.overlaps().contains(seen));
    }
  }

  @Property(tries = 200)
  void theOrderOfTheCriteriaDoesNotMatter(@ForAll CriteriaByPart byPart) {
    assertEquals(byPart, CriteriaByPart.builder().parts(Lists.reverse(byPart.parts())).build());
  }

  @Property(tries = 200)
  void eachRiskHasOneCriteriaOrOneFinding(
      @ForAll CriteriaByPart byPart, @ForAll RiskRegister register) {
    Set<String> found = new TreeSet<>();
    byPart
        .findings(register, AssetInventory.EMPTY, Edition.E2022)
        .forEach(finding -> assertTrue(found.add(finding.subject())));
    Iterable<Risk> assigned =
        Iterables.concat(
            byPart.byName().keySet().stream()
                .map(name -> byPart.registerOf(name, register, AssetInventory.EMPTY).risks())
                .toList());
    ImmutableSet.Builder<String> once = ImmutableSet.builder();
    assigned.forEach(risk -> once.add(risk.id().value()));
    assertEquals(once.build().size(), Iterables.size(assigned));
    for (Risk risk : register.risks()) {
      assertEquals(!found.contains(risk.id().value()), once.build().contains(risk.id().value()));
    }
  }
}
