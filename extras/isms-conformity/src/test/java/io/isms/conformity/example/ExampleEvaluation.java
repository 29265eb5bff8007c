package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The evaluation of the conforming organization. */
final class ExampleEvaluation {
  private ExampleEvaluation() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
