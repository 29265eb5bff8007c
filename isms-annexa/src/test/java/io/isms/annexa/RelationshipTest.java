package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the relationships against what they mean: all subsets of four things, as bits. */
class RelationshipTest {
  private static final int ALL = 0b1111;

  private static Optional<Relationship> between(int one, int other) {
    if (one == other) {
      return Optional.of(Relationship.EQUAL);
    } else if ((one & other) == one) {
      return Optional.of(Relationship.SUBSET);
    } else if ((one & other) == other) {
      return Optional.of(Relationship.SUPERSET);
    }
    return (one & other) == 0 ? Optional.empty() : Optional.of(Relationship.INTERSECTS);
  }

  /** What the ends of a chain can be to each other; empty for nothing in common. */
  private static Set<Relationship> possible(
      Relationship first, Relationship second, List<int[]> apart) {
    Set<Relationship> ends = EnumSet.noneOf(Relationship.class);
    for (int a = 1; a <= ALL; a++) {
      for (int b = 1; b <= ALL; b++) {
        for (int c = 1; c <= ALL; c++) {
          if (between(a, b).equals(Optional.of(first))
              && between(b, c).equals(Optional.of(second))) {
            between(a, c).ifPresent(ends::add);
            if (between(a, c).isEmpty()) {
              apart.add(new int[] {a, b, c});
            }
          }
        }
      }
    }
    return ends;
  }

  @Test
  void theInverseIsWhatTheOtherSideSees() {
    for (int a = 1; a <= ALL; a++) {
      for (int b = 1; b <= ALL; b++) {
        assertEquals(between(b, a), between(a, b).map(Relationship::inverse));
      }
    }
  }

  @Test
  void aChainSaysNothingThatSetsDoNotBearOut() {
    for (Relationship first : Relationship.values()) {
      for (Relationship second : Relationship.values()) {
        List<int[]> apart = new ArrayList<>();
        Set<Relationship> possible = possible(first, second, apart);
        Relationship said = first.then(second);
        assertTrue(possible.contains(said), first + " then " + second);
        if (said != Relationship.INTERSECTS) {
          assertEquals(EnumSet.of(said), possible, first + " then " + second);
          assertTrue(apart.isEmpty(), first + " then " + second);
        }
      }
    }
  }

  @Test
  void aChainLeavesOutNothingThatFollows() {
    for (Relationship first : Relationship.values()) {
      for (Relationship second : Relationship.values()) {
        List<int[]> apart = new ArrayList<>();
        Set<Relationship> possible = possible(first, second, apart);
        if (possible.size() == 1 && apart.isEmpty()) {
          assertEquals(EnumSet.of(first.then(second)), possible, first + " then " + second);
        }
      }
    }
  }

  @Test
  void chainsCanBeReadFromBothEnds() {
    for (Relationship first : Relationship.values()) {
      for (Relationship second : Relationship.values()) {
        assertEquals(first.then(second).inverse(), second.inverse().then(first.inverse()));
      }
    }
  }
}
