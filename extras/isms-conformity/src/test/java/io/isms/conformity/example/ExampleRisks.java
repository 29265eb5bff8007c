package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The risks of the conforming organization. */
final class ExampleRisks {
  private ExampleRisks() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
