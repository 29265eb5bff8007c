package io.isms.trace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What follows from what in a system: objectives, policy, criteria, assessments, risks, treatments,
 * controls, and what was done about them. It can be walked both ways, and tells at which step a
 * chain breaks. Immutable.
 *
 * <p>The way back from a control leads over the treatment that needs it to the risk, or straight to
 * a risk whose estimate counts on it or for which an action puts it in place, and from the risk to
 * its assessment, the criteria, the policy and an objective. A control that is in for a requirement
 * leads to that requirement, and there the way ends: a law follows from no policy. Where elements
 * lead to several others, there is a chain for each.
 *
 * <p>Of the assessments count those that led to what is decided: those that the statement of
 * applicability and the plan rest on, the newest that is not about a part only, and those after it.
 */
public final class Traceability {
  private static final ImmutableMap<TraceKind, TraceKind> BACK =
      ImmutableMap.<TraceKind, TraceKind>builder()
          .put(TraceKind.ACTION, TraceKind.CONTROL)
          .put(TraceKind.IMPLEMENTATION, TraceKind.DECISION)
          .put(TraceKind.DECISION, TraceKind.CONTROL)
          .put(TraceKind.CONTROL, TraceKind.TREATMENT)
          .put(TraceKind.TREATMENT, TraceKind.RISK)
          .put(TraceKind.RISK, TraceKind.ASSESSMENT)
          .put(TraceKind.ASSESSMENT, TraceKind.CRITERIA)
          .put(TraceKind.CRITERIA, TraceKind.POLICY)
          .put(TraceKind.POLICY, TraceKind.OBJECTIVE)
          .buildOrThrow();
  private static final ImmutableMap<TraceKind, TraceKind> FORWARD =
      ImmutableMap.<TraceKind, TraceKind>builder()
          .put(TraceKind.OBJECTIVE, TraceKind.POLICY)
          .put(TraceKind.POLICY, TraceKind.CRITERIA)
          .put(TraceKind.CRITERIA, TraceKind.ASSESSMENT)
          .put(TraceKind.ASSESSMENT, TraceKind.RISK)
          .put(TraceKind.RISK, TraceKind.TREATMENT)
          .put(TraceKind.TREATMENT, TraceKind.CONTROL)
          .put(TraceKind.REQUIREMENT, TraceKind.CONTROL)
          .put(TraceKind.CONTROL, TraceKind.DECISION)
          .put(TraceKind.DECISION, TraceKind.IMPLEMENTATION)
          .buildOrThrow();

  private final ImmutableSortedSet<TraceLink> links;
  private final ImmutableSetMultimap<TraceElement, TraceElement> next;
  private final ImmutableSetMultimap<TraceElement, TraceElement> previous;
  private final ImmutableListMultimap<TraceElement, TraceStep> gaps;
  private final ImmutableSet<TraceElement> ends;
  private final ImmutableSortedMap<TraceElement, String> titles;

  private Traceability(
      Iterable<TraceLink> links,
      Iterable<TraceStep> gaps,
      Iterable<TraceElement> ends,
      Map<TraceElement, String> titles) {
    this.links = ImmutableSortedSet.copyOf(links);
    this.next =
        this.links.stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(TraceLink::source, TraceLink::target));
    this.previous = next.inverse();
    this.gaps = Multimaps.index(gaps, TraceStep::origin);
    this.ends = ImmutableSet.copyOf(ends);
    this.titles = ImmutableSortedMap.copyOf(titles);
  }

  /** What those links say. */
  public static Traceability of(Iterable<TraceLink> links) {
    return new Traceability(links, ImmutableList.of(), ImmutableList.of(), ImmutableSortedMap.of());
  }

  /**
   * What follows from what in that system, by its criteria, assessments, treatments and statement
   * of applicability; as long as there is no statement, by the decisions for one.
   */
  public static Traceability of(Isms isms) {
    return of(isms, LocalDate.MAX);
  }

  /** What follows from what, with the assessments and the statement that are there by that day. */
  public static Traceability of(Isms isms, LocalDate asOf) {
    TraceReading reading = new TraceReading(isms, asOf);
    return new Traceability(reading.links, reading.gaps, reading.ends, reading.titles);
  }

  /** All links, in order, their elements without titles. */
  public ImmutableSortedSet<TraceLink> links() {
    return links;
  }

  /** Everything that follows from the element, over any number of links, in order. */
  public ImmutableSortedSet<TraceElement> forwardFrom(TraceElement element) {
    return reach(element, next);
  }

  /** Everything that the element follows from, over any number of links, in order. */
  public ImmutableSortedSet<TraceElement> backFrom(TraceElement element) {
    return reach(element, previous);
  }

  private ImmutableSortedSet<TraceElement> reach(
      TraceElement start, ImmutableSetMultimap<TraceElement, TraceElement> steps) {
    TreeSet<TraceElement> reached = new TreeSet<>();
    Deque<TraceElement> open = new ArrayDeque<>(steps.get(untitled(start)));
    while (!open.isEmpty()) {
      TraceElement element = open.remove();
      if (reached.add(element)) {
        open.addAll(steps.get(element));
      }
    }
    return reached.stream()
        .map(this::titled)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /**
   * The chains from an element back to policy and objectives, or to a requirement: from a control
   * one for each way that leads there or is claimed by the decision on it; one broken at once if
   * there is none.
   */
  public ImmutableList<TraceChain> chainsBack(TraceElement start) {
    return new Walk(BACK).from(untitled(start));
  }

  /**
   * The chains from an element on to what was done. A chain ends early where nothing has to follow:
   * at an acceptable risk without treatment, at a treatment that needs no control.
   */
  public ImmutableList<TraceChain> chainsForward(TraceElement start) {
    return new Walk(FORWARD).from(untitled(start));
  }

  private static TraceElement untitled(TraceElement element) {
    return element.withTitle(Optional.empty());
  }

  private TraceElement titled(TraceElement element) {
    return element.withTitle(Optional.ofNullable(titles.get(element)));
  }

  private Stream<TraceElement> neighbours(TraceElement element, TraceKind kind) {
    return Stream.concat(next.get(element).stream(), previous.get(element).stream())
        .filter(it -> it.kind() == kind);
  }

  /** One walk through the kinds in an order, which collects the chains. */
  private final class Walk {
    private final ImmutableMap<TraceKind, TraceKind> order;
    private final ImmutableList.Builder<TraceChain> chains = ImmutableList.builder();

    Walk(ImmutableMap<TraceKind, TraceKind> order) {
      this.order = order;
    }

    ImmutableList<TraceChain> from(TraceElement start) {
      goOn(start, TraceChain.builder().start(titled(start)).build());
      return chains.build();
    }

    private void goOn(TraceElement at, TraceChain walked) {
      Optional<TraceKind> expected = Optional.ofNullable(order.get(at.kind()));
      ImmutableList<TraceStep> steps =
          expected.map(kind -> steps(at, kind)).orElse(ImmutableList.of());
      if (steps.isEmpty()) {
        chains.add(walked);
      }
      for (TraceStep step : steps) {
        TraceChain further = TraceChain.builder().from(walked).addStep(step).build();
        step.found()
            .ifPresentOrElse(found -> goOn(untitled(found), further), () -> chains.add(further));
      }
    }

    /** The steps from an element, the broken ones last; none where a chain may end. */
    private ImmutableList<TraceStep> steps(TraceElement at, TraceKind expected) {
      ImmutableSortedSet<TraceElement> regular = sorted(neighbours(at, expected));
      ImmutableSortedSet<TraceElement> found =
          sorted(Stream.concat(regular.stream(), shortcuts(at, regular)));
      ImmutableList.Builder<TraceStep> steps = ImmutableList.builder();
      found.forEach(it -> steps.add(step(at, it.kind()).found(titled(it)).build()));
      if (order.equals(BACK) && gaps.containsKey(at)) {
        gaps.get(at)
            .forEach(
                gap ->
                    steps.add(
                        step(at, gap.expected())
                            .claimed(gap.claimed().map(it -> titled(it)))
                            .build()));
      } else if (regular.isEmpty() && isNeeded(at, found)) {
        steps.add(step(at, expected).build());
      }
      return steps.build();
    }

    private TraceStep.Builder step(TraceElement at, TraceKind expected) {
      return TraceStep.builder().origin(titled(at)).expected(expected);
    }

    /** Whether a regular step has to follow, beside what else was found. */
    private boolean isNeeded(TraceElement at, ImmutableSortedSet<TraceElement> found) {
      return order.equals(BACK) ? found.isEmpty() : !ends.contains(at);
    }

    /**
     * The ways between controls and what they are in for that lead over no treatment: to a risk
     * that suggests the control otherwise, and to a requirement.
     */
    private Stream<TraceElement> shortcuts(
        TraceElement at, ImmutableSortedSet<TraceElement> regular) {
      if (order.equals(BACK) && at.kind() == TraceKind.CONTROL) {
        Stream<TraceElement> risks =
            neighbours(at, TraceKind.RISK)
                .filter(risk -> neighbours(risk, TraceKind.TREATMENT).noneMatch(regular::contains));
        return Stream.concat(risks, neighbours(at, TraceKind.REQUIREMENT));
      }
      if (order.equals(FORWARD) && at.kind() == TraceKind.RISK) {
        return neighbours(at, TraceKind.CONTROL)
            .filter(
                control -> neighbours(control, TraceKind.TREATMENT).noneMatch(regular::contains));
      }
      return Stream.empty();
    }

    private static ImmutableSortedSet<TraceElement> sorted(Stream<TraceElement> elements) {
      return elements.collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
  }
}
