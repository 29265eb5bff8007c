package io.isms.trace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.applicability.ApplicableControl;
import io.isms.control.ControlId;
import io.isms.leadership.Policy;
import io.isms.risk.AssessedRisk;
import io.isms.risk.RiskId;
import io.isms.treatment.RiskTreatment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What follows from what in a system: policy, objectives, criteria, assessment, risks, treatments,
 * controls, and what was done about them. It can be walked both ways, and tells at which step a
 * chain breaks. Immutable.
 */
public final class Traceability {
  private static final ImmutableList<TraceKind> BACK =
      ImmutableList.of(
          TraceKind.TREATMENT,
          TraceKind.RISK,
          TraceKind.ASSESSMENT,
          TraceKind.CRITERIA,
          TraceKind.POLICY,
          TraceKind.OBJECTIVE);
  private final ImmutableSortedSet<TraceLink> links;
  private final ImmutableSetMultimap<TraceElement, TraceElement> next;
  private final ImmutableSetMultimap<TraceElement, TraceElement> previous;

  private Traceability(Iterable<TraceLink> links) {
    this.links = ImmutableSortedSet.copyOf(links);
    this.next =
        this.links.stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(TraceLink::source, TraceLink::target));
    this.previous = next.inverse();
  }

  /** What those links say. */
  public static Traceability of(Iterable<TraceLink> links) {
    return new Traceability(links);
  }

  /**
   * What follows from what in that system, by its criteria, latest assessment, treatments and
   * statement of applicability; as long as there is no statement, by the decisions for one.
   */
  public static Traceability of(Isms isms) {
    TreeSet<TraceLink> links = new TreeSet<>();
    addCriteria(isms, links);
    for (RiskTreatment treatment : isms.treatment().treatments()) {
      TraceElement decided = TraceElement.of(TraceKind.TREATMENT, treatment.risk());
      links.add(TraceLink.of(TraceElement.of(TraceKind.RISK, treatment.risk()), decided));
      treatment.objectives().forEach(it -> links.add(link(TraceKind.OBJECTIVE, it, decided)));
      treatment.necessaryControls().forEach(it -> links.add(TraceLink.of(decided, control(it))));
    }
    isms
        .statementOfApplicability()
        .map(statement -> statement.entries())
        .orElse(isms.decisions())
        .stream()
        .filter(ApplicableControl.class::isInstance)
        .forEach(it -> links.add(on(it.control(), TraceKind.DECISION, it.control())));
    isms.controls()
        .implementations()
        .forEach(it -> links.add(on(it.control(), TraceKind.IMPLEMENTATION, it.control())));
    isms.treatment()
        .actions()
        .forEach(
            action ->
                action.controls().forEach(it -> links.add(on(it, TraceKind.ACTION, action.id()))));
    return new Traceability(links);
  }

  private static void addCriteria(Isms isms, Set<TraceLink> links) {
    isms.planning()
        .objectives()
        .forEach(
            objective ->
                objective
                    .policy()
                    .ifPresent(
                        policy ->
                            links.add(
                                link(
                                    TraceKind.POLICY,
                                    policy,
                                    TraceElement.of(TraceKind.OBJECTIVE, objective.id())))));
    isms.criteria()
        .ifPresent(
            criteria -> {
              TraceElement inForce = TraceElement.of(TraceKind.CRITERIA, criteria.version());
              criteria
                  .objectives()
                  .forEach(it -> links.add(link(TraceKind.OBJECTIVE, it, inForce)));
              for (Policy policy : isms.leadership().policies()) {
                policy
                    .criteriaVersion()
                    .filter(version -> version == criteria.version())
                    .ifPresent(any -> links.add(link(TraceKind.POLICY, policy.id(), inForce)));
              }
              isms.assessment()
                  .filter(assessment -> assessment.criteriaVersion() == criteria.version())
                  .ifPresent(
                      assessment ->
                          links.add(
                              TraceLink.of(
                                  inForce,
                                  TraceElement.of(TraceKind.ASSESSMENT, assessment.id()))));
            });
    isms.assessment()
        .ifPresent(
            assessment -> {
              for (AssessedRisk entry : assessment.entries()) {
                links.add(
                    link(
                        TraceKind.ASSESSMENT,
                        assessment.id(),
                        TraceElement.of(TraceKind.RISK, entry.risk())));
              }
            });
  }

  private static TraceElement control(ControlId id) {
    return TraceElement.of(TraceKind.CONTROL, id);
  }

  private static TraceLink link(TraceKind kind, Object id, TraceElement to) {
    return TraceLink.of(TraceElement.of(kind, id), to);
  }

  private static TraceLink on(ControlId control, TraceKind kind, Object id) {
    return TraceLink.of(control(control), TraceElement.of(kind, id));
  }

  /** All links, in order. */
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

  private static ImmutableSortedSet<TraceElement> reach(
      TraceElement start, ImmutableSetMultimap<TraceElement, TraceElement> steps) {
    TreeSet<TraceElement> reached = new TreeSet<>();
    Deque<TraceElement> open = new ArrayDeque<>(steps.get(start));
    while (!open.isEmpty()) {
      TraceElement element = open.remove();
      if (reached.add(element)) {
        open.addAll(steps.get(element));
      }
    }
    return ImmutableSortedSet.copyOf(reached);
  }

  /**
   * The chains from a control back to policy and objectives, one for each treatment that needs it,
   * in the order of the risks; one broken at once if none does.
   */
  public ImmutableList<TraceChain> chainsBack(ControlId control) {
    TraceElement start = control(control);
    ImmutableSortedSet<TraceElement> treatments = neighbours(start, TraceKind.TREATMENT);
    if (treatments.isEmpty()) {
      return ImmutableList.of(walk(start, ImmutableSortedSet.of(), BACK));
    }
    return treatments.stream()
        .map(treatment -> walk(start, ImmutableSortedSet.of(treatment), BACK))
        .collect(ImmutableList.toImmutableList());
  }

  /** The chain from a risk back to policy and objectives. */
  public TraceChain chainBack(RiskId risk) {
    TraceElement start = TraceElement.of(TraceKind.RISK, risk);
    return walk(start, neighbours(start, TraceKind.ASSESSMENT), BACK.subList(2, BACK.size()));
  }

  /**
   * The chains from a risk on to what was done, one for each control that its treatment needs, in
   * order; one broken chain if it has no treatment or that needs no control.
   */
  public ImmutableList<TraceChain> chainsForward(RiskId risk) {
    TraceElement start = TraceElement.of(TraceKind.RISK, risk);
    ImmutableSortedSet<TraceElement> treatments = neighbours(start, TraceKind.TREATMENT);
    List<TraceElement> controls =
        treatments.stream()
            .flatMap(treatment -> neighbours(treatment, TraceKind.CONTROL).stream())
            .toList();
    if (controls.isEmpty()) {
      return ImmutableList.of(
          walk(start, treatments, ImmutableList.of(TraceKind.TREATMENT, TraceKind.CONTROL)));
    }
    return controls.stream()
        .map(control -> forward(start, treatments, control))
        .collect(ImmutableList.toImmutableList());
  }

  /** The chain over that control, whose decision and implementation both follow from it. */
  private TraceChain forward(
      TraceElement start, ImmutableSortedSet<TraceElement> treatments, TraceElement control) {
    ImmutableSortedSet<TraceElement> chosen = ImmutableSortedSet.of(control);
    TraceStep decision = step(chosen, TraceKind.DECISION, neighbours(control, TraceKind.DECISION));
    TraceChain.Builder chain =
        TraceChain.builder()
            .start(start)
            .addSteps(
                step(ImmutableSortedSet.of(start), TraceKind.TREATMENT, treatments),
                step(treatments, TraceKind.CONTROL, chosen),
                decision);
    if (!decision.isBroken()) {
      chain.addStep(
          step(chosen, TraceKind.IMPLEMENTATION, neighbours(control, TraceKind.IMPLEMENTATION)));
    }
    return chain.build();
  }

  private static TraceStep step(
      ImmutableSortedSet<TraceElement> origins,
      TraceKind expected,
      ImmutableSortedSet<TraceElement> found) {
    return TraceStep.builder().expected(expected).origins(origins).found(found).build();
  }

  private TraceChain walk(
      TraceElement start, ImmutableSortedSet<TraceElement> first, List<TraceKind> path) {
    return TraceChain.builder()
        .start(start)
        .steps(steps(ImmutableSortedSet.of(start), first, path))
        .build();
  }

  /** The steps along those kinds, the first of them leading to what is given. */
  private ImmutableList<TraceStep> steps(
      ImmutableSortedSet<TraceElement> origins,
      ImmutableSortedSet<TraceElement> first,
      List<TraceKind> path) {
    ImmutableList.Builder<TraceStep> steps = ImmutableList.builder();
    ImmutableSortedSet<TraceElement> before = origins;
    ImmutableSortedSet<TraceElement> found = first;
    for (int i = 0; i < path.size(); i++) {
      steps.add(step(before, path.get(i), found));
      if (found.isEmpty()) {
        break;
      }
      before = found;
      found = i + 1 < path.size() ? neighbours(before, path.get(i + 1)) : found;
    }
    return steps.build();
  }

  private ImmutableSortedSet<TraceElement> neighbours(TraceElement element, TraceKind kind) {
    return neighbours(ImmutableSortedSet.of(element), kind);
  }

  private ImmutableSortedSet<TraceElement> neighbours(
      ImmutableSortedSet<TraceElement> elements, TraceKind kind) {
    return elements.stream()
        .flatMap(it -> Stream.concat(next.get(it).stream(), previous.get(it).stream()))
        .filter(it -> it.kind() == kind)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }
}
