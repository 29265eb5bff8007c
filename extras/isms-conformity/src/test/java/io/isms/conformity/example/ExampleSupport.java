package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The support of the conforming organization. */
final class ExampleSupport {
  private ExampleSupport() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
