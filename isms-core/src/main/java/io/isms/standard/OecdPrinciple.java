package io.isms.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A principle of the OECD guidelines of 2002 that the 2005 edition takes up, and where it does so
 * (2005 Annex B).
 */
public enum OecdPrinciple {
  /** People know that security matters and what they can do. */
  AWARENESS("Awareness", full(Phase.DO, "4.2.2", "5.2.2")),
  /** Everybody carries a share of the duty. */
  RESPONSIBILITY("Responsibility", full(Phase.DO, "4.2.2", "5.1")),
  /** To act in time and together. */
  RESPONSE(
      "Response",
      part(Phase.CHECK, "4.2.3", "6", "7", "7.1", "7.2", "7.3"),
      part(Phase.ACT, "4.2.4", "8.1", "8.2", "8.3"),
      some(Phase.PLAN),
      some(Phase.CHECK)),
  /** To assess risks, again and again. */
  RISK_ASSESSMENT(
      "Risk assessment",
      part(Phase.PLAN, "4.2.1"),
      part(Phase.CHECK, "4.2.3", "6", "7", "7.1", "7.2", "7.3")),
  /** To build security in. */
  DESIGN_AND_IMPLEMENTATION(
      "Security design and implementation",
      part(Phase.PLAN, "4.2.1"),
      part(Phase.DO, "4.2.2", "5.2")),
  /** To manage security as a whole. */
  MANAGEMENT(
      "Security management", part(Phase.PLAN), part(Phase.DO), part(Phase.CHECK), part(Phase.ACT)),
  /** To look again and adapt. */
  REASSESSMENT(
      "Reassessment",
      part(Phase.CHECK, "4.2.3", "6", "7", "7.1", "7.2", "7.3"),
      part(Phase.ACT, "4.2.4", "8.1", "8.2", "8.3"));

  private final String title;
  private final ImmutableList<Place> places;

  OecdPrinciple(String title, Place... places) {
    this.title = title;
    this.places = ImmutableList.copyOf(places);
  }

  /** The short title. */
  public String title() {
    return title;
  }

  /** The row of the 2005 edition's Annex B. */
  public ClauseRef row() {
    return ClauseRef.of(Edition.E2005, "B " + title);
  }

  /** Where the 2005 edition takes it up, in the order of its table. */
  public ImmutableList<Place> places() {
    return places;
  }

  /** The phases in which it is taken up, in the order of the cycle. */
  public ImmutableSet<Phase> phases() {
    return places.stream().map(Place::phase).sorted().collect(ImmutableSet.toImmutableSet());
  }

  /** The clauses of the 2005 edition that take it up, each once. */
  public ImmutableSet<ClauseRef> clauses() {
    return places.stream()
        .flatMap(place -> place.clauses().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The principles that a clause of the 2005 edition takes up. */
  public static ImmutableSet<OecdPrinciple> takenUpBy(ClauseRef clause) {
    return Arrays.stream(values())
        .filter(principle -> principle.clauses().contains(clause))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Place full(Phase phase, String... clauses) {
    return place(phase, Coverage.FULL, clauses);
  }

  private static Place part(Phase phase, String... clauses) {
    return place(phase, Coverage.PART, clauses);
  }

  private static Place some(Phase phase) {
    return place(phase, Coverage.SOME_ASPECTS);
  }

  private static Place place(Phase phase, Coverage coverage, String... clauses) {
    return new Place(
        phase,
        Stream.of(clauses)
            .map(clause -> ClauseRef.of(Edition.E2005, clause))
            .collect(ImmutableList.toImmutableList()),
        coverage);
  }

  /** How much of a principle one phase takes up. */
  public enum Coverage {
    /** All of it. */
    FULL,
    /** A part of it. */
    PART,
    /** Some aspects. */
    SOME_ASPECTS
  }

  /**
   * A phase that takes a principle up.
   *
   * @param phase the phase
   * @param clauses the clauses of the 2005 edition that are named; empty if none is
   * @param coverage how much of the principle
   */
  @Immutable
  public record Place(Phase phase, ImmutableList<ClauseRef> clauses, Coverage coverage) {}
}
