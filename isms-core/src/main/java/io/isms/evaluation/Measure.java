package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.MeasureId;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.control.ControlId;
import io.isms.standard.SourceClause;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A yardstick for processes and controls: what is watched or measured, how, when and by whom. In
 * the 2005 edition it gauges the effectiveness of controls; a control itself is never called a
 * measure here, though the editions use the word for both.
 */
@Value.Immutable
@SourceClause(value = "9.1", edition2005 = "4.2.2 d)")
public interface Measure extends WithMeasure {
  /** The id. */
  MeasureId id();

  /** What is watched or measured. */
  String name();

  /** Whether it is about performance or effectiveness; empty if not determined. */
  Optional<EvaluationAspect> aspect();

  /** Whether it is watched or measured; empty if not determined. */
  Optional<MeasurementActivity> activity();

  /** The questions that it helps to answer. */
  @Value.NaturalOrder
  ImmutableSortedSet<InformationNeedId> needs();

  /** The processes that it looks at. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcessId> processes();

  /** The controls that it looks at. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> controls();

  /** The objectives that it tells about. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /** The versions of the method, the oldest first; empty if none was determined. */
  ImmutableList<MeasurementMethod> methods();

  /** The longest time from one result to the next; empty if not determined. */
  Optional<Period> interval();

  /** Who takes it; empty if not determined. */
  Optional<PartyId> measurer();

  /** Who studies the results; empty if not determined. */
  Optional<PartyId> analyst();

  /** The longest time from a result to its analysis; empty if not determined. */
  Optional<Period> analysisInterval();

  /** How the results are studied; empty if not determined. */
  Optional<String> analysisMethod();

  /** How the figures are used to judge the controls; empty if not determined. */
  Optional<String> usage();

  /** What the values are to be, such as at least 95 %; empty if none was set. */
  Optional<String> target();

  /** Why this is looked at; empty if not said. */
  Optional<String> rationale();

  /** The document that describes it; empty if none does. */
  Optional<DocumentId> document();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid measure %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Measure}. */
  final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
