package io.isms.conformity.example;

import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * A small organization that meets everything an edition asks for, to be broken in one place at a
 * time. Each part is put together in a file of its own.
 */
public final class ConformingIsms {
  /** The day on which it is looked at. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final Map<Edition, Isms> ALL =
      Maps.toMap(Arrays.asList(Edition.values()), ConformingIsms::build);

  private ConformingIsms() {}

  /** The organization as it follows that edition. */
  public static Isms of(Edition edition) {
    return ALL.get(edition);
  }

  private static Isms build(Edition edition) {
    Isms.Builder isms = Isms.builder().edition(edition);
    ExampleContext.addTo(isms, edition);
    ExampleLeadership.addTo(isms, edition);
    ExampleRisks.addTo(isms, edition);
    ExampleTreatment.addTo(isms, edition);
    ExamplePlanning.addTo(isms, edition);
    ExampleSupport.addTo(isms, edition);
    ExampleOperation.addTo(isms, edition);
    ExampleEvaluation.addTo(isms, edition);
    ExampleImprovement.addTo(isms, edition);
    ExampleDeclarations.addTo(isms, edition);
    return isms.build();
  }
}
