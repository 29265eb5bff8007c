package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The operation of the conforming organization. */
final class ExampleOperation {
  private ExampleOperation() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
