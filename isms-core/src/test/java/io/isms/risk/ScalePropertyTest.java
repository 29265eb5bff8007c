package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.testing.RiskDomain;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RiskDomain.class)
@Domain(DomainContext.Global.class)
class ScalePropertyTest {
  private static String disguised(String text, int how) {
    return switch (how) {
      case 0 -> text;
      case 1 -> " " + text.toUpperCase(Locale.ROOT) + "\t";
      case 2 -> text.toLowerCase(Locale.ROOT).replace(' ', '_');
      case 3 -> text.replaceAll("[ _-]", "");
      default -> text.replace(" ", " - ");
    };
  }

  @Property(tries = 200)
  void findsEachLevelByCodeAndLabelHoweverWritten(
      @ForAll Scale scale, @ForAll @IntRange(max = 4) int how) {
    for (Level level : scale.levels()) {
      assertEquals(level, scale.getLevel(level.code()));
      assertEquals(Optional.of(level), scale.findLevel(disguised(level.code().value(), how)));
      assertEquals(Optional.of(level), scale.findLevel(disguised(level.label(), how)));
    }
  }

  @Property(tries = 200)
  @Tag("G11")
  void findsEachLevelByItsRankUnlessThatNamesAnother(@ForAll Scale scale) {
    for (Level level : scale.levels()) {
      String rank = Integer.toString(level.rank());
      Optional<Level> byCodeOrLabel =
          scale.levels().stream()
              .filter(
                  other ->
                      other.code().value().equals(rank) || disguised(other.label(), 3).equals(rank))
              .findFirst();
      assertEquals(byCodeOrLabel.or(() -> Optional.of(level)), scale.findLevel(rank));
    }
  }

  @Property(tries = 200)
  void loweringMoreNeverEndsHigher(
      @ForAll Scale scale,
      @ForAll @IntRange(max = 8) int less,
      @ForAll @IntRange(max = 8) int more) {
    for (Level level : scale.levels()) {
      Level byLess = scale.lowered(level, less);
      Level byBoth = scale.lowered(level, less + more);
      assertTrue(byLess.rank() <= level.rank());
      assertTrue(byBoth.rank() <= byLess.rank());
      assertEquals(byBoth, scale.lowered(byLess, more));
    }
  }

  @Property(tries = 100)
  @Tag("I8")
  void aLevelAndAllLowerOnesAreDownwardClosed(@ForAll Scale scale) {
    for (Level level : scale.levels()) {
      assertEquals(
          scale.levels().stream().limit(scale.indexOf(level) + 1L).map(Level::code).toList(),
          scale.upTo(level.code().value()));
    }
  }

  @Property(tries = 100)
  void placesRiseWithRanks(@ForAll Scale scale) {
    for (int i = 0; i < scale.levels().size(); i++) {
      assertEquals(i, scale.indexOf(scale.levels().get(i)));
      assertTrue(scale.lowest().rank() <= scale.levels().get(i).rank());
      assertTrue(scale.highest().rank() >= scale.levels().get(i).rank());
    }
  }
}
