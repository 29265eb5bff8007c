package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.standard.Edition;

/** The leadership of the conforming organization. */
final class ExampleLeadership {
  private ExampleLeadership() {}

  static void addTo(Isms.Builder isms, Edition edition) {}
}
