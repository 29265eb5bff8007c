package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.common.Elements;
import io.isms.common.ObjectiveId;
import io.isms.common.PolicyId;
import io.isms.conformity.example.ConformingIsms;
import io.isms.leadership.Policy;
import io.isms.planning.Objective;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Nothing is above itself, and everything hangs from something at the top. */
class HierarchyPropertyTest {
  private static final int SIZE = 6;

  /** For each of six, the one above it; itself where there is none. */
  @Provide
  Arbitrary<List<Integer>> above() {
    return Arbitraries.integers().between(0, SIZE - 1).list().ofSize(SIZE);
  }

  @Provide
  Arbitrary<Edition> later() {
    return Arbitraries.of(Edition.E2013, Edition.E2022);
  }

  /** Those that lead back to themselves. */
  private static Set<Integer> inCycles(List<Integer> above) {
    return IntStream.range(0, SIZE)
        .filter(
            start -> {
              int at = start;
              for (int step = 0; step < SIZE && above.get(at) != at; step++) {
                at = above.get(at);
                if (at == start) {
                  return true;
                }
              }
              return false;
            })
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Those from which no way leads to one that has nothing above it. */
  private static Set<Integer> rootless(List<Integer> above) {
    return IntStream.range(0, SIZE)
        .filter(
            start -> {
              int at = start;
              for (int step = 0; step < SIZE; step++) {
                at = above.get(at);
              }
              return above.get(at) != at;
            })
        .boxed()
        .collect(Collectors.toSet());
  }

  private static Set<String> named(String prefix, Set<Integer> numbers) {
    return numbers.stream().map(it -> prefix + it).collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 100)
  @Tag("G27")
  void exactlyThePoliciesThatAreAboveThemselvesAreFound(
      @ForAll("later") Edition edition, @ForAll("above") List<Integer> above) {
    Isms isms = ConformingIsms.of(edition);
    Policy policy =
        Elements.get("policy", isms.leadership().policiesById(), PolicyId.of("POL-ACCESS"));
    List<Policy> all = new ArrayList<>(isms.leadership().policies());
    for (int i = 0; i < SIZE; i++) {
      Policy.Builder one = Policy.builder().from(policy).id(PolicyId.of("POL-" + i));
      one.parents(above.get(i) == i ? Set.of() : Set.of(PolicyId.of("POL-" + above.get(i))));
      all.add(one.build());
    }

    assertEquals(
        named("POL-", inCycles(above)),
        RuleRuns.subjects("PFW-02", isms.withLeadership(isms.leadership().withPolicies(all))));
  }

  @Property(tries = 100)
  @Tag("G27")
  void exactlyTheObjectivesThatHangFromNoneAtTheTopAreFound(
      @ForAll("later") Edition edition, @ForAll("above") List<Integer> above) {
    Isms isms = ConformingIsms.of(edition);
    Objective objective = isms.planning().objectives().get(0);
    List<Objective> all = new ArrayList<>(isms.planning().objectives());
    for (int i = 0; i < SIZE; i++) {
      all.add(
          Objective.builder()
              .from(objective)
              .id(ObjectiveId.of("O-" + (i + 10)))
              .parent(
                  above.get(i) == i
                      ? Optional.empty()
                      : Optional.of(ObjectiveId.of("O-" + (above.get(i) + 10))))
              .build());
    }

    assertEquals(
        named("O-1", rootless(above)),
        RuleRuns.subjects("OBJ-11", isms.withPlanning(isms.planning().withObjectives(all))));
  }
}
