package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The treatment of the conforming organization. */
final class ExampleTreatment {
  private ExampleTreatment() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
