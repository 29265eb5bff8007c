package io.isms.conformity.example;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.operation.Operation;
import io.isms.planning.Planning;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Small changes of the conforming organization. */
public final class Edit {
  private Edit() {}

  /** One change after the other. */
  @SafeVarargs
  public static UnaryOperator<Isms> inTurn(UnaryOperator<Isms>... changes) {
    return isms -> {
      Isms changed = isms;
      for (UnaryOperator<Isms> change : changes) {
        changed = change.apply(changed);
      }
      return changed;
    };
  }

  /** Changes how it is run. */
  public static UnaryOperator<Isms> operation(UnaryOperator<Operation> change) {
    return isms -> isms.withOperation(change.apply(isms.operation()));
  }

  /** Changes what it plans. */
  public static UnaryOperator<Isms> planning(UnaryOperator<Planning> change) {
    return isms -> isms.withPlanning(change.apply(isms.planning()));
  }

  /** Changes how it is evaluated. */
  public static UnaryOperator<Isms> evaluation(UnaryOperator<PerformanceEvaluation> change) {
    return isms -> isms.withEvaluation(change.apply(isms.evaluation()));
  }

  /** The list with one element changed: the only one that is meant. */
  public static <E> ImmutableList<E> one(
      List<E> elements, Predicate<E> which, UnaryOperator<E> change) {
    if (elements.stream().filter(which).count() != 1) {
      throw new IllegalArgumentException("Not exactly one is meant: " + elements);
    }
    return all(elements, it -> which.test(it) ? change.apply(it) : it);
  }

  /** The list with every element changed. */
  public static <E> ImmutableList<E> all(List<E> elements, UnaryOperator<E> change) {
    return elements.stream().map(change).collect(toImmutableList());
  }
}
