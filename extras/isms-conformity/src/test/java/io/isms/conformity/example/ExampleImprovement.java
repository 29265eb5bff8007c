package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The improvement of the conforming organization. */
final class ExampleImprovement {
  private ExampleImprovement() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
