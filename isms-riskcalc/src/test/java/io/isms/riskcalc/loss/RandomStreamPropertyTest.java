package io.isms.riskcalc.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RandomStreamPropertyTest {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  @Property(tries = 100)
  void withTheStepOfTheJdkTheNumbersAreThoseOfTheJdk(@ForAll long seed) {
    RandomStream stream = RandomStream.of(seed, GOLDEN_GAMMA);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 50; i++) {
      assertEquals(random.nextLong(), stream.nextLong());
    }
  }

  @Property(tries = 200)
  void aNumberAheadIsTheOneThatComesInOrder(
      @ForAll long first,
      @ForAll long second,
      @ForAll @IntRange(max = 2_000) int skipped,
      @ForAll @IntRange(max = 2_000) int place) {
    RandomStream ahead = RandomStream.of(first, second);
    ahead.skip(skipped);
    RandomStream ordered = RandomStream.of(first, second);
    for (int i = 0; i < skipped + place; i++) {
      ordered.nextLong();
    }
    double number = ahead.at(place);
    assertEquals(ordered.nextDouble(), number);
    assertEquals(number, ahead.at(place));
  }

  /** A step of few changes from bit to bit would give numbers of a pattern. */
  @Example
  void aStepThatHardlyChangesTheCountIsAlternated() {
    RandomStream stream = RandomStream.of(0, 0);
    assertEquals(RandomStream.mixed(0xaaaaaaaaaaaaaaabL), stream.nextLong());
    assertEquals(RandomStream.mixed(GOLDEN_GAMMA), RandomStream.of(0, GOLDEN_GAMMA - 1).nextLong());
  }
}
