package io.isms.riskcalc;

import static io.isms.riskcalc.Fixtures.ASSESSOR;
import static io.isms.riskcalc.Fixtures.BACKUP;
import static io.isms.riskcalc.Fixtures.OWN;
import static io.isms.riskcalc.Fixtures.PATCHING;
import static io.isms.riskcalc.Fixtures.estimate;
import static io.isms.riskcalc.Fixtures.modify;
import static io.isms.riskcalc.Fixtures.throughPaths;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.isms.control.ControlRegister;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.VulnerabilityId;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class ResidualRisksPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Provide
  Arbitrary<Risk> risks() {
    Arbitrary<Integer> ranks = Arbitraries.integers().between(1, 5);
    return Combinators.combine(ranks, ranks, ranks)
        .as((l, c, a) -> throughPaths("R-1", estimate("L" + l, "C" + c, "C" + a), "V-1", "V-2"));
  }

  @Provide
  Arbitrary<List<ControlEffect>> effects() {
    return Combinators.combine(
            Arbitraries.of(BACKUP, PATCHING, OWN),
            Arbitraries.of(RiskFactor.class),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("", "V-1", "V-2"))
        .as(
            (control, on, steps, path) -> {
              ControlEffect effect =
                  steps == 0
                      ? ControlEffect.eliminating(control, on, "gone")
                      : ControlEffect.of(control, on, steps);
              return on == RiskFactor.LIKELIHOOD && !path.isEmpty()
                  ? effect.withVulnerability(VulnerabilityId.of(path))
                  : effect;
            })
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 300)
  @Tag("I10")
  @Tag("G15")
  void residualIsNeverAboveCurrent(
      @ForAll("risks") Risk risk, @ForAll("effects") List<ControlEffect> effects) {
    assertTrue(rank(expected(risk, effects)) <= rank(ASSESSOR.rate(risk.current())));
  }

  @Property(tries = 300)
  @Tag("G15")
  void oneMoreEffectNeverRaisesTheResidual(
      @ForAll("risks") Risk risk, @ForAll("effects") List<ControlEffect> effects) {
    for (int i = 1; i <= effects.size(); i++) {
      assertTrue(
          rank(expected(risk, effects.subList(0, i)))
              <= rank(expected(risk, effects.subList(0, i - 1))));
    }
  }

  @Property(tries = 300)
  void theOrderOfTheEffectsDoesNotMatter(
      @ForAll("risks") Risk risk, @ForAll("effects") List<ControlEffect> effects) {
    assertEquals(rank(expected(risk, effects)), rank(expected(risk, Lists.reverse(effects))));
  }

  @Property(tries = 300)
  void aControlOnOnePathLeavesAnotherAsItIs(
      @ForAll("risks") Risk risk, @ForAll("effects") List<ControlEffect> effects) {
    VulnerabilityId first = VulnerabilityId.of("V-1");
    List<ControlEffect> onFirstOnly =
        effects.stream()
            .filter(effect -> effect.vulnerability().map(first::equals).orElse(false))
            .toList();
    assertEquals(rank(ASSESSOR.rate(risk.current())), rank(expected(risk, onFirstOnly)));
  }

  @Property(tries = 300)
  void whereEverythingIsEliminatedTheLowestLevelRemains(
      @ForAll("risks") Risk risk,
      @ForAll("effects") List<ControlEffect> effects,
      @ForAll RiskFactor factor) {
    List<ControlEffect> all =
        Lists.newArrayList(
            Iterables.concat(effects, List.of(ControlEffect.eliminating(OWN, factor, "gone"))));
    assertEquals(ASSESSOR.criteria().levels().lowest().rank(), rank(expected(risk, all)));
  }

  @Property(tries = 300)
  void todayIsCurrentAsLongAsNothingIsInPlace(
      @ForAll("risks") Risk risk, @ForAll("effects") List<ControlEffect> effects) {
    Rating today =
        ResidualRisks.of(ASSESSOR, ControlRegister.EMPTY, DAY)
            .after(risk, modify("R-1", Iterables.toArray(effects, ControlEffect.class)))
            .orElseThrow()
            .today();
    assertEquals(rank(ASSESSOR.rate(risk.current())), rank(today));
  }

  @Property(tries = 300)
  @Tag("I9")
  void theDerivationReplays(
      @ForAll("risks") Risk risk, @ForAll("effects") List<ControlEffect> effects) {
    RatedLevel rated = assertInstanceOf(RatedLevel.class, expected(risk, effects));
    Assume.that(!rated.derivation().method().equals(ResidualRisks.ELIMINATED));
    assertEquals(rated.findLevel(), RiskMethods.installed().replay(rated.derivation()).findLevel());
  }

  private static Rating expected(Risk risk, List<ControlEffect> effects) {
    return effects.isEmpty()
        ? ASSESSOR.rate(risk.current())
        : ResidualRisks.of(ASSESSOR, ControlRegister.EMPTY, DAY)
            .after(risk, modify("R-1", Iterables.toArray(effects, ControlEffect.class)))
            .orElseThrow()
            .expected();
  }

  private static int rank(Rating rating) {
    return rating.findLevel().orElseThrow().rank();
  }
}
