package io.isms.conformity.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.isms.common.MeasureId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.evaluation.MeasurementResult;
import java.util.List;

/** What the measures gave by the day of the check. */
final class Results {
  private final ListMultimap<MeasureId, MeasurementResult> byMeasure =
      MultimapBuilder.hashKeys().arrayListValues().build();

  Results(Snapshot snapshot) {
    for (MeasurementResult result : snapshot.isms().evaluation().results()) {
      if (!result.on().isAfter(snapshot.asOf())) {
        byMeasure.put(result.measure(), result);
      }
    }
  }

  static Results of(Probe it) {
    return it.view(Results.class, Results::new);
  }

  /** The results of the measure, the oldest first. */
  List<MeasurementResult> of(MeasureId measure) {
    return byMeasure.get(measure);
  }

  /** When the measure was last taken. */
  Last lastOf(MeasureId measure) {
    return new Last(
        of(measure).stream().map(MeasurementResult::on).reduce((older, newer) -> newer));
  }
}
