package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.risk.EventBased;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.standard.Edition;

/** The risks of the conforming organization. */
final class ExampleRisks {
  private ExampleRisks() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.register(
        RiskRegister.builder()
            .addRisk(
                Risk.builder()
                    .id(RiskId.of("R-2"))
                    .title("The record system is down")
                    .identification(EventBased.builder().event("Outage").build())
                    .build())
            .build());
  }
}
