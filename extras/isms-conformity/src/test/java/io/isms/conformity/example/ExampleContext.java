package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The context of the conforming organization. */
final class ExampleContext {
  private ExampleContext() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
