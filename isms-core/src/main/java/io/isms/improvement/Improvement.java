package io.isms.improvement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.ActionId;
import io.isms.common.Elements;
import io.isms.common.NonconformityId;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** What was found wrong, what was done about it, and what is to become better. */
@Value.Immutable
@SourceClause(value = "10", edition2005 = "8")
public interface Improvement extends WithImprovement {
  /** Nothing stated yet. */
  Improvement EMPTY = builder().build();

  /** The nonconformities. */
  ImmutableList<Nonconformity> nonconformities();

  /** The causes. */
  ImmutableList<Cause> causes();

  /** The corrective actions. */
  ImmutableList<CorrectiveAction> correctiveActions();

  /** The preventive actions, which only the 2005 edition asks for. */
  ImmutableList<PreventiveAction> preventiveActions();

  /** What was learnt, the oldest first. */
  ImmutableList<LessonLearnt> lessons();

  /** The looks at the whole system, the oldest first. */
  ImmutableList<ImprovementAssessment> assessments();

  /** The nonconformities by id. */
  @Value.Lazy
  default ImmutableSortedMap<NonconformityId, Nonconformity> nonconformitiesById() {
    return Elements.byId("nonconformity", nonconformities(), Nonconformity::id);
  }

  /** The causes by id. */
  @Value.Lazy
  default ImmutableSortedMap<CauseId, Cause> causesById() {
    return Elements.byId("cause", causes(), Cause::id);
  }

  /** The corrective actions by id. */
  @Value.Lazy
  default ImmutableSortedMap<ActionId, CorrectiveAction> correctiveActionsById() {
    return Elements.byId("corrective action", correctiveActions(), CorrectiveAction::id);
  }

  /** The preventive actions by id. */
  @Value.Lazy
  default ImmutableSortedMap<ActionId, PreventiveAction> preventiveActionsById() {
    return Elements.byId("preventive action", preventiveActions(), PreventiveAction::id);
  }

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default Improvement check() {
    nonconformitiesById();
    causesById();
    correctiveActionsById();
    preventiveActionsById();
    boolean sorted =
        Elements.inOrder(nonconformities(), Nonconformity::id)
            && Elements.inOrder(causes(), Cause::id)
            && Elements.inOrder(correctiveActions(), CorrectiveAction::id)
            && Elements.inOrder(preventiveActions(), PreventiveAction::id)
            && Elements.inOrder(lessons(), LessonLearnt::on)
            && Elements.inOrder(assessments(), ImprovementAssessment::on);
    return sorted
        ? this
        : builder()
            .from(this)
            .nonconformities(Elements.sorted(nonconformities(), Nonconformity::id))
            .causes(Elements.sorted(causes(), Cause::id))
            .correctiveActions(Elements.sorted(correctiveActions(), CorrectiveAction::id))
            .preventiveActions(Elements.sorted(preventiveActions(), PreventiveAction::id))
            .lessons(Elements.sorted(lessons(), LessonLearnt::on))
            .assessments(Elements.sorted(assessments(), ImprovementAssessment::on))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("improvement", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Improvement}. */
  final class Builder extends ImmutableImprovement.Builder {
    Builder() {}
  }
}
