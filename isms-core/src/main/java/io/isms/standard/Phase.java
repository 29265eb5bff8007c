package io.isms.standard;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** A phase of the cycle by which the 2005 edition runs a management system (2005 0.2, 4.2). */
public enum Phase {
  /** Set up: policy, scope, criteria, risks, treatment, controls (2005 4.2.1). */
  PLAN("4.2.1"),
  /** Put to work, with the means and people for it (2005 4.2.2; by its Annex B also 5). */
  DO("4.2.2", "5.1", "5.2", "5.2.2"),
  /** Watch, measure, audit and review (2005 4.2.3, 6 and 7). */
  CHECK("4.2.3", "6", "7", "7.1", "7.2", "7.3"),
  /** Correct, prevent and improve (2005 4.2.4 and 8). */
  ACT("4.2.4", "8.1", "8.2", "8.3");

  private final ImmutableList<ClauseRef> clauses;

  Phase(String... clauses) {
    this.clauses =
        Stream.of(clauses)
            .map(clause -> ClauseRef.of(Edition.E2005, clause))
            .collect(ImmutableList.toImmutableList());
  }

  /** The clauses of the 2005 edition that belong to it, in their order. */
  public ImmutableList<ClauseRef> clauses() {
    return clauses;
  }
}
