package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The planning of the conforming organization. */
final class ExamplePlanning {
  private ExamplePlanning() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
