package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.common.ObjectiveId;
import io.isms.planning.Objective;
import io.isms.planning.Planning;
import io.isms.standard.Edition;

/** The planning of the conforming organization. */
final class ExamplePlanning {
  private ExamplePlanning() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.planning(
        Planning.builder()
            .addObjectives(
                Objective.builder()
                    .id(ObjectiveId.of("O-1"))
                    .statement("Records are at hand at any hour")
                    .build(),
                Objective.builder()
                    .id(ObjectiveId.of("O-2"))
                    .statement("Nobody sees records who need not")
                    .build())
            .build());
  }
}
