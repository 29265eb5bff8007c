package io.isms.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.testing.IsmsDomain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(IsmsDomain.class)
@Domain(DomainContext.Global.class)
class TraceabilityPropertyTest {
  /** The kinds from objective to what is in place, each leading on to the next. */
  private static final List<TraceKind> LINE =
      List.of(
          TraceKind.OBJECTIVE,
          TraceKind.POLICY,
          TraceKind.CRITERIA,
          TraceKind.ASSESSMENT,
          TraceKind.RISK,
          TraceKind.TREATMENT,
          TraceKind.CONTROL,
          TraceKind.DECISION,
          TraceKind.IMPLEMENTATION);

  @Provide
  Arbitrary<List<TraceLink>> systems() {
    Arbitrary<TraceLink> link =
        Arbitraries.integers()
            .between(0, LINE.size() - 2)
            .flatMap(
                at ->
                    Arbitraries.integers()
                        .between(1, 3)
                        .tuple2()
                        .map(ids -> link(at, ids.get1(), ids.get2())));
    return link.list().ofMaxSize(40);
  }

  /** The link from that place in the line to the next one, seen from the earlier element. */
  private static TraceLink link(int at, int from, int to) {
    TraceElement one = TraceElement.of(LINE.get(at), from);
    TraceElement other = TraceElement.of(LINE.get(at + 1), to);
    return LINE.get(at) == TraceKind.OBJECTIVE
        ? TraceLink.of(other, one)
        : TraceLink.of(one, other);
  }

  /** A line of its own from objective to implementation, all of the same number. */
  private static List<TraceLink> line(int number) {
    List<TraceLink> line = new ArrayList<>();
    for (int at = 0; at < LINE.size() - 1; at++) {
      line.add(link(at, number, number));
    }
    return line;
  }

  /** In a system of complete lines, the one link that is missing is named, and no other. */
  @Property(tries = 100)
  void oneLinkLessIsTheFirstBrokenOne(
      @ForAll @IntRange(min = 1, max = 4) int lines, @ForAll @IntRange(max = 7) int missing) {
    List<TraceLink> links = new ArrayList<>();
    for (int number = 1; number <= lines; number++) {
      links.addAll(line(number));
    }
    Traceability all = Traceability.of(links);
    links.remove(missing);
    Traceability less = Traceability.of(links);
    int control = LINE.indexOf(TraceKind.CONTROL);

    for (int number = 1; number <= lines; number++) {
      TraceElement back = TraceElement.of(TraceKind.CONTROL, number);
      TraceElement forward = TraceElement.of(TraceKind.OBJECTIVE, number);
      assertTrue(all.chainsBack(back).stream().allMatch(TraceChain::isComplete));
      assertTrue(all.chainsForward(forward).stream().allMatch(TraceChain::isComplete));
      assertEquals(
          number == 1 && missing < control
              ? List.of(none(LINE.get(missing), LINE.get(missing + 1)))
              : List.of(),
          problems(less.chainsBack(back)));
      assertEquals(
          number == 1 ? List.of(none(LINE.get(missing + 1), LINE.get(missing))) : List.of(),
          problems(less.chainsForward(forward)));
    }
  }

  private static String none(TraceKind expected, TraceKind origin) {
    return "chain breaks at " + expected + ": none for " + origin + " 1";
  }

  private static List<String> problems(List<TraceChain> chains) {
    return chains.stream()
        .flatMap(chain -> chain.firstBroken().stream())
        .flatMap(step -> step.problem().stream())
        .toList();
  }

  /** The chains are all the ways there are, each as far as it leads. */
  @Property(tries = 100)
  void chainsAreAllTheWaysThereAre(@ForAll("systems") List<TraceLink> links) {
    Traceability trace = Traceability.of(links);
    for (int id = 1; id <= 3; id++) {
      for (TraceKind kind : LINE) {
        TraceElement start = TraceElement.of(kind, id);
        assertEquals(
            ways(start, links, 1), found(trace.chainsForward(start), TraceKind.IMPLEMENTATION));
        assertEquals(ways(start, links, -1), found(trace.chainsBack(start), TraceKind.OBJECTIVE));
      }
    }
  }

  private static Set<List<TraceElement>> found(List<TraceChain> chains, TraceKind end) {
    Set<List<TraceElement>> ways = new HashSet<>();
    for (TraceChain chain : chains) {
      List<TraceElement> way = new ArrayList<>();
      way.add(chain.start());
      chain.steps().forEach(step -> step.found().ifPresent(way::add));
      ways.add(way);
      assertEquals(
          way.get(way.size() - 1).kind() == end, chain.isComplete(), () -> chain.toString());
    }
    assertEquals(chains.size(), ways.size());
    return ways;
  }

  /** All the ways, by trying every link at every place. */
  private static Set<List<TraceElement>> ways(
      TraceElement start, List<TraceLink> links, int direction) {
    Set<List<TraceElement>> ways = new HashSet<>();
    int next = LINE.indexOf(start.kind()) + direction;
    if (next >= 0 && next < LINE.size()) {
      for (int id = 1; id <= 3; id++) {
        TraceElement other = TraceElement.of(LINE.get(next), id);
        if (links.contains(TraceLink.of(start, other))
            || links.contains(TraceLink.of(other, start))) {
          for (List<TraceElement> further : ways(other, links, direction)) {
            ways.add(ImmutableList.<TraceElement>builder().add(start).addAll(further).build());
          }
        }
      }
    }
    if (ways.isEmpty()) {
      ways.add(List.of(start));
    }
    return ways;
  }

  @Property(tries = 20)
  void inAWholeSystemBackIsTheInverseOfForwardAndEveryStepIsALink(@ForAll Isms isms) {
    Traceability trace = Traceability.of(isms);
    TreeSet<TraceElement> all = new TreeSet<>();
    for (TraceLink link : trace.links()) {
      all.add(link.source());
      all.add(link.target());
    }
    TreeSet<TraceLink> forward = new TreeSet<>();
    TreeSet<TraceLink> back = new TreeSet<>();
    for (TraceElement one : all) {
      trace.forwardFrom(one).forEach(other -> forward.add(TraceLink.of(one, other)));
      trace.backFrom(one).forEach(other -> back.add(TraceLink.of(other, one)));
      trace.chainsBack(one).forEach(chain -> everyStepIsALink(chain, trace));
      trace.chainsForward(one).forEach(chain -> everyStepIsALink(chain, trace));
    }
    assertEquals(forward, back);
  }

  private static void everyStepIsALink(TraceChain chain, Traceability trace) {
    for (TraceStep step : chain.steps()) {
      step.found()
          .ifPresent(
              found ->
                  assertTrue(
                      trace.links().contains(TraceLink.of(found, step.origin()))
                          || trace.links().contains(TraceLink.of(step.origin(), found)),
                      step::toString));
    }
  }
}
